/** What keeps an agreed plan as it was agreed. Its fingerprints are loaded with the first agreed case. */
import type { Case } from '../case/index.ts';
import { part } from '../ui/part.ts';

const reviewsPart = part(() => import('../case/reviews.ts'));

/** To be awaited before an agreed case is open to change. Rejects with `NotLoaded` where it does not come. */
export async function readyLock(c: Case): Promise<void> {
  if (c.agreed !== null) await reviewsPart.load();
}

/** What a plan's figures come from. */
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
 * Whether a change would alter an agreed plan. Right after it was agreed, while the fingerprints are on their way, any
 * change to what a plan is made of counts as one: a lock that fails must stay shut.
 */
export function breaksLock(before: Case, after: Case): boolean {
  const reviews = reviewsPart.loaded;
  if (reviews) return reviews.breaksAgreement(before, after);
  if (before.agreed === null) return false;
  const now = planOf(after);
  return planOf(before).some((part, i) => part !== now[i]);
}
