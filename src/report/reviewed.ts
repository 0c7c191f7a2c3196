/** The reviews of a report, each with its result. */
import { heldReviews, type Review } from '../case/index.ts';
import { reviewWords } from '../text/words/review.ts';
import { evaluate, requiredOn, review, type Evaluation, type ReviewResult } from '../value/index.ts';
import { kept } from './kept.ts';
import type { Report } from './report.ts';

/** A review with its result, and the plan it is held against: the case itself, likely, whatever the page shows. */
export interface Reviewed {
  report: Report;
  review: Review;
  result: ReviewResult;
  plan: Evaluation;
}

/**
 * A review's result as it is read: the latest one, or one only begun, is how it stands now, so that a day which has passed
 * since has passed. Earlier ones stand as on their own day.
 */
export function asRead({ document: c, today }: Report, r: Review, result: ReviewResult): ReviewResult {
  const isNow = !r.held || r.id === heldReviews(c).at(-1)?.id;
  return today !== null && isNow ? { ...result, required: requiredOn(result.required, today) } : result;
}

const all = kept((report) => {
  const { document: c } = report;
  const plan = evaluate(c);
  return new Map(
    c.reviews.map((r): [string, Reviewed] => [
      r.id,
      { report, review: r, result: asRead(report, r, review(c, r.id)), plan },
    ]),
  );
});

/** Null for a review the case does not hold. */
export const reviewedOf = (report: Report, id: string): Reviewed | null => all(report).get(id) ?? null;

/** Every review that was held, in their order; what was only begun stays on its own screen. */
export const reviewsOf = (report: Report): Reviewed[] =>
  heldReviews(report.document).flatMap((r) => reviewedOf(report, r.id) ?? []);

/** "30 Sept 2026", or its month where it has no day. */
export const reviewName = ({ formats: f }: Report, r: Review): string =>
  r.on === null ? f.month(r.month) : f.date(r.on);

/** "Held on 30 Sept 2026 by S. Novak", as far as it is said. */
export const reviewHeld = ({ formats: f }: Report, { on, by }: Review): string =>
  on === null && by.trim() === '' ? '' : reviewWords().report.held(on === null ? '' : f.date(on), by.trim());
