/**
 * A range lowest / likely / highest as a distribution.
 *
 * Ends typed the wrong way round are swapped, and a likely value outside them is moved to the nearer end, so that every
 * range has a distribution; Checks reports both. If the width is zero, the lowest value has probability 1.
 */
import type { Shape } from '../case/index.ts';
import { betaCumulative, betaQuantile, lnBeta } from './beta.ts';

export interface Distribution {
  mean: number;
  variance: number;
  /** The value with the chance p at or below it; p outside 0..1 is taken to the nearer end. */
  quantile(p: number): number;
  /** The chance of x or less. */
  cumulative(x: number): number;
}

const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high);

/** Ends in order, the likely value between them. */
export function ordered(low: number, mode: number, high: number): [low: number, mode: number, high: number] {
  const [a, b] = low <= high ? [low, high] : [high, low];
  return [a, clamp(mode, a, b), b];
}

const certain = (value: number): Distribution => ({
  mean: value,
  variance: 0,
  quantile: () => value,
  cumulative: (x) => (x >= value ? 1 : 0),
});

/** Equally likely anywhere between low and high. */
export function uniform(low: number, high: number): Distribution {
  const [a, , b] = ordered(low, low, high);
  const width = b - a;
  if (width === 0) return certain(a);
  return {
    mean: a + width / 2,
    variance: (width * width) / 12,
    quantile: (p) => a + clamp(p, 0, 1) * width,
    cumulative: (x) => clamp((x - a) / width, 0, 1),
  };
}

/** Rising linearly from low to the mode and falling linearly to high. */
export function triangular(low: number, mode: number, high: number): Distribution {
  const [a, m, b] = ordered(low, mode, high);
  const width = b - a;
  if (width === 0) return certain(a);
  const share = (m - a) / width;
  return {
    mean: a + (width * (1 + share)) / 3,
    // (a² + b² + m² − ab − am − bm) ÷ 18, written from the low end so that no digits are lost.
    variance: (width * width * (1 - share + share * share)) / 18,
    quantile: (q) => {
      const p = clamp(q, 0, 1);
      return p <= share ? a + width * Math.sqrt(p * share) : b - width * Math.sqrt((1 - p) * (1 - share));
    },
    cumulative: (x) => {
      const z = clamp((x - a) / width, 0, 1);
      return z <= share ? (share === 0 ? 0 : (z * z) / share) : 1 - ((1 - z) * (1 - z)) / (1 - share);
    },
  };
}

/** The shapes of the beta distribution behind a PERT range whose mode lies `share` of the way up. */
export const pertShapes = (share: number): [alpha: number, beta: number] => [1 + 4 * share, 5 - 4 * share];

/**
 * PERT (Malcolm, Roseboom, Clark, Fazar 1959; Vose): low + width × Beta(1 + 4 (mode − low) ÷ width, 1 + 4 (high −
 * mode) ÷ width), whose mean is (low + 4 mode + high) ÷ 6. Quantiles are exact to about 1e-14 of the width.
 */
export function pert(low: number, mode: number, high: number): Distribution {
  const [a, m, b] = ordered(low, mode, high);
  const width = b - a;
  if (width === 0) return certain(a);
  const share = (m - a) / width;
  const [alpha, beta] = pertShapes(share);
  const ln = lnBeta(alpha, beta);
  return {
    mean: a + (width * alpha) / 6,
    variance: (width * width * alpha * beta) / 252,
    quantile: (p) => a + width * betaQuantile(p, alpha, beta, ln),
    cumulative: (x) => betaCumulative((x - a) / width, alpha, beta, ln),
  };
}

/** The distribution of a range of the given shape; a uniform one ignores the likely value. */
export function distribution(shape: Shape, low: number, mode: number, high: number): Distribution {
  if (shape === 'uniform') return uniform(low, high);
  return shape === 'pert' ? pert(low, mode, high) : triangular(low, mode, high);
}
