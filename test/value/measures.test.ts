/** The same questions asked of what can be counted: outcomes, swings, break-even, and a target other than zero. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import {
  breakEven,
  countAbove,
  evaluate,
  fiftyOutcomes,
  sensitivity,
  simulate,
  thinned,
} from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const ranged = (spread: number) =>
  makeCase({
    rollout: { goLive: 1, fullAdoption: 6 },
    assumptions: [
      { name: 'hours', value: 500, low: 500 - spread, high: 500 + spread, unit: 'hours' },
      { name: 'mood', value: 8000, low: 8000 - 30 * spread, high: 8000 + 30 * spread, unit: 'money' },
      { name: 'fee', value: 4000, low: 4000 - spread, high: 4000 + 3 * spread, unit: 'money' },
      { name: 'tool', value: 2000, low: 2000 - spread, high: 2000 + spread, unit: 'money' },
    ],
    lines: [
      { id: 'time', bucket: 'tangible-benefit', formula: 'hours * 30' },
      { id: 'joy', bucket: 'perceived-benefit', formula: 'mood' },
      { id: 'setup', bucket: 'tangible-cost', formula: '20000', per: 'once' },
      { id: 'pay', bucket: 'tangible-cost', formula: 'fee', paid: 'in-advance' },
      { id: 'strain', bucket: 'perceived-cost', formula: '500' },
      { id: 'gives', bucket: 'alternative-benefit', formula: 'tool', countable: false },
      { id: 'saves', bucket: 'alternative-cost', formula: '1500' },
    ],
  });
const cashOf = (c: Case) => {
  const outcome = simulate(c, { trials: 1000, cash: true });
  if (!outcome.cash) throw new Error('no cash');
  return { ...outcome, cash: outcome.cash };
};
const ways = ['tangible', 'whole', 'incremental'] as const;

describe('cash counted three ways', () => {
  it('is each measure’s own cumulative flow and payback when nothing varies', () => {
    const c = ranged(0);
    const e = evaluate(c);
    const cash = cashOf(c).cash;
    for (const way of ways) {
      const { payback } = e[way];
      const months = payback.kind === 'after' ? payback.months : payback.kind === 'immediate' ? 0 : null;
      e[way].cumulative.forEach((x, t) => {
        for (const p of ['p10', 'p50', 'p90'] as const) expect(cash[way].cumulative[p][t]).toBeCloseTo(x, 6);
      });
      if (months === null) expect(cash[way].payback.p50).toBeNull();
      else expect(cash[way].payback.p50).toBeCloseTo(months, 6);
    }
  });

  it('has bands of each measure’s own lines', () => {
    const { cash } = cashOf(ranged(200));
    for (const way of ways)
      cash[way].cumulative.p50.forEach((middle, t) => {
        expect(cash[way].cumulative.p10[t]).toBeLessThanOrEqual(middle);
        expect(cash[way].cumulative.p90[t]).toBeGreaterThanOrEqual(middle);
      });
    // What people notice varies widely here; the band of what can be counted does not know it.
    const width = (way: (typeof ways)[number]) =>
      (cash[way].cumulative.p90.at(-1) ?? 0) - (cash[way].cumulative.p10.at(-1) ?? 0);
    expect(width('tangible')).toBeLessThan(width('whole'));
  });

  it('stands beside net as the incremental way', () => {
    const { cash, cumulative, payback, neverPaysBack } = cashOf(ranged(200));
    expect(cash.incremental).toEqual({ cumulative, payback, neverPaysBack });
  });

  it('is not worked out unless asked for', () => {
    expect(simulate(ranged(200), { trials: 1000 }).cash).toBeNull();
  });

  it('shares one band where a case has nothing to tell the ways apart', () => {
    const c = ranged(200);
    const plain = { ...c, lines: c.lines.filter((l) => l.bucket.startsWith('tangible')) };
    const { cash } = cashOf(plain);
    expect(cash.tangible).toEqual(cash.incremental);
    expect(cash.whole).toEqual(cash.incremental);
  });

  it('tells what moves the countable figure from what moves net', () => {
    const { drivers, tangibleDrivers } = simulate(ranged(200), { trials: 5000 });
    const share = (of: typeof drivers, name: string) => of.find((d) => d.name === name)?.share ?? NaN;
    expect(share(drivers, 'mood')).toBeGreaterThan(0.02);
    expect(share(tangibleDrivers, 'mood')).toBeLessThan(0.002);
    expect(share(tangibleDrivers, 'hours')).toBeGreaterThan(0.9);
  });
});

describe('swings of what can be counted', () => {
  it('are those of evaluating the case at each end', () => {
    const c = ranged(200);
    for (const { name, netAtLow, netAtHigh } of sensitivity(c, { measure: 'countable' }))
      for (const end of ['low', 'high'] as const) {
        const moved = {
          ...c,
          assumptions: c.assumptions.map((a) => (a.name === name ? { ...a, value: a[end] } : a)),
        };
        expect(end === 'low' ? netAtLow : netAtHigh).toBeCloseTo(evaluate(moved).tangibleNet.total, 6);
      }
  });
});

describe('a target to reach', () => {
  it('is reached exactly by moving any one row or number to its limit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50_000, max: 90_000, noNaN: true }),
        fc.boolean(),
        (target, countable) => {
          const c = ranged(100);
          const found = breakEven(c, { target, measure: countable ? 'countable' : 'net' });
          const netOf = (x: typeof c) => evaluate(x)[countable ? 'tangibleNet' : 'net'].total;
          for (const { name, value } of found.assumptions)
            if (value !== null) {
              const moved = c.assumptions.map((a) => (a.name === name ? { ...a, value } : a));
              expect(netOf({ ...c, assumptions: moved })).toBeCloseTo(target, 4);
            }
          for (const { id, share } of found.lines)
            if (share !== null) {
              const moved = c.lines.map((l) =>
                l.id === id ? { ...l, formula: `(${l.formula}) * (${share.toFixed(12)})` } : l,
              );
              expect(netOf({ ...c, lines: moved })).toBeCloseTo(target, 3);
            }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves rows that do not count out of the countable question', () => {
    const { lines } = breakEven(ranged(100), { measure: 'countable' });
    const without = lines.filter((l) => l.share === null).map((l) => l.id);
    expect(without).toEqual(['joy', 'strain', 'gives']);
  });
});

describe('fifty outcomes', () => {
  const { net } = simulate(ranged(200), { trials: 4000 });
  it('are percentiles 1, 3 … 99', () => {
    expect(fiftyOutcomes(net)).toHaveLength(50);
    expect(fiftyOutcomes(net)[0]).toBe(net.quantiles[0]);
    expect(fiftyOutcomes(net)[49]).toBe(net.quantiles[98]);
  });
  it('are none without trials, and are counted strictly above', () => {
    expect(fiftyOutcomes({ quantiles: Array<number>(99).fill(NaN), sorted: new Float64Array(0) })).toEqual(
      [],
    );
    expect(countAbove([1, 2, 2, 3], 2)).toBe(1);
  });
  it('lose nothing but detail when thinned', () => {
    const few = thinned(net, 101);
    expect(few.sorted).toHaveLength(101);
    expect(few.quantiles).toBe(net.quantiles);
    expect([few.sorted[0], few.sorted[100]]).toEqual([net.sorted[0], net.sorted.at(-1)]);
    expect(thinned(net, 4000)).toBe(net);
  });
});
