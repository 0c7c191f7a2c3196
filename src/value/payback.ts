/** When an investment has paid for itself for good. */
import type { Payback } from './types.ts';

/** Counts as zero in a running sum, relative to all money moved. */
const zero = 1e-9;

/**
 * The earliest moment from which the cumulative flow stays at or above zero to the horizon. Money is taken to
 * move evenly inside a period, so the moment is linear inside it; what falls at time 0 is there at once.
 *
 * A project that crosses zero and sinks again has not paid back at the first crossing; where the two differ,
 * `firstCrossing` says when the sum first came up to zero. (Textbook payback stops at the first crossing.)
 *
 * @param flow net money by period, from time 0 (monthly in a case, discounted or not)
 * @param scale Σ of the amounts without sign that the flow is made of: sums within 1e-9 of it count as zero
 * @returns periods from time 0; `immediate` if never below zero, `never` if below zero at the end
 */
export function paybackOf(flow: ArrayLike<number>, scale: number): Payback {
  // A scale beyond the largest double does not tell what is small.
  const tolerance = Number.isFinite(scale) ? zero * scale : 0;
  let sum = 0;
  let before = 0;
  let wasBelow = false;
  let everBelow = false;
  let latest = 0;
  let first: number | null = null;
  for (let t = 0; t < flow.length; t++) {
    sum += flow[t] as number;
    const now = Math.abs(sum) <= tolerance ? 0 : sum;
    // NaN is not known to be at or above zero, so it counts as below.
    const isBelow = !(now >= 0);
    if (wasBelow && !isBelow) {
      latest = now === 0 ? t : t - 1 + before / (before - now);
      first ??= latest;
    }
    everBelow ||= isBelow;
    wasBelow = isBelow;
    before = now;
  }
  if (!everBelow) return { kind: 'immediate' };
  if (wasBelow) return first === null ? { kind: 'never' } : { kind: 'never', firstCrossing: first };
  return first === null || first === latest
    ? { kind: 'after', months: latest }
    : { kind: 'after', months: latest, firstCrossing: first };
}
