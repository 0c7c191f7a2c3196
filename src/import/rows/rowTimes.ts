/** Tables that name the year, quarter or month in every row: each row is a part of a line. */
import type { Column, LinesOptions, Question } from '../types.ts';
import { fold } from '../words/fold.ts';
import type { Time } from '../words/times.ts';
import { timeOfCell } from './heading.ts';
import { termOf } from './periods.ts';
import type { Table } from './table.ts';

interface RowTimes {
  /** By index of the row: the year of the case it belongs to (1 is the first), or signing. */
  of: Map<number, number | 'signing'>;
  questions: Question[];
}

/** The time named by a cell of a column of times; a small number under "Year" is a year of the term. */
function timeAt(table: Table, row: number, column: number): Time | null {
  const cell = table.cell(row, column);
  if (!cell || cell.value === null) return null;
  if (/^\d{1,2}$/.test(cell.text)) {
    const year = Number(cell.text);
    return year === 0 ? { kind: 'signing' } : { kind: 'year', year };
  }
  const time = timeOfCell(cell);
  // A quarter or month without a year could be of any year.
  return time && (time.kind === 'quarter' || time.kind === 'month') && time.year === null ? null : time;
}

/**
 * Whether the times in the rows make each row a part of a line: every name occurs with several times, none twice, or
 * there is no name, and each column is a line. A name with a single year may as well start in it.
 */
export function isSeries(table: Table, column: number, label: number | null): boolean {
  const seen = new Map<string, Set<string>>();
  let rows = 0;
  for (let r = table.first; r < table.sheet.rows.length; r++) {
    if (timeAt(table, r, column) === null) continue;
    rows++;
    const name = label === null ? '' : fold(table.cell(r, label)?.text ?? '');
    const time = fold(table.cell(r, column)?.text ?? '');
    const times = seen.get(name) ?? new Set();
    if (label === null && times.has(time)) return false;
    times.add(time);
    seen.set(name, times);
  }
  return rows >= 2 && [...seen.values()].every((times) => times.size >= 2);
}

/** The year of the case of each row, and the questions about it: fiscal years, and a case that starts within a year. */
export function rowTimesOf(table: Table, columns: readonly Column[], options: LinesOptions): RowTimes {
  const none: RowTimes = { of: new Map(), questions: [] };
  const column = columns.findIndex((c) => c.role === 'time');
  if (column < 0) return none;
  const term = termOf(options);
  const of: RowTimes['of'] = new Map();
  const rows: number[] = [];
  let first: { year: number; of: number } | null = null;
  let asked: 'fiscal' | 'start' | null = null;
  for (let r = table.first; r < table.sheet.rows.length; r++) {
    const time = timeAt(table, r, column);
    if (!time) continue;
    rows.push(table.sheet.from[r] ?? r + 1);
    if (time.kind === 'signing') of.set(r, 'signing');
    else if (time.kind === 'month' && time.month > 12) of.set(r, Math.ceil(time.month / 12));
    else if (time.kind === 'year' || (time.kind === 'quarter' && !time.calendar)) of.set(r, time.year ?? 1);
    else {
      const found = term.place(time);
      of.set(r, found.of);
      if (!found.sure) asked = time.kind !== 'month' && time.fiscal ? 'fiscal' : (asked ?? 'start');
      if (!first || found.year < first.year) first = found;
    }
  }
  if (!first || (asked === null && [...of.values()].some((y) => y !== 'signing' && term.holds(y))))
    return { of, questions: [] };
  return { of, questions: [{ ...term.ask(first, [...of.values()], asked === 'start'), rows }] };
}
