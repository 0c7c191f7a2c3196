/** What each of a reader's changes does alone. */
import type { Case } from '../../case/index.ts';
import { applyRows, type OfferRow } from '../../share/index.ts';
import { netOf } from '../shared/netOf.ts';

/**
 * Gives the net of a case with each row alone. Of many changes only the one being typed is worked out anew: each is an
 * evaluation of the whole case.
 */
export function netsAlone(original: Case): (rows: readonly OfferRow[]) => Map<string, number | null> {
  let known = new Map<string, number | null>();
  return (rows) => {
    const before = known;
    known = new Map();
    const nets = new Map<string, number | null>();
    for (const row of rows) {
      const change = JSON.stringify([row.key, row.along, row.changes]);
      const net = before.has(change) ? (before.get(change) ?? null) : netOf(applyRows(original, [row]));
      known.set(change, net);
      nets.set(row.key, net);
    }
    return nets;
  };
}
