/** Summarizes many trials of one figure. */
import { atRanks, sortNumbers } from './sort.ts';
import type { Spread } from './types.ts';

/**
 * Quantile p of ascending numbers, type 7 of Hyndman & Fan (1996), the one spreadsheets use: linear between the two
 * nearest numbers. NaN for an empty list.
 */
export function quantileOf(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * Math.min(Math.max(p, 0), 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  // At a number itself, and between equal infinities, there is nothing to interpolate.
  return place === below || low === high ? low : low + (place - below) * (high - low);
}

/** A few quantiles of unsorted finite numbers, equal to `quantileOf` of the sorted ones. */
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

/** Sorts `values` in place and summarizes them. @param values finite numbers, owned by the spread afterwards */
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
