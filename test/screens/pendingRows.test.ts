import { describe, expect, it } from 'vitest';
import {
  partialLedger,
  rowsPerPart,
  nextPendingKeys,
  type PartialLedger,
} from '../../src/screens/build/pendingRows.ts';
import { rowsAtOnce, ledgerOf, type Ledger } from '../../src/screens/build/ledger.ts';
import { evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

/** Benefits b0, b1 … and costs c0, c1 …, as many as said. */
function ledger(benefits: number, costs: number): Ledger {
  const lines = [
    ...Array.from({ length: benefits }, (_, i) => ({ id: `b${i}`, bucket: 'tangible-benefit' as const })),
    ...Array.from({ length: costs }, (_, i) => ({ id: `c${i}`, bucket: 'tangible-cost' as const })),
  ].map((line) => ({ ...line, label: line.id, formula: '1' }));
  const c = makeCase({ years: 1, lines });
  return ledgerOf(c, evaluate(c), { countable: false, folded: new Set() });
}
const rowsOf = (of: PartialLedger) => [...of.above, ...of.below].flatMap((section) => section.rows);
const places = (of: PartialLedger) => rowsOf(of).flatMap((row) => (row.kind === 'pending' ? [row] : []));

describe('a ledger that comes up in parts', () => {
  it('is whole at once where it is short, and where few rows are added', () => {
    expect(partialLedger(ledger(40, 20), new Set())).toMatchObject({ pendingCount: 0 });
    const long = ledger(500, 3);
    const rendered = new Set(rowsOf({ ...long, rendered: new Set(), pendingCount: 0 }).map((row) => row.key));
    expect(partialLedger(long, rendered).pendingCount).toBe(0);
    expect(partialLedger(ledger(500 + rowsAtOnce, 3), rendered).pendingCount).toBe(0);
  });

  it('keeps the rows that are there while thousands come between them, until all have come, each once', () => {
    const few = partialLedger(ledger(2, 2), new Set());
    const long = ledger(400, 200);
    let shown = partialLedger(long, few.rendered);
    expect(rowsOf(shown).map((row) => row.key)).toEqual(['b0', 'b1', 'pending-b2', 'c0', 'c1', 'pending-c2']);
    expect(shown.pendingCount).toBe(596);
    // The one somebody names, or goes to, comes before the others.
    shown = partialLedger(long, shown.rendered, new Set(['b300']));
    expect(places(shown).map((place) => place.keys.length)).toEqual([298, 99, 198]);
    for (let parts = 0; shown.pendingCount > 0; parts++) {
      expect(parts).toBeLessThan(Math.ceil(600 / rowsPerPart) + 3);
      const place = places(shown).at(-1);
      if (!place) throw new Error('Nothing is left.');
      const keys = nextPendingKeys(place, parts % 2);
      expect(keys.length).toBeGreaterThan(0);
      shown = partialLedger(long, shown.rendered, new Set(keys));
    }
    expect(rowsOf(shown)).toEqual(rowsOf({ ...long, rendered: new Set(), pendingCount: 0 }));
  });

  it('begins with its first screen, and goes on where the window is', () => {
    const shown = partialLedger(ledger(1000, 0), new Set());
    expect(rowsOf(shown)).toHaveLength(rowsAtOnce + 1);
    const [place] = places(shown);
    if (!place) throw new Error('Nothing is left.');
    expect(nextPendingKeys(place, 0)[0]).toBe(`b${rowsAtOnce}`);
    expect(nextPendingKeys(place, 0.5)[0]).toBe('b530');
    expect(nextPendingKeys(place, 1).at(-1)).toBe('b999');
  });
});
