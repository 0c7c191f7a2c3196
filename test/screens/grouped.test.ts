import { describe, expect, it } from 'vitest';
import { moveLine, placeGroup, placeLine } from '../../src/case/index.ts';
import { grouped } from '../../src/screens/build/grouped.ts';
import { bridgeRows, ledgerOf, type Ledger } from '../../src/screens/build/ledger.ts';
import { groupsOf, wholeCase } from '../../src/report/groups.ts';
import { Report } from '../../src/report/report.ts';
import { makeFormats } from '../../src/text/format.ts';
import { evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  groups: [
    { id: 'ap', label: 'Payable' },
    { id: 'ar', label: 'Receivable' },
  ],
  lines: [
    { id: 'a', bucket: 'tangible-benefit', formula: '10', per: 'once', group: 'ap' },
    { id: 'b', bucket: 'tangible-benefit', formula: '20', per: 'once', group: 'ar' },
    { id: 'c', bucket: 'tangible-benefit', formula: '30', per: 'once', group: 'ap' },
    { id: 'd', bucket: 'tangible-benefit', formula: '5', per: 'once' },
    { id: 'e', bucket: 'tangible-cost', formula: '7', per: 'once', group: 'ap' },
    { id: 'f', bucket: 'perceived-cost', formula: '2', per: 'once' },
  ],
});
const flat = ledgerOf(c, evaluate(c), { countable: false, folded: new Set() });
const keys = (ledger: Ledger) => ledger.above.flatMap((s) => s.rows.map((row) => row.key));
const ends = (ledger: Ledger): unknown =>
  bridgeRows(ledger).filter((row) => row.id === 'gross' || row.id === 'net');
/** What the rows between carry the total to. */
const carried = (ledger: Ledger): number => {
  const rows = bridgeRows(ledger);
  return rows
    .slice(
      0,
      rows.findIndex((row) => row.id === 'gross'),
    )
    .reduce((sum, row) => sum + (row.amount ?? 0), 0);
};

describe('a ledger whose rows are gathered under groups', () => {
  it('has them inside each section in the order of the groups, those of none last', () => {
    const inside = grouped(c, flat, { groupsFirst: false, folded: new Set() });
    expect(keys(inside)).toEqual([
      ...['in-tangible-benefit-ap', 'a', 'c', 'in-tangible-benefit-ar', 'b', 'in-tangible-benefit-', 'd'],
      ...['in-tangible-cost-ap', 'e'],
      // Nothing here is in a group.
      'f',
    ]);
    expect(inside.above[0]?.rows[0]).toMatchObject({ kind: 'group', group: 'ap', amount: 40, count: 2 });
    expect(carried(inside)).toBe(56);
    expect(ends(inside)).toEqual(ends(flat));
  });
  it('or groups first, with the kinds inside each', () => {
    const first = grouped(c, flat, { groupsFirst: true, folded: new Set() });
    expect(keys(first)).toEqual([
      ...['of-ap', 'kind-ap-tangible-benefit', 'a', 'c', 'kind-ap-tangible-cost', 'e'],
      ...['of-ar', 'kind-ar-tangible-benefit', 'b'],
      ...['of-', 'kind--tangible-benefit', 'd', 'kind--perceived-cost', 'f'],
    ]);
    expect(first.above[0]?.rows[0]).toMatchObject({ amount: 33, count: 3 });
    expect(carried(first)).toBe(56);
  });
  it('groups first take the rows of the alternative along, so that each sum is the one its table has', () => {
    const withOld = makeCase({
      ...c,
      lines: [
        ...c.lines,
        { id: 'g', bucket: 'alternative-benefit', formula: '4', per: 'once', group: 'ap' },
        { id: 'h', bucket: 'alternative-cost', formula: '9', per: 'once' },
      ],
    });
    const e = evaluate(withOld);
    for (const countable of [false, true]) {
      const all = ledgerOf(withOld, e, { countable, folded: new Set() });
      const first = grouped(withOld, all, { groupsFirst: true, folded: new Set() });
      expect(keys(first).slice(-3)).toEqual(['f', 'kind--alternative-cost', 'h']);
      const sums = first.above.map((s) => (s.rows[0]?.kind === 'group' ? s.rows[0].amount : null));
      const report = new Report({
        document: withOld,
        view: { scenario: null, lean: 'likely', countable },
        audience: 'internal',
        formats: makeFormats('en-US', 'USD'),
        outcome: null,
      });
      expect(sums).toEqual(
        groupsOf(report)
          .filter((g) => g.id !== wholeCase)
          .map((g) => g.net),
      );
      // Nothing is left for a total before the alternative to stand between.
      expect([first.gross, first.below]).toEqual([null, []]);
      expect(bridgeRows(first).at(-1)?.amount).toBe(sums.reduce<number>((sum, x) => sum + (x ?? 0), 0));
    }
  });
  it('a folded group stands in the bridge as one row of the same amount', () => {
    for (const [first, key, amount] of [
      [false, 'in-tangible-benefit-ap', 40],
      [true, 'of-ap', 33],
    ] as const) {
      const folded = grouped(c, flat, { groupsFirst: first, folded: new Set([key]) });
      expect(keys(folded)).not.toContain('a');
      expect(bridgeRows(folded).find((row) => row.id === key)).toMatchObject({ kind: 'fold', amount });
      expect(carried(folded)).toBe(56);
    }
  });
  it('is the very ledger it was in a case without groups', () => {
    expect(grouped(makeCase(), flat, { groupsFirst: true, folded: new Set() })).toBe(flat);
  });
});

describe('rows and groups are moved', () => {
  const order = (x: typeof c) => x.lines.map((l) => l.id).join('');
  it('a row among those of its kind and group', () => {
    expect(order(moveLine(c, 'c', -1))).toBe('cbadef');
    expect(moveLine(c, 'b', 1)).toBe(c);
  });
  it('before another of its kind, into whose group it goes', () => {
    const next = placeLine(c, 'd', 'b');
    expect(order(next)).toBe('adbcef');
    expect(next.lines.find((l) => l.id === 'd')?.group).toBe('ar');
    for (const to of ['e', 'd', 'gone']) expect(placeLine(c, 'd', to)).toBe(c);
  });
  it('a group before another', () => {
    expect(placeGroup(c, 'ar', 'ap').groups.map((g) => g.id)).toEqual(['ar', 'ap']);
    for (const to of ['ar', 'gone']) expect(placeGroup(c, 'ar', to)).toBe(c);
  });
});
