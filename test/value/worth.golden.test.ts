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
