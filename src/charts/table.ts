/** The table behind a chart: plain data, and its CSV. */

/** Text as shown; where a cell is a number, `value` is the number itself, for spreadsheets. */
export type Cell = string | { text: string; value: number | null };

export interface Column {
  label: string;
  /** Right-aligned, tabular numerals. */
  numeric?: boolean;
}

export interface TableRow {
  id: string;
  /** As many as there are columns; the first names the row. */
  cells: readonly Cell[];
  /** 'group' heads the rows below it, 'sum' totals those above, 'net' is the bottom line, 'aside' stands beneath it. */
  role?: 'group' | 'sum' | 'net' | 'aside';
}

export interface Table {
  columns: readonly Column[];
  rows: readonly TableRow[];
}

export const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;

/**
 * One field of CSV. Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, "CSV Injection":
 * = + - @ tab and carriage return, also behind spaces); numbers are numbers, minus sign included.
 */
export function csvField(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string' && cell.value !== null && Number.isFinite(cell.value))
    return String(cell.value);
  const text = textOf(cell);
  const safe = /^\s*[=+\-@\t\r]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: comma, CRLF, quotes doubled. */
export function toCsv(table: Table): string {
  const lines = [
    table.columns.map((c) => csvField(c.label)).join(','),
    ...table.rows.map((row) => table.columns.map((_, i) => csvField(row.cells[i])).join(',')),
  ];
  return lines.join('\r\n') + '\r\n';
}
