/** What a change to a case does, in words. Pure. */
import type { Formats } from '../../text/format.ts';
import { offerWords } from '../../text/words/offer.ts';
import type { Worth } from './netOf.ts';

/**
 * The change of net customer value; of a change that moves only what money is worth when it falls, as a discount rate
 * does, the change of its present value, named so. Null on either side: no total.
 */
export function effectOf(before: Worth | null, after: Worth | null, f: Formats): string {
  const words = offerWords();
  if (!before || !after) return words.unknownEffect;
  if (after.net !== before.net) return f.moneySigned(after.net - before.net);
  const present = after.present - before.present;
  return present === 0 ? words.none : words.presentEffect(f.moneySigned(present));
}

/**
 * Why the effects of changes alone do not add up to the effect of them all; '' where they do, as shown, or where there is
 * nothing to add.
 */
export function whyNotTheSum(
  before: Worth | null,
  alone: readonly (Worth | null | undefined)[],
  together: Worth | null,
  f: Formats,
): string {
  if (!before || !together || alone.length < 2) return '';
  let sum = 0;
  for (const worth of alone) {
    if (!worth) return '';
    sum += worth.net - before.net;
  }
  const [added, all] = [f.moneySigned(sum), f.moneySigned(together.net - before.net)];
  return added === all ? '' : offerWords().notTheSum(added, all);
}
