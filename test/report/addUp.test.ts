import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addUp } from '../../src/report/addUp.ts';

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('amounts that are shown whole', () => {
  it('add up to the difference that is shown', () => {
    // Rounded one by one they would come to 2 instead of 1.
    expect(addUp(0, 1.2, [0.6, 0.6])).toEqual([1, 0]);
    expect(addUp(10.4, 7.9, [-2.1, -0.4])).toEqual([-2, 0]);
  });
  it('are each less than one away, whatever they are', () => {
    const money = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(money, fc.array(money, { minLength: 1, maxLength: 20 }), (from, parts) => {
        const to = from + sum(parts);
        const shown = addUp(from, to, parts);
        expect(sum(shown) + 0).toBe(Math.round(to) - Math.round(from) + 0);
        shown.forEach((x, i) => {
          expect(Math.abs(x - (parts[i] ?? NaN))).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });
  it('are only rounded where they are no such difference', () => {
    expect(addUp(0, 100, [1.4, 2.6])).toEqual([1, 3]);
  });
});
