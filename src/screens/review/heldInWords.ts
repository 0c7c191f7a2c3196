/** When a review was held, by whom, and who on the customer's side stands behind it. */
import type { Review } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { reviewWords } from '../../text/words/review.ts';

/** Whether the reader of a shared review confirmed it and has not sent it back: the name is given with that. */
export const isUnsent = (r: Review, exploring: boolean): boolean => exploring && r.confirmed?.by === '';

/** @param exploring in a shared case */
export function heldInWords(r: Review, f: Formats, exploring: boolean): string {
  const day = (on: string | null): string => (on ? f.date(on) : '');
  const held = `${reviewWords().report.held(day(r.on), r.by)}.`;
  if (!r.confirmed || isUnsent(r, exploring)) return held;
  return `${held} ${reviewWords().hold.confirmed(r.confirmed.by, day(r.confirmed.on))}`;
}
