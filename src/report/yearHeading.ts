/** The heading of a year of the term. Pure. */
import type { Case } from '../case/index.ts';
import type { Formats } from '../text/format.ts';
import { chartsWords } from '../text/words/charts.ts';

/**
 * "Year 1"; if the case says when the customer's fiscal year starts, with the fiscal years it lies in: "Year 1 (FY
 * 2027)", "Year 1 (FY 2026/2027)". A fiscal year is named after the calendar year in which it ends. Month 1 is the
 * month of signing.
 * @param year of the term, 1..n
 */
export function yearHeading(
  { start, fiscal }: Pick<Case, 'start' | 'fiscal'>,
  year: number,
  f: Pick<Formats, 'number'>,
): string {
  const words = chartsWords();
  const plain = words.year(f.number(year));
  if (fiscal === 1) return plain;
  const first = 12 * Number(start.slice(0, 4)) + Number(start.slice(5)) - 1 + 12 * (year - 1);
  const endsIn = (month: number): string =>
    String(Math.floor(month / 12) + ((month % 12) + 1 >= fiscal ? 1 : 0));
  const [from, to] = [endsIn(first), endsIn(first + 11)];
  return words.fiscalYear(plain, from === to ? to : `${from}/${to}`);
}
