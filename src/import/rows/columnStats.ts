/** Statistics of a column's cells; and whether they name the time each row is about. */
import { fold, wordSet } from '../words/fold.ts';
import { isKindAlone, isOtherPeriod, kindOfCell, periodOfCell, totalIn } from '../words/kinds.ts';
import { rolesIn } from '../words/headings.ts';
import { currencyMark } from '../words/scales.ts';
import { timeOfCell } from './heading.ts';
import type { Table } from './table.ts';

export interface Stats {
  filled: number;
  numbers: number;
  shares: number;
  texts: number;
  kinds: number;
  periods: number;
  currencies: number;
  days: number;
  signs: number;
  distinct: Set<string>;
  /** Whether the cells count the rows: 1, 2, 3 … */
  counts: boolean;
}

/** How many rows are examined to judge a column. */
export const rowsExamined = 600;
const dayText = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:[ T].*)?$/;

export function statsOf(table: Table, column: number): Stats {
  const s: Stats = {
    filled: 0,
    numbers: 0,
    shares: 0,
    texts: 0,
    kinds: 0,
    periods: 0,
    currencies: 0,
    days: 0,
    signs: 0,
    distinct: new Set(),
    counts: true,
  };
  let expected = 0;
  const ofPeriods = rolesIn(table.headings[column] ?? '').exact.has('period');
  const end = Math.min(table.sheet.rows.length, table.first + rowsExamined);
  for (let r = table.first; r < end; r++) {
    const cell = table.cell(r, column);
    if (!cell || cell.value === null) continue;
    s.filled++;
    const read = table.read(r, column);
    if (typeof cell.value === 'object' || (typeof cell.value === 'string' && dayText.test(cell.text))) {
      s.days++;
      s.counts = false;
    } else if (read.kind === 'number') {
      if (read.share) s.shares++;
      else s.numbers++;
      if (read.may) s.signs++;
      if (expected === 0) expected = read.value;
      if (read.value !== expected++ || (read.value !== 1 && s.numbers === 1)) s.counts = false;
    } else if (read.kind === 'text') {
      s.texts++;
      if (s.distinct.size < 500) s.distinct.add(cell.text);
      if (cell.text.length <= 40) {
        if (isKindAlone(cell.text) || (cell.text.length <= 2 && kindOfCell(cell.text))) s.kinds++;
        if (periodOfCell(cell.text) || (ofPeriods && isOtherPeriod(cell.text))) s.periods++;
        const mark = cell.text.length <= 5 ? currencyMark(cell.text) : null;
        if (mark && mark.length === cell.text.length) s.currencies++;
      }
    } else s.numbers++;
  }
  s.counts &&= s.numbers > 1 && s.texts === 0;
  return s;
}

const yearWords = wordSet(
  'year|fiscal year|fy|calendar year|Jahr|Geschäftsjahr|Kalenderjahr|année|exercice|año|ejercicio',
);

/** Whether a column names the year, quarter or month of each row. */
export function isTimeOfRows(table: Table, column: number, money: boolean): boolean {
  if (table.head === null || money) return false;
  const byName = yearWords.has(fold(table.headings[column] ?? ''));
  let times = 0;
  let other = 0;
  const end = Math.min(table.sheet.rows.length, table.first + rowsExamined);
  for (let r = table.first; r < end; r++) {
    const cell = table.cell(r, column);
    // A day in each row is when something starts or is due.
    if (!cell || cell.value === null || typeof cell.value === 'object' || dayText.test(cell.text)) continue;
    const time = timeOfCell(cell);
    const whole = /^\d{1,2}$/.test(cell.text) && byName;
    if (whole || (time !== null && time.kind !== 'signing')) times++;
    else if (time === null && totalIn(cell.text) === null) other++;
    // Whatever the remaining rows hold, it cannot be such a column any more.
    if (4 * other >= times + end - r) return false;
  }
  return times >= 2 && times > 4 * other;
}
