import fc from 'fast-check';
import { NPV, XNPV } from '@formulajs/formulajs';
import { xirr as theirXirr } from 'node-irr';
import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { irr, mirr, npv, payback, paybackOf, xirr, xnpv } from '../../src/value/returns.ts';

/** Money to the cent: flows below 1e-12 of the rest count as zero by design, and are tested apart. */
const flow = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100);
const flows = fc.array(flow, { minLength: 2, maxLength: 20 });
const rate = fc.double({ min: -0.5, max: 2, noNaN: true });

describe('npv', () => {
  it('gives the published worth of a million for ten years at 3.5%', () => {
    const years = (amount: number) => [-1_000_000, ...Array.from({ length: 10 }, () => amount)];
    expect(Math.round(npv(0.035, years(150_000)))).toBe(247_491);
    expect(Math.round(npv(0.035, years(100_000)))).toBe(-168_339);
  });

  it('gives the present values of the published study at 10%', () => {
    const costs = npv(0.1, [53_150, 666_715, 636_772, 647_783]);
    const benefits = npv(0.1, [0, 1_606_511, 3_061_331, 4_229_760]);
    expect([costs, benefits, benefits - costs].map(Math.round)).toEqual([1_672_201, 7_168_371, 5_496_170]);
    expect((benefits - costs) / costs).toBeCloseTo(3.287, 3);
  });

  it('takes the first flow as it is, and all of them at rate 0', () => {
    expect(npv(0.1, [-100])).toBe(-100);
    expect(npv(0, [1, 2, 3])).toBe(6);
    expect(npv(0.1, [])).toBe(0);
  });

  it('agrees with the spreadsheet function once the first flow is set apart', () => {
    fc.assert(
      fc.property(rate, flows, (r, list) => {
        const [first = 0, ...rest] = list;
        const scale = npv(r, list.map(Math.abs));
        expect(Math.abs(npv(r, list) - (first + (NPV(r, ...rest) as number)))).toBeLessThanOrEqual(
          1e-12 * scale,
        );
      }),
    );
  });

  it('is nothing at every rate of return', () => {
    fc.assert(
      fc.property(flows, (list) => {
        const result = irr(list);
        const rates = result.kind === 'one' ? [result.rate] : result.kind === 'several' ? result.rates : [];
        for (const r of rates)
          expect(Math.abs(npv(r, list))).toBeLessThanOrEqual(1e-9 * npv(r, list.map(Math.abs)));
      }),
    );
  });
});

describe('mirr', () => {
  it('gives the rates of the spreadsheet documentation', () => {
    const list = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000];
    expect(mirr(list, 0.1, 0.12)).toBeCloseTo(0.126094130365905, 12);
    expect(mirr(list.slice(0, 4), 0.1, 0.12)).toBeCloseTo(-0.0480446552499807, 12);
    expect(mirr(list, 0.1, 0.14)).toBeCloseTo(0.134759111075, 9);
  });

  it('agrees with a spreadsheet', () => {
    fc.assert(
      fc.property(flows, rate, rate, (list, finance, reinvest) => {
        const ours = mirr(list, finance, reinvest);
        const sheet = HyperFormula.buildFromArray([list], { licenseKey: 'gpl-v3', smartRounding: false });
        const last = String.fromCharCode(64 + list.length);
        const theirs = sheet.calculateFormula(
          `=MIRR(A1:${last}1,${finance.toFixed(20)},${reinvest.toFixed(20)})`,
          0,
        );
        sheet.destroy();
        if (ours === null) expect(typeof theirs).toBe('object');
        else expect(Math.abs(ours - Number(theirs))).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(ours)));
      }),
    );
  });

  it('is null without both money in and money out', () => {
    for (const list of [[], [0, 0], [1, 2], [-1, -2]]) expect(mirr(list, 0.1, 0.1)).toBeNull();
  });

  it('stands above the rate exactly where the net present value stands above zero', () => {
    fc.assert(
      fc.property(flows, rate, (list, r) => {
        const ours = mirr(list, r, r);
        const worth = npv(r, list);
        // Within rounding of zero a sign says nothing.
        if (ours === null || Math.abs(worth) <= 1e-9 * npv(r, list.map(Math.abs))) return;
        expect(Math.sign(ours - r)).toBe(Math.sign(worth));
      }),
    );
  });
});

describe('xnpv and xirr', () => {
  const dates = ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'];
  const list = [-10_000, 2750, 4250, 3250, 2750];

  it('give the figures of the spreadsheet documentation', () => {
    expect(xnpv(0.09, list, dates)).toBeCloseTo(2086.647602, 5);
    const result = xirr(list, dates);
    expect(result.kind === 'one' && result.rate).toBeCloseTo(0.373362535, 8);
  });

  it('agree with formulajs and node-irr', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 5000 })), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (rows, r) => {
          const days = [0, ...rows.map(([d]) => d)].map((d) =>
            new Date(Date.UTC(2026, 0, 1 + d)).toISOString().slice(0, 10),
          );
          const money = [-5000, ...rows.map(([, x]) => x)];
          expect(xnpv(r, money, days)).toBeCloseTo(XNPV(r, money, days) as number, 6);
          const ours = xirr(money, days);
          if (ours.kind !== 'one' || ours.rate > 5 || ours.rate < -0.9) return;
          const theirs = theirXirr(money.map((amount, i) => ({ amount, date: days[i] ?? '' })));
          // Its polynomial in days overflows at times; a number it does give must be ours.
          if (Number.isFinite(theirs.rate))
            expect(Math.pow(1 + theirs.rate, 365) - 1).toBeCloseTo(ours.rate, 2);
        },
      ),
    );
  });

  it('take dates in any order, measured from the first one listed', () => {
    const [a = 0, ...rest] = list;
    const [d = '', ...later] = dates;
    const turned = xnpv(0.09, [a, ...rest.toReversed()], [d, ...later.toReversed()]);
    expect(turned).toBeCloseTo(xnpv(0.09, list, dates), 9);
  });

  it('refuse what is not a day, and lists of different lengths', () => {
    for (const day of ['2026-02-30', '2026-13-01', '26-01-01', '', '2026-01-01T00:00Z'])
      expect(() => xnpv(0.1, [1], [day])).toThrow(RangeError);
    expect(() => xirr([1, 2], ['2026-01-01'])).toThrow(RangeError);
  });
});

describe('payback', () => {
  it('gives the textbook periods, linear inside the period', () => {
    expect(payback([-1000, 500, 400, 300, 100])).toBeCloseTo(2 + 100 / 300, 12);
    expect(payback([-100, 50, 50])).toBe(2);
    expect(payback([-100, 300])).toBeCloseTo(1 / 3, 12);
  });

  it('discounts when a rate is given', () => {
    // Present values at 10%: 454.55, 330.58, 225.39, 68.30: 214.88 short after two years.
    expect(payback([-1000, 500, 400, 300, 100], 0.1)).toBeCloseTo(2 + 214.876033 / 225.39444, 6);
    expect(payback([-1000, 500, 400, 200], 0.1)).toBe('never');
  });

  it('is immediate when nothing is ever owed and never when the end is below zero', () => {
    expect(payback([])).toBe('immediate');
    expect(payback([0, 0])).toBe('immediate');
    expect(payback([100, -50])).toBe('immediate');
    expect(payback([-100, 50])).toBe('never');
    expect(payback([100, -150])).toBe('never');
  });

  it('waits until the sum stays above zero', () => {
    expect(payback([-100, 200, -150, 100])).toBeCloseTo(2.5, 12);
    expect(paybackOf([-100, 200, -150, 100], 550)).toEqual({
      kind: 'after',
      months: 2.5,
      firstCrossing: 0.5,
    });
    expect(paybackOf([-100, 200, -150], 450)).toEqual({ kind: 'never', firstCrossing: 0.5 });
    expect(paybackOf([50, -100, 100], 250)).toEqual({ kind: 'after', months: 1.5 });
  });

  it('counts a sum within rounding of zero as zero', () => {
    const thirds = [-1, ...Array.from({ length: 10 }, () => 0.1)];
    expect(payback(thirds)).toBe(10);
    expect(payback([0.1, 0.2, -0.3])).toBe('immediate');
    expect(payback([0.1, 0.2, -0.3, 1])).toBe('immediate');
    expect(paybackOf([-1e-10, 0], 1)).toEqual({ kind: 'immediate' });
  });

  it('never claims payback for sums that are not numbers', () => {
    expect(payback([-1, NaN, 5])).toBe('never');
    expect(payback([-1e308, -1e308, 1e308])).toBe('never');
  });

  it('is the moment before which the sum was below zero and after which it is not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }), (list) => {
        const sums = list.map((_, t) => list.slice(0, t + 1).reduce((a, b) => a + b, 0));
        const at = payback(list);
        if (at === 'immediate') expect(sums.every((s) => s >= 0)).toBe(true);
        else if (at === 'never') expect(sums.at(-1)).toBeLessThan(0);
        else {
          expect(sums[Math.ceil(at) - 1]).toBeLessThan(0);
          expect(sums.slice(Math.ceil(at)).every((s) => s >= 0)).toBe(true);
          const from = sums[Math.ceil(at) - 1] ?? NaN;
          const to = sums[Math.ceil(at)] ?? NaN;
          expect(from + (to - from) * (at - Math.ceil(at) + 1)).toBeCloseTo(0, 9);
        }
      }),
    );
  });
});
