/** The lock that keeps an agreed plan as it was agreed. The code of its fingerprints is loaded with the first agreed case. */
import type { Case } from '../case/index.ts';
import { part } from '../ui/part.ts';

const reviewsPart = part(() => import('../case/reviews.ts'));

/** Loads the lock; await it before an agreed case can be edited. Rejects with `NotLoaded` if the code does not load. */
export async function loadLock(c: Case): Promise<void> {
  if (c.agreed !== null) await reviewsPart.load();
}

/** The parts of a case from which a plan's figures follow. */
const planOf = (c: Case): unknown[] => [
  c.lines,
  c.assumptions,
  c.scenarios,
  c.options,
  c.option,
  c.price,
  c.market,
  c.rollout,
  c.discount,
  c.start,
  c.years,
];

/**
 * Whether a change would alter an agreed plan. Right after the agreement, while the fingerprint code is loading, any
 * change to those parts counts as one: a lock that fails must stay shut.
 */
export function breaksLock(before: Case, after: Case): boolean {
  const reviews = reviewsPart.loaded;
  if (reviews) return reviews.breaksAgreement(before, after);
  if (before.agreed === null) return false;
  const now = planOf(after);
  return planOf(before).some((part, i) => part !== now[i]);
}
