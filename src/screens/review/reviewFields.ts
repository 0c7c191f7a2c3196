/** The fields of a review's form. Pure. */
import { inYear, heldReviews, type Assumption, type Case, type Review } from '../../case/index.ts';

/** Changes the review. Consecutive changes with the same key are one undo step. */
export type SetReview = (patch: Partial<Review>, label: string, key: string) => void;

/** The numbers a review asks for: the agreed metrics in their order, and all others that have a value. */
export function requestedNumbers(c: Case): { agreed: Assumption[]; others: Assumption[] } {
  return {
    agreed: c.success.metrics.flatMap((name) => c.assumptions.filter((a) => a.name === name)),
    others: c.assumptions.filter((a) => a.value !== null && !c.success.metrics.includes(a.name)),
  };
}

/** The planned value of a number in a year of the term, from 1; null where none is stated. */
export const plannedValue = (a: Assumption, year: number): number | null => inYear(a.value, year - 1);

/** The value entered under a key; null for none. Safe for a key like "constructor". */
export const enteredValue = (record: Readonly<Record<string, number>>, key: string): number | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null;

/** The latest held review before this one that satisfies a condition; null for none. */
export const latestReviewWith = (c: Case, review: Review, says: (r: Review) => boolean): Review | null =>
  heldReviews(c)
    .filter((r) => r.month < review.month && r.id !== review.id && says(r))
    .at(-1) ?? null;

/** The surveys of a review with their scales. */
export const surveyFields = [
  { key: 'nps', unit: 'number', low: -100, high: 100 },
  { key: 'csat', unit: 'percent', low: 0, high: 1 },
  { key: 'ces', unit: 'number', low: 1, high: 7 },
] as const;
