import fc from 'fast-check';
import { irr as theirIrr } from 'node-irr';
import { IRR } from '@formulajs/formulajs';
import { describe, expect, it } from 'vitest';
import { irr, irrOf } from '../../src/value/returns.ts';
import type { Irr } from '../../src/value/types.ts';
import { runs } from '../fixtures/runs.ts';

const ratesOf = (result: Irr): number[] =>
  result.kind === 'one' ? [result.rate] : result.kind === 'several' ? result.rates : [];

/** What is left at a rate, relative to all money moved in the same terms. */
function leftAt(rate: number, flows: readonly number[], times: readonly number[]): number {
  const u = Math.log1p(rate);
  // Scaled by its largest factor so that long horizons at extreme rates stay finite.
  const top = Math.max(...times.map((t) => -t * u));
  let sum = 0;
  let gross = 0;
  flows.forEach((x, i) => {
    const worth = x * Math.exp(-(times[i] ?? 0) * u - top);
    sum += worth;
    gross += Math.abs(worth);
  });
  return Math.abs(sum) / gross;
}

const signChanges = (flows: readonly number[]): number =>
  flows.filter((x) => x !== 0).filter((x, i, all) => i > 0 && Math.sign(x) !== Math.sign(all[i - 1] ?? x))
    .length;

/** Flows whose polynomial in the discount factor has exactly the given rates as roots. */
const flowsWithRates = (rates: readonly number[], size = 1): number[] =>
  rates.reduce(
    (flows, rate) => [...flows, 0].map((x, i) => x - (1 + rate) * (i > 0 ? (flows[i - 1] ?? 0) : 0)),
    [size],
  );

const close = (result: Irr, rates: number[], digits = 9): void => {
  expect(ratesOf(result)).toHaveLength(rates.length);
  rates.forEach((rate, i) => expect(ratesOf(result)[i]).toBeCloseTo(rate, digits));
};

describe('irr', () => {
  it('gives the textbook rates', () => {
    // Brealey, Myers, Allen: −4,000, 2,000, 4,000 → 28.08%.
    close(irr([-4000, 2000, 4000]), [0.2807764064], 9);
    // Microsoft's documentation of IRR: 8.7% over five years, −2.1% over four.
    close(irr([-70_000, 12_000, 15_000, 18_000, 21_000, 26_000]), [0.0866309480365316], 12);
    close(irr([-70_000, 12_000, 15_000, 18_000, 21_000]), [-0.0212448482734505], 12);
    close(irr([-100, 110]), [0.1], 14);
    expect(irr([-100, 100])).toEqual({ kind: 'one', rate: 0 });
  });

  it('gives both rates of the oil pump of Lorie and Savage', () => {
    const result = irr([-1600, 10_000, -10_000]);
    expect(result.kind).toBe('several');
    close(result, [0.25, 4], 12);
  });

  it('gives the rates of other published flows with several', () => {
    // Brealey, Myers, Allen, the Helmsley mine: 3.50% and 19.54%.
    const mine = irr([-3, ...Array.from({ length: 9 }, () => 1), -6.5]);
    expect(ratesOf(mine).map((r) => (100 * r).toFixed(2))).toEqual(['3.50', '19.54']);
    // Ross, Westerfield, Jordan, the strip mine: 25% and a third.
    close(irr([-60, 155, -100]), [0.25, 1 / 3], 12);
    close(irr([-1000, 2550, -1625]), [0.25, 0.3], 12);
    close(irr([-1000, 3600, -4310, 1716]), [0.1, 0.2, 0.3], 9);
    close(irr([-1000, 2550, -1500]), [-0.0794361719689454, 0.629436171968945], 12);
  });

  it('finds a rate at which the worth only touches zero', () => {
    close(irr([-100, 220, -121]), [0.1], 7);
    close(irr([-100, 200, -100]), [0], 7);
    close(irr(flowsWithRates([0.1, 0.1, 0.5])), [0.1, 0.5], 6);
    close(irr(flowsWithRates([0.2, 0.2, 0.2])), [0.2], 4);
    close(irr(flowsWithRates([-0.5, -0.5, 0.3])), [-0.5, 0.3], 6);
  });

  it('does not take a near miss for a rate', () => {
    expect(irr([-100, 220, -121.000001])).toEqual({ kind: 'none' });
    expect(irr([1, -3, 2.5])).toEqual({ kind: 'none' });
    expect(irr([-100, 150, -100])).toEqual({ kind: 'none' });
  });

  it('tells two rates that lie close together from one', () => {
    close(irr(flowsWithRates([0.1, 0.101])), [0.1, 0.101], 9);
    close(irr(flowsWithRates([0.1, 0.10001])), [0.1, 0.10001], 9);
  });

  it('gives none where flows are all of one sign, zero or absent', () => {
    for (const flows of [[], [0], [0, 0, 0], [5], [-5], [1, 2, 3], [-1, 0, -3]])
      expect(irr(flows)).toEqual({ kind: 'none' });
  });

  it('treats flows that are zero but for rounding as zero', () => {
    expect(irr([-1, 1, 1e-13])).toEqual(irr([-1, 1]));
    expect(irr([100, 20, -1e-11])).toEqual({ kind: 'none' });
    close(irr([1e-14, -100, 110]), [0.1], 12);
  });

  it('looks between 0.001 and 10,001 times a year, both included', () => {
    close(irr([-1, 10_001]), [10_000], 6);
    expect(irr([-1, 10_002])).toEqual({ kind: 'none' });
    close(irr([-1000, 1]), [-0.999], 12);
    expect(irr([-1001, 1])).toEqual({ kind: 'none' });
  });

  it('gives the rate paid when the money comes first', () => {
    close(irr([100, -110]), [0.1], 12);
  });

  it('gives the same rates at any size of money', () => {
    for (const size of [1e-300, 1e-9, 1e15, 1e300])
      close(irr([-1.6 * size, 10 * size, -10 * size]), [0.25, 4], 12);
    expect(ratesOf(irr([-1e308, 1e308, 1e308]))[0]).toBeCloseTo((Math.sqrt(5) - 1) / 2, 12);
  });

  it('gives none for numbers that are not finite', () => {
    for (const bad of [NaN, Infinity, -Infinity]) expect(irr([-1, bad, 3])).toEqual({ kind: 'none' });
    expect(irrOf([-1, 2], [0, NaN])).toEqual({ kind: 'none' });
  });

  it('stays exact over a thousand periods', () => {
    const loan = [-100_000, ...Array.from({ length: 1000 }, () => 500)];
    const [rate = NaN] = ratesOf(irr(loan));
    expect((500 * (1 - Math.pow(1 + rate, -1000))) / rate).toBeCloseTo(100_000, 4);
    // The same money the other way round in time has the rates' inverse.
    const [back = NaN] = ratesOf(irr(loan.toReversed()));
    expect((1 + rate) * (1 + back)).toBeCloseTo(1, 12);
  });

  it('comes to an end on long flows that change sign all the time', () => {
    const flows = Array.from({ length: 3000 }, (_, i) => Math.sin(i * i) * 1000);
    const result = irr(flows);
    for (const rate of ratesOf(result))
      expect(leftAt(rate, flows, Array.from(flows.keys()))).toBeLessThan(1e-9);
  });

  it('agrees with node-irr and formulajs on ordinary investments', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1000, max: 1e6, noNaN: true }),
        fc.array(fc.double({ min: 100, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 12 }),
        (outlay, inflows) => {
          const flows = [-outlay, ...inflows];
          const [rate = NaN, ...more] = ratesOf(irr(flows));
          expect(more).toEqual([]);
          expect(theirIrr(flows)).toBeCloseTo(rate, 4);
          const third = IRR(flows, rate > 1 ? 1 : 0.1);
          // Newton from a guess may fail; where it gives a number, the number must be ours.
          if (typeof third === 'number' && leftAt(third, flows, Array.from(flows.keys())) < 1e-9)
            expect(third).toBeCloseTo(rate, 6);
        },
      ),
      runs(100),
    );
  });
});

describe('irrOf', () => {
  it('takes times in years, in any order, and adds what falls together', () => {
    const result = irrOf([60, -100, 60, 10, -10], [2, 0, 1, 0.5, 0.5]);
    expect(result).toEqual(irrOf([-100, 60, 60], [0, 1, 2]));
  });

  it('does not depend on when the clock starts', () => {
    const [a = NaN] = ratesOf(irrOf([-100, 60, 60], [0, 1, 2]));
    const [b = NaN] = ratesOf(irrOf([-100, 60, 60], [-7.5, -6.5, -5.5]));
    expect(b).toBeCloseTo(a, 12);
  });

  it('turns a monthly rate into a yearly one', () => {
    const months = Array.from({ length: 121 }, (_, t) => t / 12);
    const flows = months.map((_, t) => (t === 0 ? -10_000 : 150));
    const [yearly = NaN] = ratesOf(irrOf(flows, months));
    const [monthly = NaN] = ratesOf(irr(flows));
    expect(yearly).toBeCloseTo(Math.pow(1 + monthly, 12) - 1, 12);
  });

  it('refuses lists of different lengths', () => {
    expect(() => irrOf([1, 2], [0])).toThrow(RangeError);
  });

  const flowsAtTimes = fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100),
          fc.integer({ min: -20, max: 20 }),
        ),
        fc.integer({ min: 0, max: 120 }).map((m) => m / 12),
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((pairs) => ({ flows: pairs.map(([x]) => x), times: pairs.map(([, t]) => t) }));

  it('leaves nothing at any rate it gives, and gives them in order within the range', () => {
    fc.assert(
      fc.property(flowsAtTimes, ({ flows, times }) => {
        const rates = ratesOf(irrOf(flows, times));
        for (const rate of rates) {
          expect(rate).toBeGreaterThanOrEqual(-0.999 - 1e-12);
          expect(rate).toBeLessThanOrEqual(10_000 + 1e-6);
          expect(leftAt(rate, flows, times)).toBeLessThan(1e-9);
        }
        expect(rates).toEqual([...rates].sort((a, b) => a - b));
      }),
      runs(500),
    );
  });

  it('gives no more rates than the flow has sign changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 15 }), (flows) => {
        expect(ratesOf(irr(flows)).length).toBeLessThanOrEqual(signChanges(flows));
      }),
      runs(500),
    );
  });

  it('misses no sign change that a fine scan can see', () => {
    fc.assert(
      fc.property(flowsAtTimes, ({ flows, times }) => {
        const rates = ratesOf(irrOf(flows, times));
        const worth = (u: number) => {
          let sum = 0;
          let gross = 0;
          flows.forEach((x, i) => {
            const w = x * Math.exp(-(times[i] ?? 0) * u);
            sum += w;
            gross += Math.abs(w);
          });
          return Math.abs(sum) <= 1e-10 * gross ? 0 : Math.sign(sum);
        };
        let before = 0;
        let at = 0;
        for (let u = Math.log(0.001); u <= Math.log(10_001); u += 0.01) {
          const now = worth(u);
          if (now === 0) continue;
          if (before !== 0 && now !== before)
            expect(
              rates.some((r) => Math.log1p(r) >= at - 1e-9 && Math.log1p(r) <= u + 1e-9),
              `${JSON.stringify({ flows, times, u, rates })}`,
            ).toBe(true);
          before = now;
          at = u;
        }
      }),
      runs(200),
    );
  });

  it('finds every one of up to five rates the flow was built from', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -8, max: 30 }), { minLength: 1, maxLength: 5 }),
        (tenths) => {
          const rates = tenths.map((k) => k / 10).sort((a, b) => a - b);
          close(irr(flowsWithRates(rates, -1000)), rates, 5);
        },
      ),
      runs(300),
    );
  });

  it('gives each rate doubled as one rate', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -4, max: 10 }), { minLength: 1, maxLength: 2 }), (k) => {
        const rates = k.map((x) => x / 5).sort((a, b) => a - b);
        close(irr(flowsWithRates([...rates, ...rates], -1000)), rates, 5);
      }),
      { numRuns: 50 },
    );
  });
});
