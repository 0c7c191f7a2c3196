/** Parts of fields: money, series, ranges, sources. */
import { inYear, type Assumption, type Case, type Line, type Series, type Source } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { literalsIn, namesIn, parseFormula } from '../../value/index.ts';
import { needsSource } from '../../value/names.ts';
import { figure, type Absence, type Cell } from '../cell.ts';

/** Full amounts of money, or the reason if there is none. */
export const moneyCell =
  (f: Pick<Formats, 'money'>) =>
  (x: number | null | undefined, otherwise: Absence = 'none'): Cell =>
    figure(x, (y) => f.money(y), otherwise);

/** A series as shown: one value, or each year's. */
export function seriesText(series: Series | null, unit: Assumption['unit'], f: Formats): string {
  if (series === null) return '';
  return Array.isArray(series)
    ? numbersWords().apart(series.map((x) => f.byUnit(x, unit)))
    : f.byUnit(series, unit);
}

/** "35 to 45"; '' without a range. A missing end is the likely value. */
export function rangeText(a: Assumption, f: Formats): string {
  const [low, high] = [inYear(a.low, 0) ?? inYear(a.value, 0), inYear(a.high, 0) ?? inYear(a.value, 0)];
  if ((a.low === null && a.high === null) || low === null || high === null) return '';
  return numbersWords().range(f.byUnit(low, a.unit), f.byUnit(high, a.unit));
}

export const whoseWords = (source: Pick<Source, 'whose'>): string => inspectWords().whose[source.whose];

/**
 * Whose numbers a row depends on: its own source if it names one, else those of its numbers, so that a row with sourced
 * numbers is not called unsourced. "Customer; Benchmark".
 */
export function lineWhoseWords(c: Pick<Case, 'assumptions'>, { formula, source }: Line): string {
  const parsed = parseFormula(formula);
  if (source.whose !== 'unknown' || !parsed.ok) return whoseWords(source);
  const names = new Set(namesIn(parsed.value));
  const drivers = c.assumptions.filter((a) => names.has(a.name)).map((a) => whoseWords(a.source));
  const own = drivers.length === 0 || literalsIn(parsed.value).some(({ value }) => needsSource(value));
  return numbersWords().apart([...new Set([...drivers, ...(own ? [whoseWords(source)] : [])])]);
}

/** "A. Osei, 12 May 2026". */
export const whoAndWhen = (source: Source, f: Formats): string =>
  [source.who.trim(), source.on === null ? '' : f.date(source.on)].filter(Boolean).join(', ');

export const listOf = (items: readonly string[]): string => numbersWords().apart(items);
