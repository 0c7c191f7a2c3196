import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredths } from '../../src/util/hundredths.ts';

describe('shares in hundredths', () => {
  it('add up to the whole, each within a hundredth of what it was', () => {
    expect(hundredths([1 / 3, 1 / 3, 1 / 3])).toEqual([0.34, 0.33, 0.33]);
    expect(hundredths([1])).toEqual([1]);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (raw) => {
          const sum = raw.reduce((a, b) => a + b, 0);
          fc.pre(sum > 1e-6);
          const shares = raw.map((x) => x / sum);
          const shown = hundredths(shares);
          expect(Math.round(100 * shown.reduce((a, b) => a + b, 0))).toBe(100);
          shown.forEach((x, i) => expect(Math.abs(x - (shares[i] ?? 0))).toBeLessThan(0.0100001));
        },
      ),
    );
  });
});
