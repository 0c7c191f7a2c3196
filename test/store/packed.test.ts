/** Entries as one text: what comes out is what went in, or nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/report/portfolio/facts.ts';
import { pack, unpack } from '../../src/store/packed.ts';
import { readSummary } from '../../src/store/entries.ts';
import type { Summary } from '../../src/store/repository.ts';

const amount = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0));
const day = fc.option(fc.constantFrom('2026-02-28', '2028-02-29', '1999-12-31'));
const facts = fc
  .record({
    agreed: day,
    arr: amount,
    month: fc.option(fc.nat(60)),
    realised: amount,
    notLive: fc.boolean(),
    cadence: fc.constantFrom('quarter' as const, 'half-year' as const),
    reasons: fc.constantFrom<Record<string, number>>({}, { timing: 2 }, { timing: 1, usage: 3 }),
    bridge: fc.option(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))),
    details: fc.string(),
  })
  .map((some) => ({ ...noFacts, ...some }));
const entry: fc.Arbitrary<Summary> = fc
  .record({
    id: fc.string({ minLength: 1 }),
    title: fc.string(),
    net: amount,
    currency: fc.constantFrom('USD', 'EUR'),
    facts: fc.option(facts),
  })
  .map(({ facts, ...some }) => ({
    kind: facts ? ('case' as const) : ('programme' as const),
    version: 1,
    revision: 3,
    updated: '2026-05-01T10:00:00.000Z',
    customer: 'Acme',
    owner: '',
    segment: '',
    years: 3,
    waiting: 0,
    ...some,
    ...(facts ? { facts } : {}),
  }));

describe('entries as one text', () => {
  it('come out as they went in, cases and programmes, and each passes as a row does', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        const { entries: text, details } = pack(entries);
        const out = unpack(text, JSON.parse(JSON.stringify(details)));
        expect(out).toEqual(JSON.parse(JSON.stringify(entries)));
        for (const one of out ?? []) expect(readSummary(one)).toBe(one);
      }),
    );
  });

  it('come out not at all where anything is not as it was written', () => {
    const [a, b] = fc.sample(
      entry.filter((e) => e.facts !== undefined),
      { numRuns: 2, seed: 1 },
    );
    if (!a || !b) throw new Error('no entries');
    const packed = pack([
      { ...a, net: 1, years: 3 },
      { ...b, net: 2, years: 3 },
    ]);
    expect(unpack(packed.entries, packed.details)).toHaveLength(2);
    const harmed = (from: string, to: string): string => {
      expect(packed.entries).toContain(from);
      return packed.entries.replace(from, to);
    };
    for (const [text, details] of [
      [harmed('"net":[1,2]', '"net":[1,"x"]'), packed.details],
      [harmed('"net":[1,2]', '"net":[1,2,3]'), packed.details],
      [harmed('"net":[1,2]', '"net":[]'), packed.details],
      [harmed('"net":', '"no":'), packed.details],
      [harmed('"years":[3]', '"years":[-3]'), packed.details],
      [harmed('"bare":[]', '"bare":[0]'), packed.details],
      [harmed('"bare":[]', '"bare":["x"]'), packed.details],
      [
        harmed('"kind":["case"]', '"kind":["programme","case"]').replace('"bare":[]', '"bare":[7]'),
        packed.details,
      ],
      [packed.entries, packed.details.slice(1)],
      [packed.entries, [packed.details[0], 7]],
      [packed.entries, null],
      ['[', packed.details],
      ['null', packed.details],
      [7, packed.details],
    ])
      expect(unpack(text, details), String(text)).toBeNull();
  });
});
