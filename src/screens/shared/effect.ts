/** The effect of a change to a case, in words. Pure. */
import type { Formats } from '../../text/format.ts';
import { offerWords } from '../../text/words/offer.ts';
import type { NetValue } from './netValue.ts';

/**
 * The change of net customer value, or of its present value (with those words) where only that changes, as with a discount
 * rate. Null on either side means that there is no total.
 */
export function effectOf(before: NetValue | null, after: NetValue | null, f: Formats): string {
  const words = offerWords();
  if (!before || !after) return words.unknownEffect;
  if (after.net !== before.net) return f.moneySigned(after.net - before.net);
  const change = after.presentValue - before.presentValue;
  return change === 0 ? words.none : words.presentEffect(f.moneySigned(change));
}

/**
 * Explains that the effects of single changes do not add up to the effect of all changes together; '' where the figures
 * shown do add up, or where there are fewer than two changes.
 */
export function explainSumDifference(
  before: NetValue | null,
  alone: readonly (NetValue | null | undefined)[],
  together: NetValue | null,
  f: Formats,
): string {
  if (!before || !together || alone.length < 2) return '';
  let sum = 0;
  for (const value of alone) {
    if (!value) return '';
    sum += value.net - before.net;
  }
  const [added, all] = [f.moneySigned(sum), f.moneySigned(together.net - before.net)];
  return added === all ? '' : offerWords().notTheSum(added, all);
}
