/** Figures published by others, through evaluate() with a real case. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

describe('a published TEI study (10%, three years)', () => {
  const e = evaluate(
    makeCase({
      assumptions: [
        { name: 'costs', value: [666_715, 636_772, 647_783] },
        { name: 'benefits', value: [1_606_511, 3_061_331, 4_229_760] },
      ],
      lines: [
        { id: 'initial', bucket: 'tangible-cost', per: 'once', formula: '53150' },
        { id: 'yearly', bucket: 'tangible-cost', formula: 'costs' },
        { id: 'gains', bucket: 'tangible-benefit', formula: 'benefits' },
      ],
    }),
  );

  it('gives the published present values', () => {
    expect(Math.round(e.tangible.costs.presentValue)).toBe(1_672_201);
    expect(Math.round(e.tangible.benefits.presentValue)).toBe(7_168_371);
    expect(Math.round(e.tangible.npv)).toBe(5_496_170);
  });

  it('gives the published return, present-value and nominal', () => {
    expect(Math.round((e.tangible.roiPresentValue ?? 0) * 100)).toBe(329);
    expect(Math.round((e.tangible.roi ?? 0) * 100)).toBe(344);
  });
});

describe('an investment of 1,000,000 with ten equal yearly returns at 3.5%', () => {
  const npvOf = (yearly: number) =>
    evaluate(
      makeCase({
        years: 10,
        discount: { rate: 0.035, timing: 'year-end' },
        lines: [
          { id: 'price', bucket: 'tangible-cost', per: 'once', formula: '1000000' },
          { id: 'return', bucket: 'tangible-benefit', formula: String(yearly) },
        ],
      }),
    ).tangible.npv;

  it('is worth 247,491 with 150,000 a year', () => expect(Math.round(npvOf(150_000))).toBe(247_491));
  it('loses 168,339 with 100,000 a year', () => expect(Math.round(npvOf(100_000))).toBe(-168_339));
});

describe('a textbook worksheet of economic feasibility (12%, 50,000 a year against 42,500 and 28,500 a year)', () => {
  const { tangible } = evaluate(
    makeCase({
      years: 5,
      discount: { rate: 0.12, timing: 'year-end' },
      lines: [
        { id: 'gain', bucket: 'tangible-benefit', formula: '50000' },
        { id: 'once', bucket: 'tangible-cost', per: 'once', formula: '42500' },
        { id: 'yearly', bucket: 'tangible-cost', formula: '28500' },
      ],
    }),
  );

  it('gives its present values and its return', () => {
    expect(Math.round(tangible.benefits.presentValue)).toBe(180_239);
    expect(Math.round(tangible.costs.presentValue)).toBe(145_236);
    expect(Math.round(tangible.npv)).toBe(35_003);
    expect(tangible.roiPresentValue).toBeCloseTo(0.24, 2);
  });

  it('pays back, discounted, 0.403 of the way through year 3', () => {
    const { discountedPayback } = tangible;
    expect(discountedPayback.kind === 'after' ? discountedPayback.months / 12 : NaN).toBeCloseTo(2.403, 3);
  });
});

describe('the examples of the spreadsheet manuals', () => {
  const returns = (rate: number, price: number, gains: number[]) =>
    evaluate(
      makeCase({
        years: gains.length,
        discount: { rate, timing: 'year-end' },
        assumptions: [{ name: 'gains', value: gains }],
        lines: [
          { id: 'price', bucket: 'tangible-cost', per: 'once', formula: String(price) },
          { id: 'gain', bucket: 'tangible-benefit', formula: 'gains', adopts: false },
        ],
      }),
    ).tangible;

  it('NPV at 8% of 40,000 for 8,000, 9,200, 10,000, 12,000 and 14,500 is 1,922.06', () =>
    expect(returns(0.08, 40_000, [8000, 9200, 10_000, 12_000, 14_500]).npv).toBeCloseTo(1922.06, 2));

  it.each([
    [[12_000, 15_000, 18_000, 21_000], -0.021],
    [[12_000, 15_000, 18_000, 21_000, 26_000], 0.087],
    [[12_000, 15_000], -0.444],
  ])('IRR of 70,000 for %j is %d', (gains, rate) => {
    const { irr } = returns(0.1, 70_000, gains);
    expect(irr.kind === 'one' ? irr.rate : NaN).toBeCloseTo(rate, 3);
  });
});
