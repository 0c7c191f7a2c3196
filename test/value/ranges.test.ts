import { describe, expect, it } from 'vitest';
import { rangeProblems, rangesOf } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const a = (fields: object) => ({ unit: 'money' as const, value: 10, low: null, high: null, ...fields });
const kinds = (fields: object, years?: number) => rangeProblems(a(fields), years).map((p) => p.kind);

describe('what is odd about a range', () => {
  it('finds nothing odd in none, or in an ordinary one', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ low: 5, high: 20 })).toEqual([]);
    expect(kinds({ low: 5 })).toEqual([]);
  });
  it('names ends the wrong way round, and then not the likely value as well', () => {
    expect(kinds({ low: 20, high: 5 })).toEqual(['reversed']);
  });
  it('names a likely value outside', () => {
    expect(kinds({ low: 12, high: 20 })).toEqual(['outside']);
    expect(kinds({ low: 2, high: 8 })).toEqual(['outside']);
  });
  it('names a share above 100%, but no other unit above 1', () => {
    expect(kinds({ unit: 'percent', value: 0.9, low: 0.5, high: 1.2 })).toEqual(['above-100']);
    expect(kinds({ unit: 'number', value: 0.9, low: 0.5, high: 1.2 })).toEqual([]);
  });
  it('names an end below zero only where the likely value is not', () => {
    expect(kinds({ low: -5, high: 20 })).toEqual(['below-zero']);
    expect(kinds({ value: -3, low: -5, high: 20 })).toEqual([]);
    expect(kinds({ unit: 'number', low: -5, high: 20 })).toEqual([]);
  });
  it('names a zero width, and only a zero width everywhere', () => {
    expect(kinds({ low: 10, high: 10 })).toEqual(['zero-width']);
    expect(kinds({ low: 10 })).toEqual(['zero-width']);
    expect(kinds({ value: [10, 20], low: [10, 15], high: [10, 25] })).toEqual([]);
    expect(kinds({ value: [10, 20], low: [10, 20], high: [10, 20] })).toEqual(['zero-width']);
  });
  it('says in which year, looking no further than the term', () => {
    const byYear = a({ value: [10, 20, 30], low: [5, 18, 40], high: [15, 22, 35] });
    expect(rangeProblems(byYear)).toEqual([{ kind: 'reversed', year: 3 }]);
    expect(rangeProblems(byYear, 2)).toEqual([]);
  });
});

describe('which ranges move the case', () => {
  const c = (assumptions: object[], formula = 'used * 2') =>
    makeCase({ assumptions, lines: [{ id: 'l', bucket: 'tangible-benefit', formula }] });

  it('counts an entered, used number whose range is wider than a point', () => {
    expect(rangesOf(c([{ name: 'used', value: 1, low: 0, high: 3 }]))).toEqual(['used']);
    expect(rangesOf(c([{ name: 'used', value: [1, 2], low: [1, 1], high: [1, 3] }]))).toEqual(['used']);
  });
  it('leaves out what is not used, not entered, or does not vary', () => {
    expect(
      rangesOf(
        c([
          { name: 'used', value: 1 },
          { name: 'unused', value: 1, low: 0, high: 3 },
        ]),
      ),
    ).toEqual([]);
    expect(rangesOf(c([{ name: 'used', value: null, low: 0, high: 3 }]))).toEqual([]);
    expect(rangesOf(c([{ name: 'used', value: 2, low: 2, high: 2 }]))).toEqual([]);
  });
});
