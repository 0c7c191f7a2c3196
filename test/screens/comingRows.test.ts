import { describe, expect, it } from 'vitest';
import { comingRows, inOnePart, nextOf, type ComingLedger } from '../../src/screens/build/comingRows.ts';
import { atOnce, ledgerOf, type Ledger } from '../../src/screens/build/ledger.ts';
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
const rowsOf = (of: ComingLedger) => [...of.above, ...of.below].flatMap((section) => section.rows);
const places = (of: ComingLedger) => rowsOf(of).flatMap((row) => (row.kind === 'coming' ? [row] : []));

describe('a ledger that comes up in parts', () => {
  it('is whole at once where it is short, and where few rows are added', () => {
    expect(comingRows(ledger(40, 20), new Set())).toMatchObject({ left: 0 });
    const long = ledger(500, 3);
    const there = new Set(rowsOf({ ...long, there: new Set(), left: 0 }).map((row) => row.key));
    expect(comingRows(long, there).left).toBe(0);
    expect(comingRows(ledger(500 + atOnce, 3), there).left).toBe(0);
  });

  it('keeps the rows that are there while thousands come between them, until all have come, each once', () => {
    const few = comingRows(ledger(2, 2), new Set());
    const long = ledger(400, 200);
    let shown = comingRows(long, few.there);
    expect(rowsOf(shown).map((row) => row.key)).toEqual(['b0', 'b1', 'coming-b2', 'c0', 'c1', 'coming-c2']);
    expect(shown.left).toBe(596);
    // The one somebody names, or goes to, comes before the others.
    shown = comingRows(long, shown.there, new Set(['b300']));
    expect(places(shown).map((place) => place.keys.length)).toEqual([298, 99, 198]);
    for (let parts = 0; shown.left > 0; parts++) {
      expect(parts).toBeLessThan(Math.ceil(600 / inOnePart) + 3);
      const place = places(shown).at(-1);
      if (!place) throw new Error('Nothing is left.');
      const keys = nextOf(place, parts % 2);
      expect(keys.length).toBeGreaterThan(0);
      shown = comingRows(long, shown.there, new Set(keys));
    }
    expect(rowsOf(shown)).toEqual(rowsOf({ ...long, there: new Set(), left: 0 }));
  });

  it('begins with its first screen, and goes on where the window is', () => {
    const shown = comingRows(ledger(1000, 0), new Set());
    expect(rowsOf(shown)).toHaveLength(atOnce + 1);
    const [place] = places(shown);
    if (!place) throw new Error('Nothing is left.');
    expect(nextOf(place, 0)[0]).toBe(`b${atOnce}`);
    expect(nextOf(place, 0.5)[0]).toBe('b530');
    expect(nextOf(place, 1).at(-1)).toBe('b999');
  });
});
