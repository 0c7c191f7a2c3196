import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../src/value/random.ts';
import { atRanks, sortNumbers } from '../../src/value/sort.ts';
import { runs } from '../fixtures/runs.ts';

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, -Number.MIN_VALUE),
);

describe('sortNumbers', () => {
  it('sorts as the engine does, long lists and short ones', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), fc.integer({ min: 0, max: 100 }), (few, seed) => {
        const next = stream(seed, 'sort');
        const many = Float64Array.from(
          { length: 3000 },
          (_, i) => few[i] ?? (next() - 0.5) * 10 ** (next() * 20),
        );
        for (const list of [Float64Array.from(few), many]) {
          const ours = list.slice();
          sortNumbers(ours);
          expect(ours).toEqual(list.slice().sort());
        }
      }),
      runs(60),
    );
  });

  it('sorts infinities to the ends, and a part of a longer array in its place', () => {
    const next = stream(1, 'part');
    const all = Float64Array.from({ length: 5002 }, next);
    all[17] = Infinity;
    all[18] = -Infinity;
    const part = all.subarray(1, 5001);
    const expected = part.slice().sort();
    const [first, last] = [all[0], all[5001]];
    sortNumbers(part);
    expect(part).toEqual(expected);
    expect([all[0], all[5001]]).toEqual([first, last]);
  });
});

describe('atRanks', () => {
  it('finds what sorting would put there, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), fc.array(fc.nat(59)), (list, ranks) => {
        const values = Float64Array.from(list);
        const asked = ranks.map((r) => r % list.length);
        const sorted = values.slice().sort();
        // −0 and 0 are one number here.
        expect(atRanks(values, asked).map((x) => x + 0)).toEqual(asked.map((r) => (sorted[r] ?? NaN) + 0));
        expect(values).toEqual(Float64Array.from(list));
      }),
    );
  });
});
