import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaOf, plainAmount } from '../../src/value/plain.ts';

describe('plain amounts', () => {
  it('survive the way into a formula and back exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e18, max: 1e18, noNaN: true }), (x) => {
        expect(plainAmount(formulaOf(x))).toBe(x === 0 ? 0 : x);
      }),
    );
  });
  it('are written without exponents', () => {
    expect(formulaOf(1.5e-9)).toBe('0.0000000015');
    expect(formulaOf(-2.5e22)).toBe('-25000000000000000000000');
  });
  it('are not seen in formulas that compute', () => {
    for (const formula of ['', 'a', '1+1', '15%', '1e3', '.5']) expect(plainAmount(formula)).toBeNull();
  });
});
