/** Results year by year: what falls at signing and in each year of the term. Sums of the evaluation's own months. */
import type { Case } from '../case/index.ts';
import { byYear, discountFactors, lastMonth } from './timeline.ts';
import type { Evaluation, Measures } from './types.ts';

export interface YearFlow {
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

export interface YearTable {
  /** Per line its money in years 0..n, positive for costs too; null for lines without a total. */
  lines: { id: string; years: number[] | null }[];
  /** What the case nets against the alternative in years 0..n. */
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
