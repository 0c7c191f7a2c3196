/** Likely figures that are optimistic judged by their own ranges (MODEL §6). */
import type { Case } from '../case/index.ts';
import { sensitivity } from './sensitivity.ts';
import { optimisticFrom } from './median.ts';
import { evaluate } from './worth.ts';

/**
 * The numbers whose ranges lean one way: moving to the worse end costs so much more net than moving to the better end
 * gains that the likely value stands above 65% of the way between the two. The widest first.
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
    // A difference within rounding is no range.
    const wide = best - worst > 1e-9 * Math.max(1, Math.abs(net));
    return wide && net - worst > optimisticFrom * (best - worst) ? [name] : [];
  });
}
