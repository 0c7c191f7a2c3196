/** When and by whom a review was held, and who of the customer confirmed it. */
import type { Review } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { reviewWords } from '../../text/words/review.ts';

/** Whether the reader of a shared review has confirmed it without sending it back; the name is added when it is sent. */
export const isUnsent = (r: Review, exploring: boolean): boolean => exploring && r.confirmed?.by === '';

/**
 * The sentence on when a review was held, by whom, and by whom confirmed.
 * @param exploring whether the case is a shared one
 */
export function heldText(r: Review, f: Formats, exploring: boolean): string {
  const day = (on: string | null): string => (on ? f.date(on) : '');
  const held = `${reviewWords().report.held(day(r.on), r.by)}.`;
  if (!r.confirmed || isUnsent(r, exploring)) return held;
  return `${held} ${reviewWords().hold.confirmed(r.confirmed.by, day(r.confirmed.on))}`;
}
