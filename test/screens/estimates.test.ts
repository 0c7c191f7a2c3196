/** The range that follows from how such estimates came true. */
import { expect, it } from 'vitest';
import { rangeFrom } from '../../src/screens/inspect/estimates.ts';

it('of an amount is what eight of ten such estimates came to, holds the amount, and is none of one point', () => {
  expect(rangeFrom({ p10: 0.604, p90: 1.04 }, 200_000)).toEqual({ low: 121_000, high: 208_000 });
  expect(rangeFrom({ p10: 0.5, p90: 0.5 }, 120_000)).toEqual({ low: 60_000, high: 120_000 });
  expect(rangeFrom({ p10: 1.1, p90: 1.2 }, 100)).toEqual({ low: 100, high: 120 });
  expect(rangeFrom({ p10: -0.2, p90: 0.8 }, 100)).toEqual({ low: -20, high: 100 });
  expect(rangeFrom({ p10: 0.5, p90: 1.5 }, -100)).toEqual({ low: -150, high: -50 });
  expect(rangeFrom({ p10: 1, p90: 1 }, 123_456)).toBeNull();
  expect(rangeFrom({ p10: 0.5, p90: 2 }, 0)).toBeNull();
});
