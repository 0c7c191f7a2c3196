/** Series: one number for all years, or one for each year, of which the last repeats. */
import type { Series } from './schema.ts';

/** The number of a series in year y (from 0); null if none is entered. */
export function inYear(series: Series, y: number): number;
export function inYear(series: Series | null, y: number): number | null;
export function inYear(series: Series | null, y: number): number | null {
  if (series === null || typeof series === 'number') return series;
  return series[Math.min(y, series.length - 1)] ?? null;
}

/** Every number of a series; an empty list if none is entered. */
export const numbersOf = (series: Series | null): readonly number[] =>
  series === null ? [] : typeof series === 'number' ? [series] : series;
