import { describe, expect, it } from 'vitest';
import { newAssumption, newCase, newLine, type Line } from '../../src/case/index.ts';
import { evaluate, stepped, yearsOf } from '../../src/value/index.ts';

const caseWith = (line: Partial<Line>, value: number | number[] = 100) => ({
  ...newCase({ id: 'c', start: '2026-01' }),
  years: 3,
  assumptions: [newAssumption({ name: 'x', value })],
  lines: [newLine({ id: 'l', bucket: 'tangible-benefit', formula: 'x', per: 'year', ...line })],
});
const amountsIn = (...given: Parameters<typeof caseWith>) => evaluate(caseWith(...given)).lines[0]?.amounts;

describe('values by year', () => {
  it('has one for each year: the same, or the last repeated', () => {
    expect(yearsOf(5, 3)).toEqual([5, 5, 5]);
    expect(yearsOf([1, 2], 4)).toEqual([1, 2, 2, 2]);
    expect(yearsOf([1, 2, 3, 4], 2)).toEqual([1, 2]);
    expect(yearsOf(null, 2)).toEqual([0, 0]);
  });
  it('fills what comes after a year, the same or in steps of a share', () => {
    expect(stepped([1, 2, 3, 4], 1, 0)).toEqual([1, 2, 2, 2]);
    expect(stepped([120_000, 0, 0], 0, 0.05)).toEqual([120_000, 126_000, 132_300]);
    expect(stepped([100, 1, 1], 0, -0.5)).toEqual([100, 50, 25]);
  });
});

describe('the amounts of a line', () => {
  it('are said year by year where they differ', () => {
    expect(amountsIn({}, [1, 2, 3])).toEqual([1, 2, 3]);
    expect(amountsIn({ growth: 0.5 })).toEqual([100, 150, 225]);
    expect(amountsIn({ formula: 'x * year' })).toEqual([100, 200, 300]);
    expect(amountsIn({ from: 13 }, [1, 2, 3])).toEqual([2, 3]);
  });
  it('are not where one figure says them', () => {
    expect(amountsIn({})).toBeUndefined();
    expect(amountsIn({}, [4, 4, 4])).toBeUndefined();
    expect(amountsIn({ per: 'once', from: 0 }, [1, 2, 3])).toBeUndefined();
    expect(amountsIn({ to: 12 }, [1, 2, 3])).toBeUndefined();
  });
});
