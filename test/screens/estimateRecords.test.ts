/** How such estimates came true: what range follows from it, and when it is offered. */
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { markAnswered, suggestionFor, rangeFromRecord } from '../../src/screens/inspect/estimateRecords.ts';
import { makeCase } from '../fixtures/makeCase.ts';

it('of an amount is what eight of ten such estimates came to, holds the amount, and is none of one point', () => {
  expect(rangeFromRecord({ p10: 0.604, p90: 1.04 }, 200_000)).toEqual({ low: 121_000, high: 208_000 });
  expect(rangeFromRecord({ p10: 0.5, p90: 0.5 }, 120_000)).toEqual({ low: 60_000, high: 120_000 });
  expect(rangeFromRecord({ p10: 1.1, p90: 1.2 }, 100)).toEqual({ low: 100, high: 120 });
  expect(rangeFromRecord({ p10: -0.2, p90: 0.8 }, 100)).toEqual({ low: -20, high: 100 });
  expect(rangeFromRecord({ p10: 0.5, p90: 1.5 }, -100)).toEqual({ low: -150, high: -50 });
  expect(rangeFromRecord({ p10: 1, p90: 1 }, 123_456)).toBeNull();
  expect(rangeFromRecord({ p10: 0.5, p90: 2 }, 0)).toBeNull();
});

describe('what is offered for a row by itself', () => {
  /** Cases whose one benefit came to these shares of its plan. */
  const reviewed = (shares: readonly number[]): Case[] =>
    shares.map((share, i) =>
      makeCase({
        id: `done${i}`,
        years: 1,
        assumptions: [{ name: 'units', value: 100 }],
        lines: [{ id: 'gain', bucket: 'tangible-benefit', formula: 'units', per: 'month', adopts: false }],
        reviews: [{ id: 'r', month: 6, on: '2026-06-30', actual: { units: 100 * share } }],
      }),
    );
  const offered = async (row: string, shares: readonly number[], fields: Record<string, unknown>) => {
    const c = makeCase({ ...fields });
    const [line] = c.lines;
    if (!line) throw new Error('no line');
    const found = await suggestionFor(row, c, line, {
      reviewed: () => Promise.resolve(reviewed(shares)),
    } as never);
    return found && { n: found.n, median: found.median };
  };
  const plain = { lines: [{ id: 'own', bucket: 'tangible-benefit', formula: '1000', per: 'month' }] };
  const one = (more: object) => ({
    assumptions: [{ name: 'units', value: 50, ...more }],
    lines: [{ id: 'own', bucket: 'tangible-benefit', formula: 'units', per: 'month' }],
  });
  it('is its record where a risk or a range follows from it', async () => {
    const even = [0.7, 0.9, 1, 1.1, 1.2];
    expect(await offered('a', [0.5, 0.6, 0.7, 0.8, 0.9], plain)).toEqual({ n: 5, median: 0.7 });
    expect(await offered('b', even, plain)).toEqual({ n: 5, median: 1 });
    expect(await offered('c', even, one({}))).toEqual({ n: 5, median: 1 });
    // A range of one's own is not asked about; nor is there one of a row worked out from several numbers.
    expect(await offered('d', even, one({ low: 40, high: 60 }))).toBeNull();
    expect(
      await offered('e', even, { ...one({}), lines: [{ ...plain.lines[0], formula: 'units * 2' }] }),
    ).toBeNull();
    expect(await offered('f', [1, 1, 1, 1, 1], plain)).toBeNull();
    expect(await offered('g', [0.5, 0.5, 0.5, 0.5], plain)).toBeNull();
  });
  it('is nothing once it was answered', async () => {
    markAnswered('h');
    expect(await offered('h', [0.5, 0.6, 0.7, 0.8, 0.9], plain)).toBeNull();
  });
});
