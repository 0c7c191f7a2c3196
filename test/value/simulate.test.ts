import fc from 'fast-check';
import { PERCENTILE } from '@formulajs/formulajs';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { distribution } from '../../src/value/distribution.ts';
import { stream } from '../../src/value/random.ts';
import { sampler } from '../../src/value/sampling.ts';
import { above } from '../../src/value/outcomes.ts';
import { quantileOf, quantilesOf, spreadOf } from '../../src/value/spread.ts';
import { simulate, Simulation } from '../../src/value/simulate.ts';
import { evaluate } from '../../src/value/worth.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { runs } from '../fixtures/runs.ts';

const once = (formula: string, more: Record<string, unknown> = {}) => ({
  id: 'x',
  bucket: 'tangible-benefit',
  per: 'once',
  formula,
  ...more,
});

/** One line worth one assumption. */
const single = (range: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  makeCase({ assumptions: [{ name: 'a', ...range }], lines: [once('a')], ...more });

/** A bit of everything: shapes, years, growth, risk, ramp, prepayment, `if`, `year`, today, both alternatives. */
const rich = makeCase({
  years: 3,
  rollout: { goLive: 2, fullAdoption: 9 },
  discount: { rate: 0.1, timing: 'monthly' },
  assumptions: [
    { name: 'agents', unit: 'count', value: [40, 60, 80], low: [35, 50, 60], high: [45, 80, 120], today: 30 },
    { name: 'hours', value: 2, low: 1, high: 4, shape: 'pert' },
    { name: 'cost', value: 30, low: 25, high: 50, shape: 'uniform' },
    { name: 'fee', value: 30_000, low: 24_000 },
    { name: 'steady', value: 7 },
    { name: 'unused', value: 1, low: 0, high: 2 },
    { name: 'backwards', value: 5, low: 9, high: 4 },
  ],
  lines: [
    {
      id: 'saved',
      bucket: 'tangible-benefit',
      formula: 'agents * hours * 12 * cost',
      risk: 0.1,
      growth: 0.03,
    },
    {
      id: 'calm',
      bucket: 'perceived-benefit',
      formula: 'if(hours > 2, hours * 900, 100 / (year - 0))',
      per: 'month',
    },
    { id: 'fee', bucket: 'tangible-cost', formula: 'fee', paid: 'in-advance', risk: 0.05 },
    { id: 'setup', bucket: 'tangible-cost', formula: '20000', per: 'once' },
    {
      id: 'training',
      bucket: 'perceived-cost',
      formula: 'max(agents - today(agents), 0) * 50',
      per: 'quarter',
      from: 4,
    },
    { id: 'old', bucket: 'alternative-benefit', formula: 'steady * backwards * 100' },
    { id: 'dues', bucket: 'alternative-cost', formula: 'backwards ^ 2 * 10', countable: false },
    { id: 'none', bucket: 'tangible-benefit', formula: '' },
    { id: 'wrong', bucket: 'tangible-benefit', formula: 'nonsense * 2' },
  ],
});

/** The case with every range replaced by its k-th draw: what a trial stands for, taken the long way. */
function caseOfTrial(c: Case, seed: number, k: number): Case {
  const at = (series: number | number[], y: number) =>
    typeof series === 'number' ? series : (series[Math.min(y, series.length - 1)] ?? NaN);
  return {
    ...c,
    assumptions: c.assumptions.map((a) => {
      const { value, low, high } = a;
      if (value === null || (low === null && high === null)) return a;
      const next = stream(seed, a.name);
      let chance = next();
      for (let i = 0; i < k; i++) chance = next();
      const drawn = Array.from({ length: c.years }, (_, y) =>
        distribution(a.shape, at(low ?? value, y), at(value, y), at(high ?? value, y)).quantile(chance),
      );
      return { ...a, value: drawn, low: null, high: null };
    }),
  };
}

describe('simulate', () => {
  it('is, trial by trial, the headline of the case with the drawn values', () => {
    const trials = 400;
    const outcome = simulate(rich, { trials, seed: 5 });
    const long = Array.from({ length: trials }, (_, k) => evaluate(caseOfTrial(rich, 5, k)));
    const sorted = (of: (e: (typeof long)[number]) => number) => Float64Array.from(long, of).sort();
    // PERT draws are tabulated, hence not to the last bit.
    const same = (ours: ArrayLike<number>, theirs: Float64Array) => {
      expect(ours).toHaveLength(theirs.length);
      const scale = Math.max(...theirs.map(Math.abs));
      theirs.forEach((x, i) => expect(Math.abs((ours[i] ?? NaN) - x)).toBeLessThan(2e-6 * scale));
    };
    expect(outcome.dropped).toBe(0);
    same(
      outcome.net.sorted,
      sorted((e) => e.net.total),
    );
    same(
      outcome.tangibleNet.sorted,
      sorted((e) => e.tangibleNet.total),
    );
    const never = long.filter((e) => e.incremental.payback.kind === 'never').length;
    expect(outcome.neverPaysBack).toBeCloseTo(never / trials, 12);
    const months = sorted(({ incremental: { payback } }) =>
      payback.kind === 'after' ? payback.months : payback.kind === 'never' ? Infinity : 0,
    );
    expect(outcome.payback.p10).toBeCloseTo(quantileOf(months, 0.1), 3);
    expect(outcome.payback.p50).toBeCloseTo(quantileOf(months, 0.5), 3);
    expect(outcome.payback.p90 ?? Infinity).toBe(quantileOf(months, 0.9));
    expect(outcome.payback.p90).toBeNull();
    for (const t of [0, 1, 7, 12, 24, 36])
      for (const [name, p] of [
        ['p10', 0.1],
        ['p50', 0.5],
        ['p90', 0.9],
      ] as const) {
        const theirs = quantileOf(
          sorted((e) => e.incremental.cumulative[t] ?? NaN),
          p,
        );
        expect(Math.abs((outcome.cumulative[name][t] ?? NaN) - theirs)).toBeLessThan(
          2e-6 * evaluate(rich).incremental.benefits.total,
        );
      }
  });

  it('is the same for the same case, seed and trials, and another for another seed', () => {
    const a = simulate(rich, { trials: 2500 });
    expect(simulate(rich, { trials: 2500 })).toEqual(a);
    expect(simulate(rich, { trials: 2500, seed: 2 }).net.mean).not.toBe(a.net.mean);
    expect([a.trials, a.seed]).toEqual([2500, 1]);
  });

  it('gives the same in pieces as in one go, and reports how far it is', () => {
    const pieces = new Simulation(rich, { trials: 2500 });
    const seen: number[] = [];
    while (pieces.step()) seen.push(pieces.done);
    expect(seen).toEqual([1000, 2000]);
    expect(pieces.finish()).toEqual(simulate(rich, { trials: 2500 }));
  });

  it('redraws nothing when assumptions change places or another one gets a range', () => {
    const plain = simulate(rich, { trials: 500 });
    const moved = { ...rich, assumptions: rich.assumptions.toReversed() };
    expect(simulate(moved, { trials: 500 }).net.sorted).toEqual(plain.net.sorted);
    const more = makeCase({
      assumptions: [
        { name: 'a', value: 5, low: 1, high: 9 },
        { name: 'b', value: 5, low: 1, high: 9 },
      ],
      lines: [once('a')],
    });
    expect(simulate(more).net.sorted).toEqual(simulate(single({ value: 5, low: 1, high: 9 })).net.sorted);
  });

  it('has every quantile at the headline when no range has width', () => {
    const { net, tangibleNet } = evaluate(rich);
    const flat = {
      ...rich,
      assumptions: rich.assumptions.map((a) => ({ ...a, low: null, high: a.name === 'cost' ? 30 : null })),
    };
    const outcome = simulate(flat, { trials: 50 });
    expect(new Set(outcome.net.quantiles)).toEqual(new Set([net.total]));
    expect(new Set(outcome.tangibleNet.quantiles)).toEqual(new Set([tangibleNet.total]));
    expect(outcome.drivers.every((d) => d.share === 0)).toBe(true);
    expect(outcome.cumulative.p10).toEqual(outcome.cumulative.p90);
  });

  it('has the quantiles and mean of the distribution itself when net is one assumption', () => {
    for (const shape of ['triangular', 'pert', 'uniform'] as const) {
      const d = distribution(shape, 100, 150, 400);
      const { net } = simulate(single({ value: 150, low: 100, high: 400, shape }), { trials: 100_000 });
      // Four standard errors.
      expect(Math.abs(net.mean - d.mean)).toBeLessThan(4 * Math.sqrt(d.variance / 100_000));
      for (const p of [1, 10, 25, 50, 75, 90, 99])
        expect(Math.abs(d.cumulative(net.quantiles[p - 1] ?? NaN) - p / 100)).toBeLessThan(0.006);
    }
  });

  it('adds two even ranges up to a triangle', () => {
    const range = { value: 5, low: 0, high: 10, shape: 'uniform' };
    const c = makeCase({
      assumptions: [
        { name: 'a', ...range },
        { name: 'b', ...range },
      ],
      lines: [once('a + b')],
    });
    const { net } = simulate(c, { trials: 100_000 });
    const triangle = distribution('triangular', 0, 10, 20);
    for (const x of [2, 5, 10, 15, 18])
      expect(Math.abs(above(net, x) - (1 - triangle.cumulative(x)))).toBeLessThan(0.006);
  });

  it('multiplies independent ranges', () => {
    const c = makeCase({
      assumptions: [
        { name: 'a', value: 5, low: 2, high: 12 },
        { name: 'b', value: 3, low: 1, high: 4, shape: 'pert' },
      ],
      lines: [once('a * b')],
    });
    const [a, b] = [distribution('triangular', 2, 5, 12), distribution('pert', 1, 3, 4)];
    const { net } = simulate(c, { trials: 200_000 });
    expect(net.mean / (a.mean * b.mean)).toBeCloseTo(1, 2);
    const variance = net.sorted.reduce((sum, x) => sum + (x - net.mean) ** 2, 0) / net.sorted.length;
    const expected = a.variance * b.variance + a.variance * b.mean ** 2 + b.variance * a.mean ** 2;
    expect(variance / expected).toBeCloseTo(1, 1);
  });

  it('drops and counts the trials in which a line has no figure', () => {
    const range = { value: 1.5, low: 0, high: 3, shape: 'uniform' };
    const third = simulate(
      makeCase({ assumptions: [{ name: 'a', ...range }], lines: [once('10 / floor(a)')] }),
      { trials: 30_000 },
    );
    expect(third.dropped / third.trials).toBeCloseTo(1 / 3, 1);
    expect(third.net.sorted).toHaveLength(30_000 - third.dropped);
    expect(third.net.sorted.every((x) => x === 10 || x === 5)).toBe(true);
    expect(third.neverPaysBack).toBe(0);
    const guarded = simulate(
      makeCase({
        assumptions: [{ name: 'a', ...range }],
        lines: [once('if(floor(a) = 0, 0, 10 / floor(a))')],
      }),
    );
    expect(guarded.dropped).toBe(0);
  });

  it('says so and stays quiet when no trial is left', () => {
    const outcome = simulate(single({ value: 5, low: 4, high: 6 }, { lines: [once('a / 0')] }), {
      trials: 20,
    });
    expect(outcome.dropped).toBe(20);
    expect(outcome.net.sorted).toHaveLength(0);
    expect([outcome.net.mean, outcome.neverPaysBack, above(outcome.net, 0)]).toEqual([NaN, NaN, NaN]);
    expect(outcome.payback).toEqual({ p10: null, p50: null, p90: null });
    expect(outcome.drivers).toEqual([{ name: 'a', share: 0 }]);
  });

  it('leaves out lines that have no figure in the headline either', () => {
    const c = makeCase({
      assumptions: [{ name: 'a', value: 5, low: 1, high: 9 }],
      lines: [once('a'), once('1 / 0', { id: 'bad' }), once('', { id: 'empty' })],
    });
    expect(simulate(c).dropped).toBe(0);
    expect(simulate(c).net.sorted).toEqual(simulate(single({ value: 5, low: 1, high: 9 })).net.sorted);
  });

  it('has no outcome where a cost has no figure, as the headline has none', () => {
    for (const formula of ['1 / 0', 'nonsense', '1 +']) {
      const c = makeCase({
        assumptions: [{ name: 'a', value: 5, low: 1, high: 9 }],
        lines: [once('a'), once(formula, { id: 'bad', bucket: 'tangible-cost' })],
      });
      expect(evaluate(c).incomplete).toBe(true);
      expect(simulate(c, { trials: 10 }).dropped).toBe(10);
    }
  });

  it('runs on an empty case', () => {
    const outcome = simulate(makeCase(), { trials: 3 });
    expect(Array.from(outcome.net.sorted)).toEqual([0, 0, 0]);
    expect(outcome.payback.p50).toBe(0);
    expect(outcome.drivers).toEqual([]);
  });

  it('takes as many trials as asked for, between one and a million', () => {
    const c = single({ value: 5, low: 1, high: 9 });
    for (const [asked, got] of [
      [1, 1],
      [999, 999],
      [1001, 1001],
      [0, 1],
      [-5, 1],
      [NaN, 1],
      [2.7, 2],
    ] as const)
      expect(simulate(c, { trials: asked }).net.sorted).toHaveLength(got);
    expect(simulate({ ...c, simulation: { ...c.simulation, trials: 1234 } }).trials).toBe(1234);
    expect(new Simulation(c, { trials: 1e9 }).trials).toBe(1_000_000);
  });

  it('simulates a scenario by its own ranges', () => {
    const c = {
      ...single({ value: 5, low: 1, high: 9 }),
      ...{
        scenarios: makeCase({
          scenarios: [
            { id: 'fixed', set: { a: 3 } },
            { id: 'twice', set: { a: { times: 2 } } },
          ],
        }).scenarios,
      },
    };
    expect(simulate(c, { scenario: 'fixed', trials: 10 }).net.quantiles[49]).toBe(3);
    const [plain, twice] = [simulate(c).net.sorted, simulate(c, { scenario: 'twice' }).net.sorted];
    twice.forEach((x, i) => expect(x).toBeCloseTo(2 * (plain[i] ?? NaN), 9));
  });

  it('attributes the spread to what causes it', () => {
    const c = makeCase({
      assumptions: [
        { name: 'small', value: 10, low: 9, high: 11, shape: 'uniform' },
        { name: 'large', value: 10, low: 6, high: 14, shape: 'uniform' },
        { name: 'idle', value: 10, low: 0, high: 20 },
      ],
      lines: [once('small + large')],
    });
    const { drivers } = simulate(c);
    expect(drivers.map((d) => d.name)).toEqual(['large', 'small']);
    expect(drivers[0]?.share).toBeCloseTo(16 / 17, 1);
    expect(drivers[1]?.share).toBeCloseTo(1 / 17, 1);
  });
});

describe('moving together', () => {
  const pairOf = (bucket: string, together: number) =>
    makeCase({
      assumptions: [
        { name: 'a', value: 5, low: 0, high: 10 },
        { name: 'b', value: 5, low: 0, high: 10 },
      ],
      lines: [once('a', { id: 'a' }), once('b', { id: 'b', bucket })],
      simulation: { together },
    });
  const variance = (c: Case): number => {
    const { net } = simulate(c, { trials: 20_000 });
    return net.sorted.reduce((sum, x) => sum + (x - net.mean) ** 2, 0) / net.sorted.length;
  };

  it('leaves each assumption its own distribution', () => {
    const d = distribution('triangular', 0, 5, 10);
    for (const together of [0.3, 1]) {
      const c = single({ value: 5, low: 0, high: 10 }, { simulation: { together } });
      const { net } = simulate(c, { trials: 50_000 });
      for (const p of [1, 10, 50, 90, 99])
        expect(Math.abs(d.cumulative(net.quantiles[p - 1] ?? NaN) - p / 100)).toBeLessThan(0.01);
    }
  });

  it('widens the spread of net, whether two benefits or a benefit and a cost', () => {
    const alone = variance(pairOf('tangible-benefit', 0));
    for (const bucket of ['tangible-benefit', 'tangible-cost']) {
      expect(variance(pairOf(bucket, 0)) / alone).toBeCloseTo(1, 1);
      expect(variance(pairOf(bucket, 0.5)) / alone).toBeGreaterThan(1.35);
      // Wholly together, two equal ranges are one of twice the width.
      expect(variance(pairOf(bucket, 1)) / alone).toBeCloseTo(2, 1);
    }
  });

  it('changes nothing at 0, nor for an assumption that does not move net', () => {
    const c = (together: number) =>
      makeCase({
        assumptions: [{ name: 'a', value: 5, low: 0, high: 10 }],
        lines: [
          once('a', { id: 'in' }),
          once('a', { id: 'out', bucket: 'tangible-cost' }),
          once('a', { id: 'pb', bucket: 'perceived-cost' }),
          once('a', { id: 'pbb', bucket: 'perceived-benefit' }),
        ],
        simulation: { together },
      });
    expect(simulate(c(0.8), { trials: 100 }).cumulative).toEqual(simulate(c(0), { trials: 100 }).cumulative);
    expect(simulate(pairOf('tangible-benefit', 0)).net.sorted).toEqual(
      simulate(makeCase({ ...pairOf('tangible-benefit', 0), simulation: {} })).net.sorted,
    );
  });
});

describe('a sampler', () => {
  it('agrees with the quantiles of its distribution', () => {
    const chance = fc.oneof(
      fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 1, max: 60 }).map((k) => 2 ** -k),
      fc.integer({ min: 1, max: 50 }).map((k) => 1 - 2 ** -k),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('triangular', 'pert', 'uniform') as fc.Arbitrary<'triangular' | 'pert' | 'uniform'>,
        fc.integer({ min: 0, max: 100 }),
        fc.array(chance, { minLength: 1, maxLength: 20 }),
        (shape, mode, chances) => {
          const d = distribution(shape, -20, mode / 2 - 20, 30);
          const out = new Float64Array(chances.length);
          sampler(shape, -20, mode / 2 - 20, 30)(Float64Array.from(chances), out, chances.length);
          chances.forEach((p, i) =>
            expect(Math.abs((out[i] ?? NaN) - d.quantile(p)) / 50).toBeLessThan(
              { pert: 1e-6, triangular: 1e-9, uniform: 1e-14 }[shape],
            ),
          );
        },
      ),
      runs(500),
    );
  });
});

describe('a spread', () => {
  it('has the quantiles of spreadsheets', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 100 }),
        (list, percent) => {
          const sorted = Float64Array.from(list).sort();
          const theirs = PERCENTILE.INC(list, percent / 100) as number;
          expect(quantileOf(sorted, percent / 100)).toBeCloseTo(theirs, 9);
          expect(quantilesOf(Float64Array.from(list), [0.1, 0.5, 0.9])).toEqual(
            [0.1, 0.5, 0.9].map((p) => quantileOf(sorted, p)),
          );
        },
      ),
    );
  });

  it('counts what lies strictly above', () => {
    const s = spreadOf(Float64Array.from([3, 1, 2, 2]));
    expect([0, 1, 2, 2.5, 3].map((x) => above(s, x))).toEqual([1, 0.75, 0.25, 0.25, 0]);
    expect(s.mean).toBe(2);
    expect(s.quantiles).toHaveLength(99);
    expect([above(s, -Infinity), above(s, Infinity)]).toEqual([1, 0]);
  });

  it('takes never for longer than any number of months', () => {
    expect(quantileOf([3, 5, Infinity], 0.5)).toBe(5);
    expect(quantileOf([3, 5, Infinity], 0.9)).toBe(Infinity);
    expect(quantileOf([Infinity, Infinity], 0.5)).toBe(Infinity);
  });
});
