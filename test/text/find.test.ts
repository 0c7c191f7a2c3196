import { describe, expect, it } from 'vitest';
import { find, rankOf } from '../../src/text/find.ts';

const names = ['Export', 'Beyond money', 'Invoice hours saved', 'Straße', 'Paste from a spreadsheet', 'Łódź'];
const found = (query: string): string[] => find(names, query, (name) => ({ name }));

describe('finding by a few letters', () => {
  it('takes capitals, accents and joined letters as they are typed', () => {
    expect(found('EXP')).toEqual(['Export']);
    expect(found('strasse')).toEqual(['Straße']);
    expect(found('lodz')).toEqual(['Łódź']);
  });
  it('takes words in any order', () => expect(found('hours inv')).toEqual(['Invoice hours saved']));
  it('takes the beginnings of words', () => {
    expect(found('bm')).toEqual(['Beyond money']);
    expect(found('beymo')).toEqual(['Beyond money']);
    expect(found('ihs')).toEqual(['Invoice hours saved']);
    expect(found('hs')).toEqual([]);
  });
  it('forgives one slip: a letter swapped, left out, added or mistaken', () => {
    for (const typed of ['exprot', 'exort', 'expport', 'ezport'])
      expect(found(typed), typed).toEqual(['Export']);
    expect(found('exxorr')).toEqual([]);
  });
  it('forgives none in words too short to tell', () => expect(found('xp')).toEqual(['Export']));
  it('puts what begins like it first, and keeps the order of equals', () => {
    const items = ['Account share', 'Share', 'Market share', 'Share of calls'];
    expect(find(items, 'share', (name) => ({ name }))).toEqual([
      'Share',
      'Share of calls',
      'Account share',
      'Market share',
    ]);
  });
  it('looks beside the name last', () => {
    const items = [{ name: 'Hourly cost', also: 'Halden' }, { name: 'Halden Freight' }];
    expect(find(items, 'hald', (x) => x)).toEqual([items[1], items[0]]);
    expect(find(items, 'halden hourly', (x) => x)).toEqual([items[0]]);
  });
  it('leaves everything for nothing typed', () => expect(found('  ')).toEqual(names));
  it('answers at once, whatever is typed', () => {
    const long = 'a '.repeat(200);
    expect(rankOf('aaaaaaaaaaab', { name: long })).toBeNull();
    expect(rankOf('x'.repeat(400), { name: long })).toBeNull();
  });
});
