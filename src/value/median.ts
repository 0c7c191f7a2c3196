/** The figure to show beside a likely figure that is optimistic judged by its own outcomes (MODEL §6). */
import type { Spread } from './types.ts';

/** A likely figure above this share of its own outcomes should not be shown alone. */
export const optimisticFrom = 0.65;

interface MedianBeside {
  /** The share 0..1 of outcomes below the likely figure. */
  below: number;
  median: number;
  mean: number;
}

/**
 * The median to show beside a likely figure above the 65th percentile of its own outcomes; null if it is not above, or
 * there are no outcomes.
 */
export function medianBeside(likely: number, s: Spread): MedianBeside | null {
  const [median, edge] = [s.quantiles[49], s.quantiles[64]];
  if (median === undefined || edge === undefined || s.sorted.length === 0 || !(likely > edge)) return null;
  let below = 0;
  for (const x of s.sorted) if (x < likely) below++;
  return { below: below / s.sorted.length, median, mean: s.mean };
}
