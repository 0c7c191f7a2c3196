/** How a table is laid out on slides: widths of columns, heights of rows, rows too high for one slide. */
import { xmlText } from '../../util/xmlText.ts';
import { heightOf, linesIn, linesOf, piecesOf } from './measure.ts';

export interface SlideColumn {
  label: string;
  /** Inches; they are scaled so that the table fills the slide. */
  width: number;
  numeric?: boolean;
}
export interface SlideRow {
  cells: readonly string[];
  role?: 'group' | 'sum' | 'net' | 'aside';
}
export interface SlideTable {
  columns: readonly SlideColumn[];
  rows: readonly SlideRow[];
}
/** Inside a cell, inches: beside and above the text. */
export const padding = { side: 0.07, above: 0.045, between: 0.28 };

/** Words that follow a column of figures keep their distance. */
export const before = (table: SlideTable, i: number): number =>
  table.columns[i - 1]?.numeric === true && table.columns[i]?.numeric !== true
    ? padding.between
    : padding.side;

/** What text has of a column, inches. */
const textWidth = (table: SlideTable, widths: readonly number[], i: number): number =>
  (widths[i] ?? 1) - padding.side - before(table, i);

/** A row higher than a slide as several: each cell goes on where it stopped. */
export function broken(
  row: SlideRow,
  table: SlideTable,
  widths: readonly number[],
  points: number,
  room: number,
): SlideRow[] {
  const most = linesIn(room - 2 * padding.above, points);
  const cells = table.columns.map((_, i) =>
    piecesOf(xmlText(row.cells[i] ?? ''), points, textWidth(table, widths, i), most),
  );
  const rows = Math.max(...cells.map((pieces) => pieces.length));
  return Array.from({ length: rows }, (_, n) => ({ ...row, cells: cells.map((pieces) => pieces[n] ?? '') }));
}

/** Columns scaled to a width, and how high each row then is. */
export function sized(
  table: SlideTable,
  width: number,
  points: number,
): { widths: number[]; heightOfRow: (row: SlideRow) => number; head: number } {
  const sum = table.columns.reduce((total, c) => total + c.width, 0);
  const widths = table.columns.map((c) => (c.width / sum) * width);
  const heightOfRow = (row: SlideRow): number =>
    heightOf(
      Math.max(
        1,
        ...widths.map((_, i) => linesOf(xmlText(row.cells[i] ?? ''), points, textWidth(table, widths, i))),
      ),
      points,
    ) +
    2 * padding.above;
  return { widths, heightOfRow, head: heightOfRow({ cells: table.columns.map((c) => c.label) }) };
}

/** Letters no table needs larger, points. */
const largest = 15;

/** Letters of a table no smaller, points. */
const smallest = 9;

/** Letters `by` points larger where every row still takes as many lines, or smaller below 0; else those there are. */
export function largerLetters(table: SlideTable, width: number, points: number, by: number): number {
  const lines = (size: number): number =>
    Math.round(
      (tableHeight(table, width, size) - (table.rows.length + 1) * 2 * padding.above) / heightOf(1, size),
    );
  if (by < 0) return Math.max(Math.min(points, smallest), points + by);
  const larger = Math.min(largest, points + by);
  return larger > points && lines(larger) === lines(points) ? larger : points;
}

/** How high a whole table is, inches. */
export function tableHeight(table: SlideTable, width: number, points: number): number {
  const { head, heightOfRow } = sized(table, width, points);
  return table.rows.reduce((sum, row) => sum + heightOfRow(row), head);
}
