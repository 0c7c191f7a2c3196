/** The slider beside a number. Pure. */
import type { Series, Unit } from '../../case/index.ts';

export interface SliderRange {
  low: number;
  high: number;
  step: number;
}

/** Removes the rounding errors of adding tenths. */
export const rounded = (x: number): number => Number(x.toPrecision(12));

/**
 * The range of a slider beside a number: from about half to one and a half times the number, and at least as far as its range,
 * in steps that reach the number itself. Null where there is no number, or it is 0.
 */
export function sliderRange(
  shared: Series | null,
  unit: Unit,
  range: { low: number; high: number } | null = null,
): SliderRange | null {
  // The values of all years are moved together, by a factor.
  if (Array.isArray(shared)) return shared.some((x) => x !== 0) ? { low: 0.5, high: 1.5, step: 0.01 } : null;
  if (shared === null || shared === 0) return null;
  const size = Math.abs(shared);
  const fine = 10 ** (Math.floor(Math.log10(size / 2)) - 1);
  const step = unit === 'count' && Number.isInteger(shared) ? Math.max(1, fine) : fine;
  const half = Math.max(1, Math.round(size / 2 / step));
  // With a range far wider than the number, nothing near the number could be pointed at.
  const maxSteps = half * 20;
  const steps = (to: number): number =>
    Math.min(maxSteps, Math.max(half, Math.ceil(rounded(Math.abs(to - shared) / step))));
  const high = shared + steps(range && range.high > shared ? range.high : shared) * step;
  return {
    low: rounded(shared - steps(range && range.low < shared ? range.low : shared) * step),
    high: unit === 'percent' && size <= 1 ? Math.min(1, rounded(high)) : rounded(high),
    step: rounded(step),
  };
}

/** Every year's value times a factor. */
export const scaledValues = (values: readonly number[], factor: number): number[] =>
  values.map((x) => Number((x * factor).toPrecision(6)));

/** Where a range is on a slider, each end as a fraction of its length; null where it is entirely outside. */
export function rangeOnSlider(
  range: { low: number; high: number },
  slider: SliderRange,
): { from: number; to: number } | null {
  const at = (x: number): number => (x - slider.low) / (slider.high - slider.low);
  const [from, to] = [Math.max(0, at(range.low)), Math.min(1, at(range.high))];
  return from <= to ? { from, to } : null;
}
