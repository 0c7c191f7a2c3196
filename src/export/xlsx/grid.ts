/**
 * The content of a workbook as plain data: sheets of cells that are text, a typed number, or a live formula with its
 * value. How a file is written is in write.ts.
 */

import { columnLetter } from '../../util/columnLetter.ts';
import { xmlText } from '../../util/xmlText.ts';

/** How a cell looks. Colours and fonts are chosen where the file is written. */
export interface Look {
  kind?:
    | 'title'
    | 'subtitle'
    | 'section'
    | 'head'
    | 'label'
    | 'note'
    | 'input'
    | 'total'
    | 'strong'
    | 'headline'
    | 'warning'
    | 'quiet';
  /** A spreadsheet number format. */
  format?: string;
  wrap?: boolean;
  /** The longest text a live cell may show: its row is high enough for it from the start. */
  longest?: string;
  align?: 'left' | 'center' | 'right';
  indent?: number;
}

export type Value = number | string | null;

export type Cell =
  | { kind: 'text'; text: string; look: Look }
  | { kind: 'number'; value: number; look: Look }
  /** `formula` without its "="; `value` is its result; null if it is an error or empty. */
  | { kind: 'live'; formula: string; value: Value; look: Look }
  | { kind: 'blank'; look: Look };

/** The valid values of a cell: a list from a range of the workbook, or whole numbers and shares between bounds. */
export interface Rule {
  at: string;
  of: { list: string } | { whole: [number, number] } | { decimal: [number, number] };
  message: string;
}

export interface Page {
  landscape?: boolean;
  /** Columns repeated at the left of each printed page, e.g. "$A:$B". */
  repeatColumns?: string;
  /** Rows repeated at the top of each printed page, e.g. "$1:$4". */
  repeatRows?: string;
  /** How many pages wide it is printed; by default as many as stay legible. */
  across?: number;
  /** How many pages high it is printed, scaled down for that; by default as many as it needs. */
  down?: number;
  /** The printed area, e.g. "$A$1:$O$40"; by default everything. */
  area?: string;
}

/** A chart of one series of cells, drawn by the reader's own program; it changes with the cells. */
export interface SheetChart {
  title: string;
  /** Ranges of one row each, e.g. "'Timeline'!$H$4:$AR$4". */
  categories: string;
  values: string;
  /** The number format of its axis. */
  format: string;
  /** The interval of labelled categories. */
  step: number;
  /** Cells of its corners, from 0; the last ones excluded. */
  from: { row: number; column: number };
  to: { row: number; column: number };
}

/** "$C$5" for row 4, column 2 (both from 0); `fix` says which of the two stay when a formula is copied. */
export function at(row: number, column: number, fix: 'both' | 'row' | 'column' | 'none' = 'both'): string {
  const c = fix === 'both' || fix === 'column' ? '$' : '';
  const r = fix === 'both' || fix === 'row' ? '$' : '';
  return `${c}${columnLetter(column)}${r}${row + 1}`;
}

/** A range within one row or column, or over several. */
export const span = (
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
  fix: 'both' | 'row' | 'column' | 'none' = 'both',
): string => `${at(row, column, fix)}:${at(lastRow, lastColumn, fix)}`;

/** The heading of a column of figures. */
export const figureHead: Look = { kind: 'head', wrap: true, align: 'right' };

/** The longest text a cell can hold. */
const mostText = 32_767;

/** Text in the form a cell can hold. It is always written as text, so that a label starting with = + - @ stays a label. */
export function cellText(text: string): string {
  const clean = xmlText(text);
  return clean.length > mostText ? clean.slice(0, mostText).replace(/[\uD800-\uDBFF]$/, '') : clean;
}

/** Text as a spreadsheet formula writes it. */
export const quoted = (text: string): string => `"${cellText(text).replace(/"/g, '""')}"`;

/** A number as a spreadsheet formula writes it. */
export const literal = (x: number): string => {
  const text = String(x);
  return x < 0 || Object.is(x, -0) ? `(${text})` : text;
};

/** A sheet's name as a spreadsheet accepts it: at most 31 characters, none of []:*?/\, no quotes at its ends. */
export const sheetName = (text: string): string =>
  cellText(text)
    .replace(/[[\]:*?/\\\n\t]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31)
    .trim() || 'Sheet';

/** One sheet. Rows and columns are counted from 0. */
export class Sheet {
  readonly name: string;
  readonly cells = new Map<string, Cell & { row: number; column: number }>();
  readonly widths: number[] = [];
  /** Text that spans several columns of its row. */
  readonly merges: { row: number; from: number; to: number }[] = [];
  readonly rules: Rule[] = [];
  readonly warnings: { at: string; formula: string }[] = [];
  readonly charts: SheetChart[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  page: Page = {};
  /** Whether it is hidden; the program's own list of sheets shows it again. */
  hidden = false;

  constructor(name: string) {
    this.name = sheetName(name);
  }

  put(row: number, column: number, cell: Cell): void {
    this.cells.set(`${row},${column}`, { ...cell, row, column });
  }

  text(row: number, column: number, text: string, look: Look = {}): void {
    const clean = cellText(text);
    this.put(row, column, clean === '' ? { kind: 'blank', look } : { kind: 'text', text: clean, look });
  }

  number(row: number, column: number, value: number | null, look: Look = {}): void {
    this.put(row, column, value === null ? { kind: 'blank', look } : { kind: 'number', value, look });
  }

  live(row: number, column: number, formula: string, value: Value, look: Look = {}): void {
    const known = typeof value === 'number' && !Number.isFinite(value) ? null : value;
    this.put(row, column, { kind: 'live', formula, value: known, look });
  }

  /** Labels along a row. */
  heads(
    row: number,
    column: number,
    labels: readonly string[],
    look: Look = { kind: 'head', wrap: true },
  ): void {
    labels.forEach((label, i) => this.text(row, column + i, label, look));
  }

  /** The heading of a group of columns, across all of them: a long one wraps, and never overlaps the next group. */
  over(row: number, from: number, to: number, text: string): void {
    this.text(row, from, text, { kind: 'section', wrap: true });
    for (let column = from + 1; column <= to; column++) this.text(row, column, '', { kind: 'section' });
    if (to > from) this.merges.push({ row, from, to });
  }

  /** Aligns headings with the figures below them. */
  alignRight(row: number, from: number, to: number): void {
    for (let column = from; column <= to; column++) {
      const cell = this.cells.get(`${row},${column}`);
      if (cell) this.put(row, column, { ...cell, look: { ...cell.look, align: 'right' } });
    }
  }

  /** The name of this sheet in a formula of another. */
  get quoted(): string {
    return `'${this.name.replace(/'/g, "''")}'!`;
  }

  /** A cell of this sheet for a formula of another. */
  at(row: number, column: number, fix: 'both' | 'row' | 'column' | 'none' = 'both'): string {
    return this.quoted + at(row, column, fix);
  }

  span(
    row: number,
    column: number,
    lastRow: number,
    lastColumn: number,
    fix: 'both' | 'row' | 'column' | 'none' = 'both',
  ): string {
    return this.quoted + span(row, column, lastRow, lastColumn, fix);
  }
}

/** Regions that use Letter paper; elsewhere it is A4. */
const letterRegions: ReadonlySet<string | undefined> = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

/** The paper of a reader's region, by locale (BCP 47). */
export function paperOf(locale: string | undefined): 'a4' | 'letter' {
  if (locale === undefined) return 'a4';
  const { region } = new Intl.Locale(locale);
  return letterRegions.has(region) ? 'letter' : 'a4';
}

export interface Book {
  title: string;
  paper: 'a4' | 'letter';
  sheets: Sheet[];
  /** Defined names and their ranges. */
  names: { name: string; range: string }[];
  /** Custom properties of the file, besides its title. */
  properties?: Record<string, string>;
}
