/**
 * Compares the figures a customer filled into a review with the reviews that are here by now, so that nothing is lost
 * in silence.
 */
import type { Case, Review } from '../case/index.ts';
import { measuredIn } from '../case/reviewFigures.ts';
import { equal } from '../util/equal.ts';

/**
 * held: the review was held since; restated: it was held, and has other figures by now than those confirmed; uncounted:
 * the measured number, row or dimension is not in the case any more. Null: nothing to report.
 */
export function answerState(
  mine: Case,
  offered: Case,
  key: string,
): 'held' | 'restated' | 'uncounted' | null {
  const [list, id, part, name] = key.split('.');
  const review = list === 'reviews' ? mine.reviews.find((r) => r.id === id) : undefined;
  if (!review) return null;
  if (part === 'confirmed') {
    const confirmed = offered.reviews.find((r) => r.id === id);
    return review.held && confirmed && !equal(measuredIn(review), measuredIn(confirmed)) ? 'restated' : null;
  }
  const counts =
    part === 'actual'
      ? mine.assumptions.some((a) => a.name === name)
      : part === 'measured'
        ? mine.lines.some((l) => l.id === name)
        : part === 'dimensions'
          ? mine.dimensions.some((d) => d.id === name)
          : true;
  return !counts ? 'uncounted' : review.held ? 'held' : null;
}

const isFilled = ({ actual, measured, dimensions, rollout, surveys, confirmed }: Review): boolean =>
  [actual, measured, dimensions].some((part) => Object.keys(part).length > 0) ||
  rollout !== null ||
  confirmed !== null ||
  Object.values(surveys).some((x) => x !== null);

/**
 * Reviews in an offer that were removed here since, as they would come back: a begun one that was filled in, with
 * nothing but figures; a held one as a whole, if it was confirmed since `sent`.
 */
export const lostReviews = (mine: Case, offered: Case, sent: Case): Review[] =>
  offered.reviews
    .filter(
      (r) =>
        !mine.reviews.some((own) => own.id === r.id) && (r.held ? isConfirmedSince(r, sent) : isFilled(r)),
    )
    .map((r) => (r.held ? r : { ...r, findings: [] }));

const isConfirmedSince = ({ id, confirmed }: Review, sent: Case): boolean =>
  confirmed !== null && !equal(sent.reviews.find((r) => r.id === id)?.confirmed, confirmed);

/**
 * Whether a state of a case lacks a review that was sent, to be filled in or, once held, to be confirmed: the state is
 * older than that.
 */
export const lacksReviews = (c: Case, offered: Case): boolean =>
  offered.reviews.some((r) => !c.reviews.some((own) => own.id === r.id && (own.held || !r.held)));

/** The case as sent with every review that was sent in its form then: begun, and without a figure. */
export const withReviewsSent = (sent: Case, offered: Case): Case => {
  const known = new Set(sent.reviews.map((r) => r.id));
  const missing = offered.reviews.filter((r) => !r.held && !known.has(r.id));
  return missing.length === 0
    ? sent
    : reviewsInOrder({
        ...sent,
        reviews: [
          ...sent.reviews,
          ...missing.map((r) => ({
            ...r,
            actual: {},
            measured: {},
            dimensions: {},
            surveys: { nps: null, csat: null, ces: null },
            rollout: null,
            confirmed: null,
          })),
        ],
      });
};

/** The case with its reviews in the order of their months, after one came back. */
export const reviewsInOrder = (c: Case): Case => ({
  ...c,
  reviews: [...c.reviews].sort((a, b) => a.month - b.month),
});
