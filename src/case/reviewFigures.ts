/** What a review holds besides words, place by place. */
import type { Review } from './schema.ts';

export type ReviewFigure = { path: string; value: Review['rollout'] | Review['confirmed'] | number };

/** Every figure of a review by its path within it, in the order of the review's form; who confirmed it comes last. */
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
