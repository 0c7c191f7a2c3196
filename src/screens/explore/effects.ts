/** What each of a reader's changes does alone. */
import type { Case } from '../../case/index.ts';
import { applyRows, type OfferRow } from '../../share/index.ts';
import { worthOf, type Worth } from '../shared/netOf.ts';

/**
 * Gives what a case is worth with each row alone. Of many changes only the one being typed is worked out anew: each is an
 * evaluation of the whole case.
 */
export function worthAlone(original: Case): (rows: readonly OfferRow[]) => Map<string, Worth | null> {
  let known = new Map<string, Worth | null>();
  return (rows) => {
    const before = known;
    known = new Map();
    const worths = new Map<string, Worth | null>();
    for (const row of rows) {
      const change = JSON.stringify([row.key, row.along, row.changes]);
      const worth = before.has(change) ? (before.get(change) ?? null) : worthOf(applyRows(original, [row]));
      known.set(change, worth);
      worths.set(row.key, worth);
    }
    return worths;
  };
}
