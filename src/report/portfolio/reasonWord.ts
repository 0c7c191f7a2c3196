/** A reason in words; one that has none, from another's file, as it stands there. */
import { reviewWords } from '../../text/words/review.ts';

export const reasonWord = (reason: string): string =>
  Object.hasOwn(reviewWords().reasons, reason)
    ? reviewWords().reasons[reason as keyof ReturnType<typeof reviewWords>['reasons']]
    : reason;
