/** The reviews of a report, each with its result. */
import { heldReviews, type Review } from '../case/index.ts';
import { reviewWords } from '../text/words/review.ts';
import { evaluate, requiredOn, review, type Evaluation, type ReviewResult } from '../value/index.ts';
import { oncePerReport } from './oncePerReport.ts';
import type { Report } from './report.ts';

/** A review with its result, and the plan it is compared with: the case itself, likely, whatever the page shows. */
export interface Reviewed {
  report: Report;
  review: Review;
  result: ReviewResult;
  plan: Evaluation;
}

/** The latest held review shows the present state, and so does one that is only begun. */
const isNow = ({ document: c }: Report, r: Review): boolean => !r.held || r.id === heldReviews(c).at(-1)?.id;

/**
 * A review's result as of the day of reading: if it shows the present state, targets whose day has passed since are
 * missed.
 */
export const asOfToday = (report: Report, r: Review, result: ReviewResult): ReviewResult =>
  report.today !== null && isNow(report, r)
    ? { ...result, required: requiredOn(result.required, report.today) }
    : result;

const all = oncePerReport((report) => {
  const { document: c } = report;
  const plan = evaluate(c);
  return new Map(
    c.reviews.map((r): [string, Reviewed] => [
      r.id,
      { report, review: r, result: asOfToday(report, r, review(c, r.id)), plan },
    ]),
  );
});

/** A review with its result; null for a review the case does not hold. */
export const reviewedOf = (report: Report, id: string): Reviewed | null => all(report).get(id) ?? null;

/** The held reviews, in their order; a review that is only begun stays on its own screen. */
export const reviewsOf = (report: Report): Reviewed[] =>
  heldReviews(report.document).flatMap((r) => reviewedOf(report, r.id) ?? []);

/** "30 Sept 2026", or its month if it has no day. */
export const reviewName = ({ formats: f }: Report, r: Review): string =>
  r.on === null ? f.month(r.month) : f.date(r.on);

/** "Held on 30 Sept 2026 by S. Novak", as far as it is known. */
export const reviewHeld = ({ formats: f }: Report, { on, by }: Review): string =>
  on === null && by.trim() === '' ? '' : reviewWords().report.held(on === null ? '' : f.date(on), by.trim());

/** "Oct 31, 2026", or "Oct 31, 2026, past due" if it has passed by the day of reading. @param day YYYY-MM-DD */
export const dueText = ({ formats: f, today }: Report, day: string): string =>
  today !== null && day < today ? `${f.date(day)}, ${reviewWords().result.overdue}` : f.date(day);

/** The same for a day set at a review, without "past due" if a later review was held. */
export const dueAt = ({ report, review: r }: Pick<Reviewed, 'report' | 'review'>, day: string): string =>
  isNow(report, r) ? dueText(report, day) : report.formats.date(day);
