/** Addresses a CRM can write: what is read, what is named as not understood, and that nothing can break the reader. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/index.ts';
import { instantiate } from '../../src/case/templates/index.ts';
import {
  fillFromAddress,
  longestAddress,
  plainNumber,
  readQuery,
  writeQuery,
} from '../../src/share/address.ts';
import { joinSplitNames } from '../../src/share/joinSplitNames.ts';
import { defaultConfig } from '../../src/host/config.ts';
import { splitQuery, continuedQuery } from '../../src/screens/calculator/askedInputs.ts';
import { caseFromAddress } from '../../src/screens/shared/fromAddress.ts';
import { hashOf, routeOf } from '../../src/state/route.ts';
import { filledInWords } from '../../src/screens/begin/filledInWords.ts';

const base = instantiate('support', { id: 'fresh', start: '2026-01' });
const fill = (query: string) => fillFromAddress(base, query, 'from the address');
const why = (query: string) => fill(query).notTaken.map(({ key, why }) => [key, why]);

describe('an address that begins a case', () => {
  it('fills in whom the case is about, its terms, its numbers and the amounts of its rows', () => {
    const { case: c, notTaken } = fill(
      'customer=M%C3%BCller+%26%20S%C3%B6hne&title=Renewal&owner=A.%20Keller&ref=006Dn000004XyZQ&currency=eur&years=5' +
        '&start=2026-10-15&arr=48000.5&tickets_left=1.2e3&share_used=0.4&line.subscription=72000',
    );
    expect(notTaken).toEqual([]);
    expect(c).toMatchObject({
      customer: { name: 'Müller & Söhne' },
      title: 'Renewal',
      owner: 'A. Keller',
      ref: '006Dn000004XyZQ',
      currency: 'EUR',
      years: 5,
      start: '2026-10',
      arr: 48000.5,
    });
    const source = { whose: 'vendor', note: 'from the address' };
    expect(c.assumptions.find((a) => a.name === 'tickets_left')).toMatchObject({ value: 1200, source });
    expect(c.assumptions.find((a) => a.name === 'share_used')).toMatchObject({ value: 0.4, source });
    expect(c.lines.find((l) => l.id === 'subscription')).toMatchObject({ formula: '72000', source });
    expect(c.assumptions.filter((a) => a.source.whose === 'vendor')).toHaveLength(2);
  });

  it('names what it does not understand, and takes the rest', () => {
    expect(
      why(
        'colour=red&years=0&years=3&start=soon&currency=euros&arr=-1&tickets_left=1,200&line.nothing=5' +
          '&minutes_saved=0x10&hourly_cost=1e19&share_used=40%&line.subscription=NaN&title=' +
          'x'.repeat(201),
      ),
    ).toEqual([
      ['colour', 'unknown'],
      ['years', 'no-years'],
      ['years', 'repeated'],
      ['start', 'no-month'],
      ['currency', 'no-currency'],
      ['arr', 'no-number'],
      ['tickets_left', 'no-number'],
      ['line.nothing', 'unknown'],
      ['minutes_saved', 'no-number'],
      ['hourly_cost', 'too-large'],
      ['share_used', 'no-number'],
      ['line.subscription', 'no-number'],
      ['title', 'too-long'],
    ]);
    expect(
      fill('nonsense&tickets_left=7').case.assumptions.find((a) => a.name === 'tickets_left')?.value,
    ).toBe(7);
  });

  it('passes over what a CRM left empty', () => {
    expect(fill('customer=&arr=&tickets_left=&line.subscription=&&=5&')).toMatchObject({
      case: base,
      taken: [],
      notTaken: [],
    });
  });

  it('keeps the ampersand of a name that nobody escaped, and only there', () => {
    for (const [query, said] of [
      ['customer=M&S&ref=1', { customer: { name: 'M&S' }, ref: '1' }],
      ['ref=1&title=Müller & Söhne & Co', { ref: '1', title: 'Müller & Söhne & Co' }],
      ['customer=A%26B&C', { customer: { name: 'A&B&C' } }],
      ['customer=Halden&&', { customer: { name: 'Halden' } }],
      // Nobody filled these.
      ['customer=Halden&tickets_left&line.subscription&owner', { customer: { name: 'Halden' }, owner: '' }],
    ] as const) {
      expect(fill(joinSplitNames(query)).case, query).toMatchObject(said);
      expect(fill(joinSplitNames(query)).notTaken, query).toEqual([]);
    }
    for (const query of ['tickets_left=7&more', 'customer=A&x_y&b', 'a&b', '', '&', 'customer=A&B=C&d'])
      expect(joinSplitNames(query)).toBe(query);
  });

  it('reads a key in capitals as the one that is meant, and names the one a misspelt key is near', () => {
    const { case: c, notTaken } = fill(
      'Customer=Halden&CURRENCY=EUR&Years=4&Tickets_Left=7&Line.Subscription=72000&customer=Again',
    );
    expect(c).toMatchObject({ customer: { name: 'Halden' }, currency: 'EUR', years: 4 });
    expect(c.assumptions.find((a) => a.name === 'tickets_left')?.value).toBe(7);
    expect(c.lines.find((l) => l.id === 'subscription')?.formula).toBe('72000');
    expect(notTaken.map(({ why }) => why)).toEqual(['repeated']);
    expect(fill(joinSplitNames('Customer=M&S&REF=1')).case).toMatchObject({
      customer: { name: 'M&S' },
      ref: '1',
    });
    expect(filledInWords(fill('custmer=A&line.subscripton=5&colour=red'), 'en-US')).toEqual([
      'Not understood: custmer=A (did you mean customer?), line.subscripton=5 (did you mean line.subscription?), and colour=red (this template has no such number).',
    ]);
    const seed = { id: 'fresh', start: '2026-01', prepared: base.prepared, note: '' };
    expect(caseFromAddress('Support', 'customer=Halden', defaultConfig(), seed)?.case.lines).toEqual(
      base.lines,
    );
    expect(splitQuery('Look=Plain&years=3')).toEqual({ look: 'plain', rest: 'years=3' });
    expect(continuedQuery('Tickets_Left=5&years=3', c, ['tickets_left'])).toBe('years=3&tickets_left=7');
  });

  it('takes a percent sign that begins no escape as one, and refuses bytes that are no text', () => {
    expect(fill('customer=100%&title=5%zz+%').case).toMatchObject({
      customer: { name: '100%' },
      title: '5%zz %',
    });
    expect(why('customer=M%FCller')).toEqual([['customer', 'no-text']]);
  });

  it('reads nothing of an address longer than any CRM writes', () => {
    const long = `customer=${'x'.repeat(1_000_000)}`;
    expect(fill(long)).toEqual({ case: base, taken: [], notTaken: [], tooLong: true, known: [] });
    expect(readQuery('a'.repeat(longestAddress + 1))).toBeNull();
    expect(routeOf(`#/new/support?${long}`)).toMatchObject({ at: 'new', template: 'support' });
  });

  it('takes no key for more than a name', () => {
    for (const key of [
      '__proto__',
      'constructor',
      'toString',
      'line.__proto__',
      'line.',
      '%00',
      'hasOwnProperty',
    ])
      expect(fill(`${key}=1`).notTaken).toHaveLength(1);
    expect(Object.getPrototypeOf(fill('__proto__=1').case)).toBe(Object.prototype);
  });

  it('is said on one line, short however much stands there', () => {
    const many = Array.from({ length: 300 }, (_, i) => `unknown_${i}=${'v'.repeat(30)}`).join('&');
    const said = filledInWords(fill(`customer=Halden&tickets_left=9&${many}`), 'en-US');
    expect(said[0]).toBe('From the address: Customer and Tickets a month that still reach an agent.');
    expect(said[1]).toContain('and 292 more');
    expect(said[1]?.length).toBeLessThan(1000);
    expect(filledInWords(fill(''), 'en-US')).toEqual([]);
  });

  it('is total: whatever stands there gives a case the gate takes, with every entry taken, refused or empty', () => {
    const key = fc.oneof(
      fc.constantFrom(
        'customer',
        'years',
        'start',
        'arr',
        'currency',
        'tickets_left',
        'line.subscription',
        '__proto__',
      ),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double().map(String),
      fc.constantFrom('', '%', '%E0%A4', '1e400'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), fc.boolean(), (entries, escaped) => {
        const query = escaped
          ? writeQuery(entries.map(([key, value]) => ({ key, value })))
          : entries.map(([key, value]) => `${key}=${value}`).join('&');
        const { case: c, taken, notTaken } = fill(query);
        expect(parseCase(c).ok).toBe(true);
        expect(taken.length + notTaken.length).toBeLessThanOrEqual(readQuery(query)?.length ?? 0);
        expect(c.id).toBe(base.id);
        expect(c.assumptions.length).toBe(base.assumptions.length);
      }),
      { numRuns: 40 },
    );
  });

  it('reads back what it writes', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((s) => s.trim() === s && s !== '');
    fc.assert(
      fc.property(fc.array(fc.record({ key: text, value: text }), { maxLength: 8 }), (entries) => {
        expect(readQuery(writeQuery(entries))).toEqual(entries);
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        expect(plainNumber(String(n))).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  it('is an address of this page, and the same one again', () => {
    for (const hash of ['#/new/support', '#/new/support?customer=A%2FB/c&x=?', '#/new/blank?a=%'])
      expect(hashOf(routeOf(hash))).toBe(hash);
    for (const hash of ['#/new', '#/new/', '#/new/a b', `#/new/${'x'.repeat(41)}`])
      expect(routeOf(hash).at).toBe('nowhere');
  });
});
