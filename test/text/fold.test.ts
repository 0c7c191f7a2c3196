import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOf } from '../../src/text/find.ts';
import { fold, searchBy } from '../../src/text/fold.ts';

describe('text as it is searched', () => {
  it('is found by what is on the keyboard at hand', () => {
    for (const [typed, written] of [
      ['strasse', 'Straße'],
      ['STRASSE', 'STRAẞE'],
      ['straße', 'Strasse'],
      ['muller', 'Müller'],
      ['soren', 'Søren'],
      ['SØREN', 'søren'],
      ['lodz', 'Łódź'],
      ['dorde', 'Đorđe'],
      ['istanbul', 'İstanbul'],
      ['ISPARTA', 'ısparta'],
      ['diyarbakir', 'DİYARBAKIR'],
      ['aeroe', 'Æroe'],
      ['oeuvre', 'Œuvre'],
      ['thor', 'Þór'],
      ['εταιρος', 'ΕΤΑΙΡΟΣ'],
      ["o'brien", 'O’Brien'],
      ['north-south', 'North–South'],
      ['softhyphen', 'soft\u00adhyphen'],
      ['acme', 'Ａｃｍｅ'],
      ['finance', 'ﬁnance'],
      ['малый', 'МАЛЫЙ'],
      ['شركه', 'شركة'],
      ['علي', 'على'],
      ['كريم', 'کریم'],
      ['السلام', 'الــسلام'],
      ['とよた', 'トヨタ'],
      ['とよた', 'ﾄﾖﾀ'],
    ] as const)
      expect(fold(written), `${typed} in ${written}`).toContain(fold(typed));
  });

  it('stays the same when it is folded again, whatever its capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.toLowerCase())).toBe(fold(fold(text).toLowerCase()));
      }),
    );
  });
});

describe('searching', () => {
  const cases = [
    { title: 'Invoice automation', customer: 'Halden Freight', owner: 'M. Duarte' },
    { title: '', customer: 'Müller Søns', owner: 'J. Ito' },
  ];
  const search = searchBy((c: (typeof cases)[number]) => `${c.title}\n${c.customer}\n${c.owner}`);
  const found = (query: string) => search(cases, query);

  it('finds letters that are written as two, whichever way they are written and typed', () => {
    for (const [typed, written] of [
      ['mueller', 'Müller'],
      ['müller', 'Mueller'],
      ['MUELLER', 'MÜLLER'],
      ['mueller', 'Mu\u0308ller'],
      ['goessmann', 'Gößmann'],
      ['gößmann', 'GOESSMANN'],
      ['baeckerstrasse', 'Bäckerstraße'],
      ['soeren', 'Søren'],
      ['aarhus', 'Århus'],
      ['århus', 'Aarhus'],
    ] as const) {
      const item = { name: `Frau ${written} GmbH` };
      expect(searchBy((x: typeof item) => x.name)([item], typed), `${typed} in ${written}`).toEqual([item]);
      expect(rankOf(typed, item), `${typed} as a command`).not.toBeNull();
    }
    expect(found('bleu')).toEqual([]);
  });

  it('finds every word anywhere, in the given order', () => {
    expect(found('halden INVOICE')).toEqual([cases[0]]);
    expect(found('muller ito')).toEqual([cases[1]]);
    expect(found('SONS')).toEqual([cases[1]]);
    expect(found('halden ito')).toEqual([]);
    expect(found('   ')).toEqual(cases);
  });
});
