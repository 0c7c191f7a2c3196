/** A reason in words; one that has none, from another's file, as it stands there. */
import { t } from '../../text/later.ts';

export const reasonWord = (reason: string): string =>
  Object.hasOwn(t.review.reasons, reason)
    ? t.review.reasons[reason as keyof typeof t.review.reasons]
    : reason;
