/** What the parts of a review's form have in common. Pure. */
import { inYear, heldReviews, type Assumption, type Case, type Review } from '../../case/index.ts';

/** Changes the review that is filled in. Changes with the same key, one after the other, are one step to undo. */
export type SetReview = (patch: Partial<Review>, label: string, key: string) => void;

/** The numbers a review asks for: the agreed ones, in the order agreed, and all others that have a value. */
export function numbersAsked(c: Case): { agreed: Assumption[]; others: Assumption[] } {
  return {
    agreed: c.success.metrics.flatMap((name) => c.assumptions.filter((a) => a.name === name)),
    others: c.assumptions.filter((a) => a.value !== null && !c.success.metrics.includes(a.name)),
  };
}

/** What was planned of a number for the year that a review has reached; null where none was stated. */
export const plannedFor = (a: Assumption, year: number): number | null => inYear(a.value, year - 1);

/** What was typed under a key. "constructor" is a fair name, hence the guard. */
export const typedAt = (record: Readonly<Record<string, number>>, key: string): number | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null;

/** The latest held review before this one that says it: what it said still holds. */
export const lastBefore = (c: Case, review: Review, says: (r: Review) => boolean): Review | null =>
  heldReviews(c)
    .filter((r) => r.month < review.month && r.id !== review.id && says(r))
    .at(-1) ?? null;

/** The surveys a review takes up, each within its own scale. */
export const surveys = [
  { key: 'nps', unit: 'number', low: -100, high: 100 },
  { key: 'csat', unit: 'percent', low: 0, high: 1 },
  { key: 'ces', unit: 'number', low: 1, high: 7 },
] as const;
