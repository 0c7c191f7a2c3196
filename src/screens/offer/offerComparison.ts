/** A counter-offer compared with the own case at one moment. Pure. */
import type { Case } from '../../case/index.ts';
import { rowAbout, type ReviewRow } from '../../share/index.ts';
import type { NetValue } from '../shared/netValue.ts';

export interface OfferComparison {
  mine: Case;
  /** The net value of the own case; null where it cannot be calculated. */
  netValue: NetValue | null;
  /** Whether the own case was changed since it was sent. */
  changedSince: boolean;
  /** The case as it was sent: the current one or a kept version; null where none matches. */
  base: Case | null;
  rows: ReviewRow[];
  /** Number of the offer's changes that the case already has. */
  already: number;
  /** Comments of the offer that the case does not have. */
  comments: Case['comments'];
  /** The case with all rows of the offer. */
  together: Case;
}

/** The comments of the offer on a row. */
export const commentsOn = (comparison: OfferComparison, row: ReviewRow): Case['comments'] =>
  comparison.comments.filter((x) => x.about === rowAbout(row.key));

/** Comments that belong to none of the rows. */
export function otherComments(comparison: OfferComparison): Case['comments'] {
  const about = new Set(comparison.rows.map((row) => rowAbout(row.key)));
  return comparison.comments.filter((x) => !about.has(x.about));
}
