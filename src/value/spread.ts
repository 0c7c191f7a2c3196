/** What many trials of one figure look like together. */
import { atRanks, sortNumbers } from './sort.ts';
import type { Spread } from './types.ts';

/**
 * Quantile p of ascending numbers, type 7 of Hyndman & Fan (1996), the one spreadsheets use: straight between the
 * two nearest of them. NaN of none.
 */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * Math.min(Math.max(p, 0), 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  // On a place, and between equal infinities, there is nothing to interpolate.
  return place === below || low === high ? low : low + (place - below) * (high - low);
}

/** A few quantiles of unsorted finite numbers, as `quantileOf` would give them of the sorted ones. */
export function quantilesOf(values: Float64Array, chances: readonly number[]): number[] {
  const last = values.length - 1;
  if (last < 0) return chances.map(() => NaN);
  const places = chances.map((p) => last * p);
  const around = atRanks(
    values,
    places.flatMap((place) => [Math.floor(place), Math.min(Math.floor(place) + 1, last)]),
  );
  return places.map((place, i) => {
    const pair = [around[2 * i] as number, around[2 * i + 1] as number];
    return quantileOf(pair, place - Math.floor(place));
  });
}

/** Sorts `values` in place and sums them up. @param values finite numbers, owned by the spread from now on */
export function spreadOf(values: Float64Array): Spread {
  let sum = 0;
  for (const x of values) sum += x;
  sortNumbers(values);
  return {
    mean: values.length > 0 ? sum / values.length : NaN,
    quantiles: Array.from({ length: 99 }, (_, i) => quantileOf(values, (i + 1) / 100)),
    sorted: values,
  };
}

/** The share of trials strictly above x, 0..1; NaN where there are no trials. */
export function above(s: Pick<Spread, 'sorted'>, x: number): number {
  const { sorted } = s;
  let low = 0;
  let high = sorted.length;
  // The first place whose value lies above x.
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

/** Fifty equally likely outcomes: percentiles 1, 3 … 99, ascending. None where there are no trials. */
export const fifty = (s: Pick<Spread, 'quantiles' | 'sorted'>): number[] =>
  s.sorted.length === 0 ? [] : s.quantiles.filter((_, i) => i % 2 === 0);

/** The same spread with at most `most` of its outcomes kept, evenly: enough to place a figure among many. */
export function thinned(s: Spread, most: number): Spread {
  const { length } = s.sorted;
  if (length <= most) return s;
  const sorted = Float64Array.from(
    { length: most },
    (_, i) => s.sorted[Math.round((i * (length - 1)) / (most - 1))] as number,
  );
  return { ...s, sorted };
}
