/** Likely figures that are optimistic by their own ranges (MODEL §6). */
import type { Case } from '../case/index.ts';
import { sensitivity } from './sensitivity.ts';
import type { Spread } from './types.ts';
import { evaluate } from './worth.ts';

/** A likely figure above this share of its own outcomes is not the one to lead with alone. */
const optimisticFrom = 0.65;

export interface Beside {
  /** The share 0..1 of outcomes below the likely figure. */
  below: number;
  median: number;
  mean: number;
}

/**
 * What has to stand beside a likely figure that lies above the 65th percentile of its own outcomes; null where it does
 * not, and without outcomes.
 */
export function medianBeside(likely: number, s: Spread): Beside | null {
  const [median, edge] = [s.quantiles[49], s.quantiles[64]];
  if (median === undefined || edge === undefined || s.sorted.length === 0 || !(likely > edge)) return null;
  let below = 0;
  for (const x of s.sorted) if (x < likely) below++;
  return { below: below / s.sorted.length, median, mean: s.mean };
}

/**
 * The numbers whose ranges lean one way: going all the way to the worse end costs so much more net than the better end
 * gives that the likely value stands above 65% of the way between the two. The widest first.
 */
export function leaningRanges(
  c: Case,
  options: { scenario?: string; option?: string | null; measure?: 'net' | 'countable' } = {},
): string[] {
  const e = evaluate(c, options);
  const net = (options.measure === 'countable' ? e.tangibleNet : e.net).total;
  return sensitivity(c, options).flatMap(({ name, netAtLow, netAtHigh }) => {
    if (netAtLow === null || netAtHigh === null) return [];
    const [worst, best] = [Math.min(net, netAtLow, netAtHigh), Math.max(net, netAtLow, netAtHigh)];
    // Rounding is no range.
    const wide = best - worst > 1e-9 * Math.max(1, Math.abs(net));
    return wide && net - worst > optimisticFrom * (best - worst) ? [name] : [];
  });
}
