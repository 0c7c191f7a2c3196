/** A counter-offer beside one's own case, as that was when it was looked at. Pure. */
import type { Case } from '../../case/index.ts';
import { rowAbout, type ReviewRow } from '../../share/index.ts';
import type { NetValue } from '../shared/netValue.ts';

export interface Comparison {
  mine: Case;
  /** What this case is worth; null where that cannot be said. */
  worth: NetValue | null;
  /** Whether the case was changed since it was sent. */
  moved: boolean;
  /** The case as it was sent: this very one, or a kept state of it. */
  base: Case | null;
  rows: ReviewRow[];
  /** How many of the offer's changes the case has already. */
  already: number;
  /** Those the case has not got yet. */
  comments: Case['comments'];
  /** The case with all of it. */
  together: Case;
}

export const commentsOn = (comparison: Comparison, row: ReviewRow): Case['comments'] =>
  comparison.comments.filter((x) => x.about === rowAbout(row.key));

/** Comments that stand beside none of the rows. */
export function looseComments(comparison: Comparison): Case['comments'] {
  const about = new Set(comparison.rows.map((row) => rowAbout(row.key)));
  return comparison.comments.filter((x) => !about.has(x.about));
}
