import { BETA, NORM } from '@formulajs/formulajs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCumulative, betaQuantile } from '../../src/value/beta.ts';
import { distribution, pert, triangular, uniform, type Distribution } from '../../src/value/distribution.ts';
import { normalCumulative, normalQuantile } from '../../src/value/normal.ts';
import { indexBelow, stream, toUnit } from '../../src/value/random.ts';

const value = fc.integer({ min: -1e6, max: 1e6 });
const shape = fc.constantFrom('triangular', 'pert', 'uniform');
const range = fc
  .tuple(value, value, value)
  .map((three) => three.sort((a, b) => a - b))
  .map(([low = 0, mode = 0, high = 0]) => ({ low, mode, high }));
const chance = fc.double({ min: 0, max: 1, noNaN: true });

/** The draws of a distribution through its quantile function, seeded. */
function draws(d: Distribution, count: number, name: string): Float64Array {
  const next = stream(7, name);
  return Float64Array.from({ length: count }, () => d.quantile(next())).sort();
}

/** The Kolmogorov–Smirnov distance between sorted draws and a cumulative. */
function distance(sorted: Float64Array, cumulative: (x: number) => number): number {
  let most = 0;
  sorted.forEach((x, i) => {
    const c = cumulative(x);
    most = Math.max(most, Math.abs(c - i / sorted.length), Math.abs(c - (i + 1) / sorted.length));
  });
  return most;
}

describe('the normal distribution', () => {
  it('agrees with values computed to 30 digits', () => {
    const cumulative: [number, number][] = [
      [-8, 6.220960574271784e-16],
      [-5, 2.866515718791939e-7],
      [-3, 0.0013498980316300946],
      [-0.1, 0.460172162722971],
      [0.5, 0.6914624612740131],
      [2, 0.9772498680518208],
      [6, 0.9999999990134124],
    ];
    for (const [x, p] of cumulative) expect(Math.abs(normalCumulative(x) / p - 1)).toBeLessThan(1e-13);
    const quantiles: [number, number][] = [
      [1e-10, -6.361340902404056],
      [1e-5, -4.264890793922825],
      [0.025, -1.9599639845400543],
      [0.3, -0.5244005127080408],
      [0.9, 1.2815515655446006],
      [0.9999, 3.7190164854556804],
    ];
    for (const [p, x] of quantiles) expect(Math.abs(normalQuantile(p) / x - 1)).toBeLessThan(1e-14);
  });

  it('gives back what went in', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (x) => {
        expect(normalQuantile(normalCumulative(x))).toBeCloseTo(x, 9);
      }),
    );
  });

  it('agrees with formulajs', () => {
    for (const p of [0.001, 0.02, 0.2, 0.5, 0.77, 0.995])
      expect(normalQuantile(p)).toBeCloseTo(NORM.S.INV(p) as number, 8);
  });

  it('ends at infinity and knows nothing outside', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(1.1), normalQuantile(NaN)]).toEqual([
      -Infinity,
      Infinity,
      NaN,
      NaN,
    ]);
    expect([normalCumulative(-Infinity), normalCumulative(Infinity), normalCumulative(NaN)]).toEqual([
      0,
      1,
      NaN,
    ]);
  });
});

describe('the beta distribution', () => {
  it('agrees with quantiles computed to 30 digits, far tails included', () => {
    const chances = [1e-9, 0.001, 0.1, 0.5, 0.9, 0.999];
    const known: [number, number[]][] = [
      [
        1,
        [
          2.0000000008e-10, 0.0002000800480336256, 0.02085163763902321, 0.1294494367038759,
          0.3690426555198068, 0.748811356849042,
        ],
      ],
      [
        1.4,
        [
          9.082648239736712e-8, 0.001758216547935034, 0.05079277566596267, 0.2026648503614662,
          0.4623297499614662, 0.8094776522411731,
        ],
      ],
      [
        3,
        [
          0.0004642666601310034, 0.04755189817545767, 0.2466364532884666, 0.5, 0.7533635467115334,
          0.9524481018245423,
        ],
      ],
      [
        4.2,
        [
          0.005191793527081601, 0.1424484312613214, 0.4546659495664182, 0.7233277406074812,
          0.9100978695407583, 0.993686025832153,
        ],
      ],
      [
        5,
        [
          0.01584893192461113, 0.251188643150958, 0.6309573444801932, 0.8705505632961241, 0.9791483623609768,
          0.9997999199519664,
        ],
      ],
    ];
    for (const [a, expected] of known)
      expected.forEach((x, i) =>
        expect(Math.abs(betaQuantile(chances[i] ?? NaN, a, 6 - a) / x - 1)).toBeLessThan(1e-12),
      );
  });

  it('agrees with formulajs and with the closed forms of whole shapes', () => {
    for (const x of [0.01, 0.2, 0.5, 0.9]) {
      expect(betaCumulative(x, 2.6, 3.4)).toBeCloseTo(BETA.DIST(x, 2.6, 3.4, true) as number, 8);
      expect(betaCumulative(x, 1, 5)).toBeCloseTo(1 - Math.pow(1 - x, 5), 14);
      expect(betaCumulative(x, 3, 3)).toBeCloseTo(x * x * x * (10 - 15 * x + 6 * x * x), 14);
    }
  });
});

describe('a range', () => {
  it('has the moments of its closed form', () => {
    expect(triangular(0, 3, 6)).toMatchObject({ mean: 3, variance: 1.5 });
    expect(triangular(10, 10, 40).mean).toBeCloseTo(20, 12);
    expect(triangular(10, 10, 40).variance).toBeCloseTo((100 + 1600 + 100 - 400 - 100 - 400) / 18, 10);
    expect(uniform(2, 14)).toMatchObject({ mean: 8, variance: 12 });
    // (low + 4 mode + high) ÷ 6 and (mean − low)(high − mean) ÷ 7.
    const d = pert(10, 15, 40);
    expect(d.mean).toBeCloseTo(110 / 6, 12);
    expect(d.variance).toBeCloseTo(((110 / 6 - 10) * (40 - 110 / 6)) / 7, 10);
  });

  it('has quantiles whose integral is its mean and whose spread is its variance', () => {
    const n = 20_000;
    for (const d of [triangular(-5, 1, 9), pert(-5, 1, 9), pert(0, 0, 1), pert(0, 1, 1), uniform(3, 4)]) {
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < n; i++) {
        const x = d.quantile((i + 0.5) / n);
        sum += x;
        squares += (x - d.mean) ** 2;
      }
      expect(sum / n).toBeCloseTo(d.mean, 5);
      expect(squares / n / d.variance).toBeCloseTo(1, 3);
    }
  });

  it('gives back the chance of its quantile', () => {
    fc.assert(
      fc.property(shape, range, chance, (s, { low, mode, high }, p) => {
        fc.pre(low < high);
        const d = distribution(s, low, mode, high);
        expect(Math.abs(d.cumulative(d.quantile(p)) - p)).toBeLessThan(1e-7);
      }),
    );
  });

  it('stays inside its ends, rises with the chance, and reaches both ends', () => {
    fc.assert(
      fc.property(shape, range, chance, chance, (s, { low, mode, high }, p, q) => {
        const d = distribution(s, low, mode, high);
        const [x, y] = [d.quantile(Math.min(p, q)), d.quantile(Math.max(p, q))];
        expect(x).toBeGreaterThanOrEqual(low);
        expect(y).toBeLessThanOrEqual(high);
        expect(y - x).toBeGreaterThanOrEqual(-1e-12 * (high - low));
        expect([d.quantile(0), d.quantile(1)]).toEqual([low, high]);
        expect([d.quantile(-1), d.quantile(2)]).toEqual([low, high]);
        expect([d.cumulative(low - 1), d.cumulative(high + 1)]).toEqual([0, 1]);
      }),
    );
  });

  it('of zero width is its lowest value for certain', () => {
    for (const d of [triangular(5, 5, 5), pert(5, 5, 5), uniform(5, 5)]) {
      expect([0, 0.3, 1].map(d.quantile)).toEqual([5, 5, 5]);
      expect([d.mean, d.variance, d.cumulative(4.9), d.cumulative(5)]).toEqual([5, 0, 0, 1]);
    }
  });

  it('typed the wrong way round, or with its likely value outside, is put in order', () => {
    expect(triangular(9, 1, -5).quantile(0.3)).toBe(triangular(-5, 1, 9).quantile(0.3));
    expect(pert(0, 99, 10).mean).toBe(pert(0, 10, 10).mean);
    expect(uniform(9, 3).mean).toBe(6);
  });

  it('scales and shifts with its ends', () => {
    fc.assert(
      fc.property(shape, range, chance, fc.double({ min: 0.1, max: 10, noNaN: true }), (s, r, p, k) => {
        const plain = distribution(s, r.low, r.mode, r.high).quantile(p);
        const moved = distribution(s, k * r.low + 3, k * r.mode + 3, k * r.high + 3).quantile(p);
        expect(Math.abs(moved - (k * plain + 3))).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(moved)));
      }),
    );
  });

  it('drawn 20,000 times follows its own cumulative', () => {
    const all: [string, Distribution][] = [
      ['triangular', triangular(0, 2, 10)],
      ['low end', triangular(0, 0, 10)],
      ['pert', pert(0, 2, 10)],
      ['pert high end', pert(0, 10, 10)],
      ['uniform', uniform(0, 10)],
    ];
    // 1.63 ÷ √n is what one honest sample in a hundred exceeds.
    for (const [name, d] of all)
      expect(distance(draws(d, 20_000, name), d.cumulative), name).toBeLessThan(1.63 / Math.sqrt(20_000));
  });
});

describe('a stream', () => {
  const take = (seed: number, name: string, n: number) => {
    const next = stream(seed, name);
    return Array.from({ length: n }, () => next());
  };

  it('is the same for the same seed and name, for ever', () => {
    expect(take(1, 'agents', 4)).toEqual(take(1, 'agents', 4));
    // Pinned: a change of generator would change every figure ever shown.
    expect(take(1, 'agents', 4)).toEqual([1244055437, 1456308042, 1728599308, 2550682658].map(toUnit));
    expect(take(0xffffffff, '', 2)).toEqual([354035797, 2505899142].map(toUnit));
  });

  it('differs in its first draws for neighbouring seeds and names', () => {
    const firsts = Float64Array.from({ length: 5000 }, (_, seed) => stream(seed, 'agents')()).sort();
    expect(distance(firsts, (x) => x)).toBeLessThan(1.63 / Math.sqrt(5000));
    const names = Float64Array.from({ length: 5000 }, (_, i) => stream(1, `a${i}`)()).sort();
    expect(distance(names, (x) => x)).toBeLessThan(1.63 / Math.sqrt(5000));
    expect(new Set(take(1, 'a', 1).concat(take(1, 'b', 1), take(2, 'a', 1), take(2, 'b', 1))).size).toBe(4);
  });

  it('is even, and unrelated to the streams beside it', () => {
    const n = 20_000;
    const xs = take(3, 'a', n);
    expect(distance(Float64Array.from(xs).sort(), (x) => x)).toBeLessThan(1.63 / Math.sqrt(n));
    for (const other of [take(3, 'b', n), take(4, 'a', n), [...take(3, 'a', n + 1).slice(1)]]) {
      const ys = other;
      const covariance = xs.reduce((sum, x, i) => sum + (x - 0.5) * ((ys[i] ?? 0) - 0.5), 0) / n;
      // Four standard errors of a correlation of zero.
      expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(n));
    }
  });

  it('gives units strictly between 0 and 1 and whole numbers below n', () => {
    expect([toUnit(0) > 0, toUnit(0xffffffff) < 1]).toEqual([true, true]);
    const next = stream(5, 'dice');
    const counts = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 6000; i++) {
      const face = indexBelow(next(), 6);
      counts[face] = (counts[face] ?? 0) + 1;
    }
    expect(counts).toHaveLength(6);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
