/** Where a case came from. Apart from what an offer changes, since whoever opens a link asks this at once. */
import type { Case } from '../case/index.ts';

/** Whether this is a shared case sent back: the same case, with what it was made from. */
export const isOffer = (c: Case): boolean => c.origin !== null && c.origin.id === c.id;
