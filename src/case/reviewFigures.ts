/** The figures of a review, each with its path. */
import { equal } from '../util/equal.ts';
import type { Review } from './schema.ts';

export type ReviewFigure = { path: string; value: Review['rollout'] | Review['confirmed'] | number };

/** Every figure of a review with its path, in the order of the review's form; who confirmed it comes last. */
export const reviewFigures = (r: Review): ReviewFigure[] => [
  ...(r.rollout ? [{ path: 'rollout', value: r.rollout }] : []),
  ...(['actual', 'measured', 'dimensions'] as const).flatMap((part) =>
    Object.entries(r[part]).map(([key, value]) => ({ path: `${part}.${key}`, value })),
  ),
  ...(['nps', 'csat', 'ces'] as const).flatMap((key) => {
    const value = r.surveys[key];
    return value === null ? [] : [{ path: `surveys.${key}`, value }];
  }),
  ...(r.confirmed ? [{ path: 'confirmed', value: r.confirmed }] : []),
];

/** What a review says was measured, and up to which month: the part a customer confirms. */
export const measuredIn = ({ month, actual, measured, dimensions, rollout, surveys }: Review): unknown => [
  month,
  actual,
  measured,
  dimensions,
  rollout,
  surveys,
];

/**
 * A review after a change by the vendor: if its figures differ from those confirmed, the confirmation is removed. A
 * change by the customer comes with a confirmation of its own and does not pass here.
 */
export const dropStaleConfirmation = (before: Review, after: Review): Review =>
  before.confirmed === null ||
  !equal(before.confirmed, after.confirmed) ||
  equal(measuredIn(before), measuredIn(after))
    ? after
    : { ...after, confirmed: null };
