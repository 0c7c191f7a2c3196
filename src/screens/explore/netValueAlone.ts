/** The net value with each of a reader's changes alone. */
import type { Case } from '../../case/index.ts';
import { applyRows, type OfferRow } from '../../share/index.ts';
import { netValueOf, type NetValue } from '../shared/netValue.ts';

/**
 * Returns a function that evaluates the case with each row alone, by row key. Results are kept, since each is an evaluation of
 * the whole case: only the change being typed is evaluated again.
 */
export function netValueAlone(original: Case): (rows: readonly OfferRow[]) => Map<string, NetValue | null> {
  let known = new Map<string, NetValue | null>();
  return (rows) => {
    const before = known;
    known = new Map();
    const worths = new Map<string, NetValue | null>();
    for (const row of rows) {
      const change = JSON.stringify([row.key, row.along, row.changes]);
      const worth = before.has(change)
        ? (before.get(change) ?? null)
        : netValueOf(applyRows(original, [row]));
      known.set(change, worth);
      worths.set(row.key, worth);
    }
    return worths;
  };
}
