import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/case/index.ts';
import { adoption, byYear, discountFactors, evaluate, yearOf } from '../../src/value/index.ts';
import { rollout as anyRollout } from '../fixtures/arbitraryCase.ts';
import { makeCase } from '../fixtures/makeCase.ts';

/** The months 0..H of one benefit line of 1200 a period. */
function months(line: Partial<Line>, fields: Record<string, unknown> = {}): number[] {
  const e = evaluate(
    makeCase({
      years: 2,
      lines: [{ id: 'a', bucket: 'tangible-benefit', formula: '1200', ...line }],
      ...fields,
    }),
  );
  return e.lines[0]?.monthly ?? [];
}
/** The months in which something falls, with what. */
const falls = (flow: number[]) => flow.flatMap((x, t) => (x === 0 ? [] : [[t, x]]));
const total = (flow: number[]) => flow.reduce((sum, x) => sum + x, 0);

describe('months and years', () => {
  it('month 0 is signing, and month t lies in year ceil(t / 12)', () =>
    expect([0, 1, 12, 13, 24, 25].map(yearOf)).toEqual([0, 1, 1, 2, 2, 3]));

  it('sums months by year 0..n', () =>
    expect(byYear(Array.from({ length: 25 }, () => 1))).toEqual([1, 12, 12]));
});

describe('a one-off line', () => {
  it('falls whole at signing unless it says otherwise', () =>
    expect(falls(months({ per: 'once' }))).toEqual([[0, 1200]]));

  it('falls in its month, with the values of that year, without growth or ramp', () => {
    const flow = months(
      { per: 'once', from: 14, formula: '1000 * year + x', growth: 0.5, adopts: true },
      { assumptions: [{ name: 'x', value: [1, 2] }], rollout: { goLive: 0, fullAdoption: 24 } },
    );
    expect(falls(flow)).toEqual([[14, 2002]]);
  });

  it('at signing takes the values of year 1', () =>
    expect(falls(months({ per: 'once', formula: 'year' }))).toEqual([[0, 1]]));

  it('beyond the horizon drops', () => expect(falls(months({ per: 'once', from: 25 }))).toEqual([]));

  it('asks its formula only for its own year', () =>
    expect(falls(months({ per: 'once', from: 13, formula: '10 / (year - 1)' }))).toEqual([[13, 10]]));
});

describe('a recurring line', () => {
  it.each([
    ['month', 1200],
    ['quarter', 400],
    ['year', 100],
  ] as const)('per %s comes to %d in every month 1..H and nothing at signing', (per, each) => {
    const flow = months({ per });
    expect(flow).toHaveLength(25);
    expect(flow[0]).toBe(0);
    for (const x of flow.slice(1)) expect(x).toBeCloseTo(each, 9);
  });

  it('runs from its first to its last month, both included', () =>
    expect(falls(months({ from: 5, to: 7 })).map(([t]) => t)).toEqual([5, 6, 7]));

  it('drops months beyond the horizon', () =>
    expect(falls(months({ from: 23, to: 40 })).map(([t]) => t)).toEqual([23, 24]));

  it('comes to nothing when it ends before it starts', () =>
    expect(falls(months({ from: 7, to: 6 }))).toEqual([]));

  it('has nothing at signing even when it is said to start there', () =>
    expect(falls(months({ from: 0, to: 2 })).map(([t]) => t)).toEqual([1, 2]));

  it('grows once a year from year 2 on', () => {
    const flow = months({ growth: 0.1 });
    expect(byYear(flow)[1]).toBeCloseTo(1200, 9);
    expect(byYear(flow)[2]).toBeCloseTo(1320, 9);
  });

  it('takes each year its own values, the last repeating', () => {
    const flow = months({ formula: 'x' }, { years: 3, assumptions: [{ name: 'x', value: [120, 240] }] });
    byYear(flow).forEach((sum, y) => expect(sum).toBeCloseTo([0, 120, 240, 240][y] ?? 0, 9));
  });
});

describe('paid in advance', () => {
  it.each([
    ['year', 1, [0, 12], 1200],
    ['quarter', 1, [0, 3, 6, 9, 12, 15, 18, 21], 1200],
    ['year', 5, [4, 16], 1200],
  ] as const)('per %s from month %d, money falls in the month before each period', (per, from, at, each) => {
    const flow = months({ per, from, paid: 'in-advance' });
    expect(falls(flow).map(([t]) => t)).toEqual(at);
    expect(flow[at[0]]).toBeCloseTo(each, 9);
  });

  it('per month, each month is paid the month before', () => {
    const flow = months({ per: 'month', paid: 'in-advance' });
    expect(flow[0]).toBeCloseTo(1200, 9);
    expect(flow[24]).toBe(0);
  });

  it('a last period cut off by the horizon is paid for its months only', () =>
    expect(months({ from: 19, paid: 'in-advance' })[18]).toBeCloseTo(600, 9));

  it('a period across two years sums each month at its own year’s amount', () =>
    // Months 11 and 12 at 120 a year, month 13 at 240 a year.
    expect(
      months(
        { per: 'quarter', from: 11, to: 13, paid: 'in-advance', formula: 'x' },
        { assumptions: [{ name: 'x', value: [120, 240] }] },
      )[10],
    ).toBeCloseTo(40 + 40 + 80, 9));
});

describe('adoption', () => {
  it('rises in a straight line: from go-live to full adoption, half of the months are gained', () => {
    const share = adoption({ goLive: 2, fullAdoption: 6 }, 12);
    expect(Array.from(share.slice(0, 8))).toEqual([0, 0, 0, 0.125, 0.375, 0.625, 0.875, 1]);
  });

  it('with go-live and full adoption in one month is 0 up to it and 1 after', () =>
    expect(Array.from(adoption({ goLive: 3, fullAdoption: 3 }, 5))).toEqual([0, 0, 0, 0, 1, 1]));

  it('by year holds through the year, the last repeating', () =>
    expect(
      Array.from(adoption({ byYear: [0.5, 0.8] }, 36)).filter((_, t) => [1, 12, 13, 24, 25, 36].includes(t)),
    ).toEqual([0.5, 0.5, 0.8, 0.8, 0.8, 0.8]));

  it('is F(t) − F(t − 1) of its definition, in any month of any ramp', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (a, b) => {
        const [g, f] = [Math.min(a, b), Math.max(a, b)];
        const full = (x: number) => (x <= g ? 0 : x < f ? (x - g) ** 2 / (2 * (f - g)) : x - (g + f) / 2);
        adoption({ goLive: g, fullAdoption: f }, 60).forEach((share, t) => {
          if (t > 0) expect(share).toBeCloseTo(full(t) - full(t - 1), 9);
        });
      }),
    );
  });

  it('never leaves 0..1', () => {
    fc.assert(
      fc.property(anyRollout, (rollout) => {
        for (const share of adoption(rollout, 60)) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  it('is followed by benefits and not by costs, unless they say so', () => {
    const rollout = { goLive: 0, fullAdoption: 12 };
    const sum = (line: Partial<Line>) => total(months(line, { rollout }));
    expect(sum({})).toBeCloseTo(1800, 9);
    expect(sum({ adopts: false })).toBeCloseTo(2400, 9);
    expect(sum({ bucket: 'tangible-cost' })).toBeCloseTo(2400, 9);
    expect(sum({ bucket: 'tangible-cost', adopts: true })).toBeCloseTo(1800, 9);
  });
});

describe('discount factors', () => {
  it('leave signing as it is and discount the rest by the end of the year, its middle, or month by month', () => {
    const at = (timing: 'year-end' | 'mid-year' | 'monthly', t: number) =>
      discountFactors(0.1, timing, 24)[t];
    expect(at('year-end', 0)).toBe(1);
    expect(at('year-end', 1)).toBeCloseTo(1 / 1.1, 15);
    expect(at('year-end', 12)).toBeCloseTo(1 / 1.1, 15);
    expect(at('year-end', 13)).toBeCloseTo(1 / 1.21, 15);
    expect(at('mid-year', 1)).toBeCloseTo(1.1 ** -0.5, 15);
    expect(at('mid-year', 24)).toBeCloseTo(1.1 ** -1.5, 15);
    expect(at('monthly', 6)).toBeCloseTo(1.1 ** -0.5, 15);
    expect(at('monthly', 24)).toBeCloseTo(1.1 ** -2, 15);
  });
});
