/** Rows that repeat headings: of the same table, of the same rows in other years, or of another table below. */
import type { Column } from '../types.ts';
import { isKnownHeading, rolesIn } from '../words/headings.ts';
import { isBlank, timeOfCell } from './heading.ts';
import type { Table } from './table.ts';

/** A table with the meaning of its columns. */
export interface TableLayout {
  table: Table;
  columns: readonly Column[];
  /** Columns of money. */
  money: readonly number[];
  /** The column that names the rows; -1 if none does. */
  label: number;
}

/** Whether a cell holds a figure, even an ambiguous one. */
export const isFigure = (table: Table, row: number, column: number): boolean => {
  const { kind } = table.read(row, column);
  return kind !== 'blank' && kind !== 'text';
};

/** The text of a cell; '' if there is none, or no such column. */
export const textAt = (table: Table, row: number, column: number): string =>
  column < 0 ? '' : (table.cell(row, column)?.text ?? '');

/** Repeated headings over a table with the same columns, and the kind of its rows if they state it: "Costs, 2026, 2027". */
export function headsAgain({ table, label: named }: TableLayout, r: number): { label: string } | null {
  if (table.head === null) return null;
  let same = 0;
  let figures = false;
  for (const [c, cell] of (table.sheet.rows[r] ?? []).entries()) {
    if (cell.text === '' || c === named) continue;
    if (cell.text.replace(/\s+/g, ' ') !== table.headings[c]) return null;
    same++;
    figures ||= isFigure(table, r, c);
  }
  const label = textAt(table, r, named);
  const whole = label === '' || label === table.headings[named];
  return same >= (figures || whole ? 2 : 1) && (label !== '' || whole) ? { label: whole ? '' : label } : null;
}

/** Whether a row is the heading row of other years than those of the columns. */
export function headsOtherYears({ table, columns, money }: TableLayout, r: number): boolean {
  const years = money.flatMap((c) => {
    const cell = table.cell(r, c);
    if (columns[c]?.role !== 'year' || isBlank(cell)) return [];
    const time = timeOfCell(cell);
    return [time?.kind === 'calendar' ? time.year : NaN];
  });
  return years.length >= 3 && years.every((year, i) => year === Number(years[0]) + i);
}

/** Whether a row without an amount heads a table with other columns: two known headings, figures right below. */
export function headsAnother({ table }: TableLayout, r: number): boolean {
  const { rows } = table.sheet;
  const cells = (rows[r] ?? []).filter((c) => c.text !== '');
  return (
    table.head !== null &&
    cells.every((c) => typeof c.value === 'string' && c.text.length <= 80) &&
    cells.filter((c) => isKnownHeading(c.text) || timeOfCell(c) !== null).length >= 2 &&
    (rows[r + 1] ?? []).some((_, c) => table.read(r + 1, c).kind === 'number')
  );
}

/** Whether a heading row gives one of the columns of money another meaning. */
export const meansOther = ({ table, money }: TableLayout, r: number): boolean =>
  money.some((c) => {
    const { exact } = rolesIn(textAt(table, r, c));
    return exact.size > 0 && !exact.has('amount') && !exact.has('total') && !exact.has('label');
  });
