/** How far a slider beside a number pulls it. Pure. */
import type { Series, Unit } from '../../case/index.ts';

export interface Pull {
  low: number;
  high: number;
  step: number;
}

/** Without the dust of adding tenths. */
export const tidy = (x: number): number => Number(x.toPrecision(12));

/**
 * Where a slider beside a number runs: from about half to one and a half of it, and as far as its range, in steps that
 * hit the number itself. Null where there is nothing to multiply.
 */
export function pullOf(
  shared: Series | null,
  unit: Unit,
  range: { low: number; high: number } | null = null,
): Pull | null {
  // Values a year are pulled together, as a factor.
  if (Array.isArray(shared)) return shared.some((x) => x !== 0) ? { low: 0.5, high: 1.5, step: 0.01 } : null;
  if (shared === null || shared === 0) return null;
  const size = Math.abs(shared);
  const fine = 10 ** (Math.floor(Math.log10(size / 2)) - 1);
  const step = unit === 'count' && Number.isInteger(shared) ? Math.max(1, fine) : fine;
  const half = Math.max(1, Math.round(size / 2 / step));
  // A range far wider than the number would leave no way to point at anything near it.
  const most = half * 20;
  const steps = (to: number): number =>
    Math.min(most, Math.max(half, Math.ceil(tidy(Math.abs(to - shared) / step))));
  const high = shared + steps(range && range.high > shared ? range.high : shared) * step;
  return {
    low: tidy(shared - steps(range && range.low < shared ? range.low : shared) * step),
    high: unit === 'percent' && size <= 1 ? Math.min(1, tidy(high)) : tidy(high),
    step: tidy(step),
  };
}

/** Every year's value times a factor. */
export const scaled = (values: readonly number[], factor: number): number[] =>
  values.map((x) => Number((x * factor).toPrecision(6)));

/** Where a range lies along a slider, each end as a share of its length; null where it lies wholly outside. */
export function marked(
  range: { low: number; high: number },
  pull: Pull,
): { from: number; to: number } | null {
  const at = (x: number): number => (x - pull.low) / (pull.high - pull.low);
  const [from, to] = [Math.max(0, at(range.low)), Math.min(1, at(range.high))];
  return from <= to ? { from, to } : null;
}
