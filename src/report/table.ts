/** A table as plain data, and its text forms for files and the clipboard. */
import { escaped } from '../util/escaped.ts';
import { plainTextOf, valueOf, type Cell } from './cell.ts';

export type { Cell } from './cell.ts';
export { textOf } from './cell.ts';

export interface Column {
  label: string;
  /** Right-aligned, tabular numerals. */
  numeric?: boolean;
  /** Width on a slide, inches; widths are scaled so that the table fills its space. */
  width?: number;
}

export interface TableRow {
  id: string;
  /** One for each column; the first names the row. */
  cells: readonly Cell[];
  /** 'group' heads the rows below it, 'sum' totals those above, 'net' is the bottom line, 'aside' stands below it. */
  role?: 'group' | 'sum' | 'net' | 'aside';
}

export interface Table {
  columns: readonly Column[];
  rows: readonly TableRow[];
}

/** The table without columns in which every cell is empty. */
export function filled(table: Table): Table {
  const said = (_: unknown, i: number): boolean => table.rows.some((row) => plainTextOf(row.cells[i]) !== '');
  return {
    columns: table.columns.filter(said),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(said) })),
  };
}

/**
 * Splits a table with more columns than fit on paper into several of similar width; each begins with the column that
 * names the rows.
 * @param most columns of each besides that one
 */
export function inParts(table: Table, most: number): Table[] {
  const others = table.columns.length - 1;
  const parts = Math.max(1, Math.ceil(others / Math.max(1, most)));
  const each = Math.ceil(others / parts);
  return Array.from({ length: parts }, (_, n) => {
    const shown = (_: unknown, i: number): boolean => i === 0 || (i > n * each && i <= (n + 1) * each);
    return {
      columns: table.columns.filter(shown),
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(shown) })),
    };
  });
}

/** A number without binary rounding: 321859.9999999999 becomes 321860. */
const plain = (value: number): string => String(Number(value.toPrecision(13)));

/** Text that no spreadsheet executes: a leading apostrophe is added if it would start a formula. */
export const harmless = (text: string): string =>
  /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;

/** The separators of a CSV file: machines read commas and points, spreadsheets those of their reader's language. */
export interface CsvMarks {
  between: ',' | ';';
  decimal: '.' | ',';
}
export const plainMarks: CsvMarks = { between: ',', decimal: '.' };

/**
 * One field of CSV. Text that a spreadsheet would execute as a formula gets a leading apostrophe (OWASP, "CSV
 * Injection": = + - @ tab and carriage return, also after spaces); numbers stay numbers, minus sign included.
 */
export function csvField(cell: Cell | undefined, { between, decimal }: CsvMarks = plainMarks): string {
  if (cell === undefined) return '';
  const value = valueOf(cell);
  if (value !== null) return plain(value).replace('.', decimal);
  const safe = harmless(plainTextOf(cell));
  return /["\r\n]/.test(safe) || safe.includes(between) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as CSV (RFC 4180): CRLF, quotes doubled; a comma between fields by default. */
export function toCsv(table: Table, marks: CsvMarks = plainMarks): string {
  const lines = [
    table.columns.map((c) => csvField(c.label, marks)).join(marks.between),
    ...table.rows.map((row) =>
      table.columns.map((_, i) => csvField(row.cells[i], marks)).join(marks.between),
    ),
  ];
  return lines.join('\r\n') + '\r\n';
}

/** The table as lines of cells separated by tabs, as spreadsheets accept them; figures as shown. */
export function toTsv(table: Table): string {
  const field = (cell: Cell | undefined): string =>
    (valueOf(cell) === null ? harmless(plainTextOf(cell)) : plainTextOf(cell)).replace(/[\t\r\n]+/g, ' ');
  return [
    table.columns.map((c) => field(c.label)).join('\t'),
    ...table.rows.map((row) => table.columns.map((_, i) => field(row.cells[i])).join('\t')),
  ].join('\r\n');
}

/**
 * The table as HTML for the clipboard. Figures read as shown; the attributes by which LibreOffice (sdval) and Excel
 * (x:num) recognize numbers hold the values.
 */
export function toHtml(table: Table): string {
  const side = (i: number): string => (table.columns[i]?.numeric === true ? ' align="right"' : '');
  const cell = (c: Cell | undefined, i: number): string => {
    const value = valueOf(c);
    return value === null
      ? `<td${side(i)}>${escaped(harmless(plainTextOf(c)))}</td>`
      : `<td${side(i)} sdval="${plain(value)}" x:num="${plain(value)}">${escaped(plainTextOf(c))}</td>`;
  };
  const head = table.columns.map((c, i) => `<th${side(i)}>${escaped(harmless(c.label))}</th>`).join('');
  const body = table.rows
    .map((row) => `<tr>${table.columns.map((_, i) => cell(row.cells[i], i)).join('')}</tr>`)
    .join('');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></html>`;
}
