/** Columns of draws from ranges: the quantiles of `distribution`, a thousand at a time. */
import type { Shape } from '../case/index.ts';
import { betaCumulative, betaDensity, betaQuantile, lnBeta } from './beta.ts';
import { ordered, pertShapes } from './distribution.ts';

/** Turns chances (strictly between 0 and 1) into values of one range, the first `count` of them. */
export type Sampler = (chances: Float64Array, out: Float64Array, count: number) => void;

/**
 * The inverse of I(x; α, β), tabulated by octaves of the chance: `steps` pieces in each of [2^−(k+1), 2^−k] up from 0
 * to ½, and the same down from 1. Near an end the inverse is a power of the chance, steeper without bound; by octaves
 * each piece has the same shape, and a cubic through value and slope (1 ÷ density) errs by less than 1e-6 anywhere.
 * Four coefficients a piece, the lower half first. One more piece in each half holds the chance ½ itself.
 */
const octaves = 14;
const steps = 8;
const pieces = octaves * steps + 1;

interface Table {
  coefficients: Float64Array;
  /** For chances below 2^−15 and above 1 − 2^−15, which lie outside the table. */
  exact(p: number): number;
}

/** 2, 4, 8 …: the factor, by the number of leading zeros of a chance, that brings it between 1 and 2. */
const scales = Float64Array.from({ length: 33 }, (_, zeros) => Math.pow(2, zeros + 1));

/** Writes one half; `toX` turns its x (from its own end) into the table's. */
function fillHalf(
  out: Float64Array,
  start: number,
  [alpha, beta]: readonly [number, number],
  toX: (x: number) => number,
): void {
  const ln = lnBeta(alpha, beta);
  // From ½ downwards; each knot starts from the previous one, along the straight line of ln x against ln p.
  let p = 0.5;
  let x = betaQuantile(p, alpha, beta, ln);
  let density = betaDensity(x, alpha, beta, ln);
  out[4 * (start + pieces - 1)] = toX(x);
  for (let i = pieces - 2; i >= 0; i--) {
    const to = toX(x);
    const toSlope = 1 / density;
    const width = Math.pow(2, Math.floor(i / steps) - octaves - 1);
    const next = width * (1 + (i % steps) / steps);
    x *= Math.exp((Math.log(next / p) * p) / (x * density));
    p = next;
    for (let turn = 0; turn < 2; turn++)
      x -= (betaCumulative(x, alpha, beta, ln) - p) / betaDensity(x, alpha, beta, ln);
    density = betaDensity(x, alpha, beta, ln);
    const from = toX(x);
    const direction = toX(1) - toX(0);
    const m0 = (direction * width) / steps / density;
    const m1 = (direction * width * toSlope) / steps;
    const gap = to - from;
    out.set([from, m0, 3 * gap - 2 * m0 - m1, m0 + m1 - 2 * gap], 4 * (start + i));
  }
}

/** Tables are kept: typing one number should not rebuild sixty of them. */
const mostCached = 2000;
const cache = new Map<number, Table>();

/** The table of a PERT range whose mode lies `share` of the way up. */
function tableOf(share: number): Table {
  const known = cache.get(share);
  if (known) return known;
  const [alpha, beta] = pertShapes(share);
  const coefficients = new Float64Array(4 * 2 * pieces);
  fillHalf(coefficients, 0, [alpha, beta], (x) => x);
  fillHalf(coefficients, pieces, [beta, alpha], (x) => 1 - x);
  const table = { coefficients, exact: (p: number) => betaQuantile(p, alpha, beta) };
  if (cache.size >= mostCached) cache.clear();
  cache.set(share, table);
  return table;
}

/**
 * low + width √(p share) up to the mode and high − width √((1 − p)(1 − share)) from there, as base + k √(c + s p) with
 * either of two sets of four numbers. Draws are random, so a branch would be mispredicted half of the time; instead the
 * set is computed from the sign of a difference. At the mode both agree in value and slope.
 */
function triangularSampler(low: number, width: number, share: number): Sampler {
  const numbers = Float64Array.of(
    ...[low, width * Math.sqrt(share), 0, 1],
    ...[low + width, -width * Math.sqrt(1 - share), 1, -1],
  );
  // A mode at the low end has no rising side, not even for the smallest chance.
  const mode = share === 0 ? -1 : Math.floor(share * 0x7fffffff);
  return (chances, out, count) => {
    for (let i = 0; i < count; i++) {
      const p = chances[i] as number;
      const k = ((mode - ((p * 0x7fffffff) | 0)) >> 31) & 4;
      out[i] =
        (numbers[k] as number) +
        (numbers[k + 1] as number) * Math.sqrt((numbers[k + 2] as number) + (numbers[k + 3] as number) * p);
    }
  };
}

function pertSampler(low: number, width: number, { coefficients, exact }: Table): Sampler {
  return (chances, out, count) => {
    for (let i = 0; i < count; i++) {
      const p = chances[i] as number;
      const q = Math.min(p, 1 - p);
      // The leading zeros of the chance as a 32-bit fraction give its octave.
      const zeros = Math.clz32(q * 0x100000000);
      if (zeros > octaves) {
        out[i] = low + width * exact(p);
        continue;
      }
      const place = (q * (scales[zeros] as number) - 1) * steps;
      const piece = place | 0;
      const t = place - piece;
      // 0 below ½, 1 from there on: again without a branch.
      const k = 4 * (((2 * p) | 0) * pieces + (octaves - zeros) * steps + piece);
      const x =
        (coefficients[k] as number) +
        t *
          ((coefficients[k + 1] as number) +
            t * ((coefficients[k + 2] as number) + t * (coefficients[k + 3] as number)));
      out[i] = low + width * x;
    }
  };
}

/**
 * The sampler of a range. It agrees with `distribution(shape, low, mode, high).quantile` up to rounding; PERT within
 * 1e-6 of the width.
 */
export function sampler(shape: Shape, low: number, mode: number, high: number): Sampler {
  const [a, m, b] = ordered(low, mode, high);
  const width = b - a;
  if (width === 0) return (_, out, count) => void out.fill(a, 0, count);
  if (shape === 'uniform')
    return (chances, out, count) => {
      for (let i = 0; i < count; i++) out[i] = a + (chances[i] as number) * width;
    };
  const share = (m - a) / width;
  if (shape === 'triangular') return triangularSampler(a, width, share);
  return pertSampler(a, width, tableOf(share));
}
