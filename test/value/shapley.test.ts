import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../src/value/random.ts';
import { shapley } from '../../src/value/shapley.ts';

const next = stream(1, 'test');
const bits = (on: Uint8Array): number => on.reduce((set, x, i) => set + x * 2 ** i, 0);

describe('shapley', () => {
  it('gives the textbook shares of the glove game', () => {
    // One left glove, two right ones: a pair is worth 1. The left one gets 2/3.
    const shares = shapley(3, ([l = 0, a = 0, b = 0]) => (l && (a || b) ? 1 : 0), next);
    [2 / 3, 1 / 6, 1 / 6].forEach((x, i) => expect(shares[i]).toBeCloseTo(x, 12));
  });

  it('halves what two factors make together', () => {
    // Price and volume both from 10 to 12: 144 − 100, split evenly.
    const shares = shapley(2, ([p = 0, v = 0]) => (10 + 2 * p) * (10 + 2 * v), next);
    expect(shares).toEqual([22, 22]);
  });

  it('adds up to the whole change, for few causes and for many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 64, maxLength: 64 }),
        (count, values) => {
          const game = (on: Uint8Array) => values[bits(on)] ?? 0;
          const sum = shapley(count, game, next).reduce((a, b) => a + b, 0);
          const all = values[2 ** count - 1] ?? 0;
          expect(Math.abs(sum - (all - (values[0] ?? 0)))).toBeLessThan(1e-9);
        },
      ),
    );
    const many = (on: Uint8Array) => on.reduce((product, x, i) => product * (1 + (x * (i + 1)) / 10), 100);
    const shares = shapley(15, many, stream(1, 'a'));
    expect(shares.reduce((a, b) => a + b, 0) / (many(new Uint8Array(15).fill(1)) - 100)).toBeCloseTo(1, 12);
    expect(shapley(15, many, stream(1, 'a'))).toEqual(shares);
  });

  it('estimates with many causes what it would count', () => {
    // Thirteen causes, the last of no effect: the shares of twelve, counted and sampled.
    const game = (on: Uint8Array) =>
      on.slice(0, 12).reduce((product, x, i) => product * (1 + (x * (i + 1)) / 50), 1);
    const counted = shapley(12, game, next);
    const sampled = shapley(13, game, stream(2, 'b'));
    counted.forEach((x, i) => expect(Math.abs((sampled[i] ?? NaN) / x - 1)).toBeLessThan(0.15));
    expect(sampled[12]).toBe(0);
  });

  it('gives nothing to what changes nothing, and the same to what does the same', () => {
    const shares = shapley(4, ([a = 0, b = 0, c = 0]) => 5 * a + 5 * b + 10 * a * b * c, next);
    expect(shares[3]).toBe(0);
    expect(shares[0]).toBeCloseTo(shares[1] ?? NaN, 12);
  });

  it('has nothing to share without causes', () => {
    expect(shapley(0, () => 7, next)).toEqual([]);
  });
});
