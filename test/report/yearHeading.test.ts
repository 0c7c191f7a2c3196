import { describe, expect, it } from 'vitest';
import { yearHeading } from '../../src/report/yearHeading.ts';
import { makeFormats } from '../../src/text/format.ts';

const f = makeFormats('en-US', 'USD');
const headings = (start: string, fiscal: number): string[] =>
  [1, 2].map((year) => yearHeading({ start, fiscal }, year, f));

describe('the heading of a year', () => {
  it('counts from signing where nothing is said of fiscal years', () => {
    expect(headings('2026-10', 1)).toEqual(['Year 1', 'Year 2']);
  });
  it('names the fiscal year it is, by the calendar year in which that ends', () => {
    expect(headings('2026-10', 10)).toEqual(['Year 1 (FY 2027)', 'Year 2 (FY 2028)']);
    expect(headings('2026-04', 4)).toEqual(['Year 1 (FY 2027)', 'Year 2 (FY 2028)']);
  });
  it('names both where it lies in two', () => {
    expect(headings('2026-01', 7)).toEqual(['Year 1 (FY 2026/2027)', 'Year 2 (FY 2027/2028)']);
    expect(headings('2026-12', 7)).toEqual(['Year 1 (FY 2027/2028)', 'Year 2 (FY 2028/2029)']);
  });
});
