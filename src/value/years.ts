/** Results by year: at signing and in each year of the term, summed from the evaluation's months. */
import { inYear, type Case, type Series } from '../case/index.ts';
import { byYear, discountFactors, lastMonth } from './timeline.ts';
import type { Evaluation, Measures } from './types.ts';

interface YearFlow {
  /** 0 is signing. */
  year: number;
  total: number;
  presentValue: number;
}

/** A measure's flows by year, nominal and discounted; their sums are its net and its NPV. */
export function yearlyFlows(c: Case, measures: Measures): YearFlow[] {
  const flow = measures.cumulative.map((x, t) => x - (measures.cumulative[t - 1] ?? 0));
  const factors = discountFactors(c.discount.rate, c.discount.timing, lastMonth(c.years));
  const total = byYear(flow);
  const present = byYear(flow.map((x, t) => x * (factors[t] ?? 0)));
  return total.map((x, year) => ({ year, total: x, presentValue: present[year] ?? 0 }));
}

interface YearTable {
  /** Per line its money in years 0..n, positive for costs too; null for lines without a total. */
  lines: { id: string; years: number[] | null }[];
  /** Net against the alternative in years 0..n. */
  net: number[];
  presentValue: number[];
  cumulative: number[];
}

/** The year table of an evaluation; its net column sums to the net customer value. */
export function yearTable(c: Case, e: Evaluation): YearTable {
  const flows = yearlyFlows(c, e.incremental);
  let running = 0;
  return {
    lines: e.lines.map((l) => ({ id: l.id, years: l.total === null ? null : byYear(l.monthly) })),
    net: flows.map((f) => f.total),
    presentValue: flows.map((f) => f.presentValue),
    cumulative: flows.map((f) => (running += f.total)),
  };
}

/** A value for each of `count` years: a single value stands for all, and the last of a list repeats. Nothing entered is 0. */
export const yearsOf = (value: Series | null, count: number): number[] =>
  Array.from({ length: count }, (_, y) => inYear(value, y) ?? 0);

/**
 * Values by year in which those after one year are replaced: each is the previous one changed by a share of it.
 * @param from the year, from 0, that is kept; @param by 0.05 = 5% more each year, 0 the same
 */
export const stepped = (values: readonly number[], from: number, by: number): number[] => {
  const first = values[from] ?? 0;
  // To twelve digits: 120,000 raised twice by 5% is 132,300, not 132,300.00000000001.
  return values.map((v, y) => (y <= from ? v : Number((first * (1 + by) ** (y - from)).toPrecision(12))));
};
