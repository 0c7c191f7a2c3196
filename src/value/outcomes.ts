/** Functions that read outcomes: all a page needs of a simulation that ran elsewhere. */
import type { Spread } from './types.ts';

/** The share of trials strictly above x, 0..1; NaN where there are no trials. */
export function above(s: Pick<Spread, 'sorted'>, x: number): number {
  const { sorted } = s;
  let low = 0;
  let high = sorted.length;
  // The first position whose value lies above x.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) > x) high = middle;
    else low = middle + 1;
  }
  return (sorted.length - low) / sorted.length;
}

/** How many of some outcomes end strictly above a threshold. */
export const countAbove = (values: readonly number[], threshold: number): number =>
  values.reduce((n, v) => (v > threshold ? n + 1 : n), 0);

/** Fifty equally likely outcomes: percentiles 1, 3 … 99, ascending. Empty if there are no trials. */
export const fiftyOutcomes = (s: Pick<Spread, 'quantiles' | 'sorted'>): number[] =>
  s.sorted.length === 0 ? [] : s.quantiles.filter((_, i) => i % 2 === 0);

/** The same spread with at most `most` of its outcomes, evenly chosen: enough to locate a figure among them. */
export function thinned(s: Spread, most: number): Spread {
  const { length } = s.sorted;
  if (length <= most) return s;
  const sorted = Float64Array.from(
    { length: most },
    (_, i) => s.sorted[Math.round((i * (length - 1)) / (most - 1))] as number,
  );
  return { ...s, sorted };
}
