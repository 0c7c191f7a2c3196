/** What keeps an agreed plan as it was agreed. Its fingerprints are loaded with the first agreed case. */
import type { Case } from '../case/index.ts';
import { part } from '../ui/part.ts';

const reviewsPart = part(() => import('../case/reviews.ts'));

/** To be awaited before an agreed case is open to change. Rejects with `NotLoaded` where it does not come. */
export async function readyLock(c: Case): Promise<void> {
  if (c.agreed !== null) await reviewsPart.load();
}

/** Whether a change would alter an agreed plan. */
export const breaksLock = (before: Case, after: Case): boolean =>
  reviewsPart.loaded?.breaksAgreement(before, after) ?? false;
