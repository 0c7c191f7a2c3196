/** A reason in words; an unknown one, from another's file, as it is. */
import { reviewWords } from '../../text/words/review.ts';

export const reasonWord = (reason: string): string =>
  Object.hasOwn(reviewWords().reasons, reason)
    ? reviewWords().reasons[reason as keyof ReturnType<typeof reviewWords>['reasons']]
    : reason;
