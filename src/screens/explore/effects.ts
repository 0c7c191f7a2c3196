/** What each of a reader's changes does alone. */
import type { Case } from '../../case/index.ts';
import { applyRows, type OfferRow } from '../../share/index.ts';
import { netValueOf, type NetValue } from '../shared/netValue.ts';

/**
 * Gives what a case is worth with each row alone. Of many changes only the one being typed is worked out anew: each is an
 * evaluation of the whole case.
 */
export function worthAlone(original: Case): (rows: readonly OfferRow[]) => Map<string, NetValue | null> {
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
