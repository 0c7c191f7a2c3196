/** Likely figures that are optimistic by their own ranges (MODEL §6). */
import type { Case } from '../case/index.ts';
import { sensitivity } from './sensitivity.ts';
import { optimisticFrom } from './median.ts';
import { evaluate } from './worth.ts';

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
