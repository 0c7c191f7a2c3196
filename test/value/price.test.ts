import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atPrice, evaluate, fairPrice, priceOdds } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const priced = (formula: string, price: string[] = ['fee']) =>
  makeCase({
    years: 1,
    assumptions: [
      { name: 'hours', label: 'Hours', unit: 'hours', value: 3000, low: 1000, high: 4000 },
      { name: 'seats', label: 'Seats', unit: 'count', value: 100 },
    ],
    lines: [
      { id: 'gain', bucket: 'tangible-benefit', formula: 'hours * 100' },
      { id: 'fee', bucket: 'tangible-cost', formula },
      { id: 'other', bucket: 'tangible-cost', formula: '50000', per: 'once' },
    ],
    price,
  });

describe('a case at another price', () => {
  it('costs so many times as much in its price rows, plain or worked out, and in no other', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (k) => {
        for (const formula of ['100000', 'seats * 1000', 'seats * 500 + 50000']) {
          const e = evaluate(atPrice(priced(formula), k));
          expect(e.incremental.costs.total).toBeCloseTo(50_000 + k * 100_000, 4);
          expect(e.incremental.benefits.total).toBeCloseTo(300_000, 6);
        }
      }),
    );
  });
  it('gives just what was asked for at the highest price for it', () => {
    const c = priced('seats * 1000');
    for (const roi of [0, 0.5, 1, 2]) {
      const found = fairPrice(c, { roi });
      expect(evaluate(atPrice(c, found?.factor ?? NaN)).incremental.roi).toBeCloseTo(roi, 9);
    }
  });
  it('is left as it is where nothing is marked, and at factor 1', () => {
    const c = priced('100000', []);
    expect(atPrice(c, 3)).toEqual(c);
    expect(atPrice(priced('100000'), 1)).toEqual(priced('100000'));
  });
});

describe('the odds of a price', () => {
  it('fall as the price rises, and agree with the highest price of those odds', () => {
    const c = priced('100000');
    const odds = priceOdds(c);
    const factors = [0, 0.5, 1, 1.5, 2, 3];
    const shares = factors.map(odds);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(odds(0)).toBe(1);
    const found = fairPrice(c, { odds: 0.9 });
    expect(odds(found?.factor ?? NaN)).toBeCloseTo(0.9, 3);
  });
  it('need a number with a range, else every outcome is the same', () => {
    const c = {
      ...priced('100000'),
      assumptions: priced('1').assumptions.map((a) => ({ ...a, low: null, high: null })),
    };
    expect(priceOdds(c)(1)).toBe(1);
    expect(priceOdds(c)(3)).toBe(0);
  });
});
