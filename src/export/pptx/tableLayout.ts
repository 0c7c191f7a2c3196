/** How a table is laid out on slides: widths of columns, heights of rows, rows too high for one slide. */
import { xmlText } from '../../util/xmlText.ts';
import { heightOf, linesIn, linesOf, piecesOf, widthOf, wordsOf } from './measure.ts';

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

/** No column claims more of a table for one long word, where that would take from others what they need. */
const mostOfTable = 0.3;

/** How much wider figures are in the face that may stand in for the usual one, and bold ones than that. */
const wider = 1.12;
const bolder = 1.1;

/** How much wider letters of a row are. */
const weightOf = ({ role }: SlideRow): number => (role === 'sum' || role === 'net' ? bolder : 1);

/** What a column needs so that no figure and no word in it is broken, inches. */
const least = (table: SlideTable, i: number, points: number): number =>
  padding.side +
  before(table, i) +
  Math.max(
    ...[{ cells: table.columns.map((c) => c.label) } satisfies SlideRow, ...table.rows].flatMap(
      (row: SlideRow) =>
        wordsOf(xmlText(row.cells[i] ?? '')).map((word) => widthOf(word, points) * weightOf(row)),
    ),
  ) *
    wider;

/** What a column needs so that no cell in it wraps, inches. */
const onOneLine = (table: SlideTable, i: number, points: number): number =>
  padding.side +
  before(table, i) +
  Math.max(
    0,
    ...table.rows.flatMap((row) =>
      xmlText(row.cells[i] ?? '')
        .split('\n')
        .map((line) => widthOf(line, points) * weightOf(row)),
    ),
  ) *
    wider;

/** Widths as they are; a column that lacks what it needs takes it from those with room. */
function evened(shares: readonly number[], needs: readonly number[]): number[] {
  const lacking = shares.reduce((total, w, i) => total + Math.max(0, (needs[i] ?? 0) - w), 0);
  if (lacking === 0) return [...shares];
  const spare = shares.reduce((total, w, i) => total + Math.max(0, w - (needs[i] ?? 0)), 0);
  const given = Math.min(1, lacking / spare);
  const got = Math.min(1, spare / lacking);
  return shares.map((w, i) => {
    const over = w - (needs[i] ?? 0);
    return over > 0 ? w - over * given : w - over * got;
  });
}

const linesOfRow = (row: SlideRow, table: SlideTable, widths: readonly number[], points: number): number =>
  Math.max(
    1,
    ...widths.map((_, i) => linesOf(xmlText(row.cells[i] ?? ''), points, textWidth(table, widths, i))),
  );

/**
 * Columns by their share of a width, so that no figure and no word is broken; where cells wrap beside columns with room to
 * spare, as wide as their contents, if the rows then take fewer lines.
 */
function columnWidths(table: SlideTable, width: number, points: number): number[] {
  const sum = table.columns.reduce((total, c) => total + c.width, 0);
  const most = width * mostOfTable;
  const whole = table.columns.map((_, i) => least(table, i, points));
  // Where there is room for every figure and word as it is, none gives way.
  const needs =
    whole.reduce((total, w) => total + w, 0) <= width ? whole : whole.map((w) => Math.min(w, most));
  const usual = evened(
    table.columns.map((c) => (c.width / sum) * width),
    needs,
  );
  const wants = table.columns.map((_, i) =>
    Math.max(needs[i] ?? 0, Math.min(most, onOneLine(table, i, points))),
  );
  if (wants.every((want, i) => want <= (usual[i] ?? 0))) return usual;
  const fitted = evened(usual, wants);
  const lines = (widths: readonly number[]): number =>
    table.rows.reduce((total, row) => total + linesOfRow(row, table, widths, points), 0);
  return fitted.every((w, i) => w >= (needs[i] ?? 0)) && lines(fitted) < lines(usual) ? fitted : usual;
}

/** Columns scaled to a width, and how high each row then is. */
export function sized(
  table: SlideTable,
  width: number,
  points: number,
): { widths: number[]; heightOfRow: (row: SlideRow) => number; head: number } {
  const widths = columnWidths(table, width, points);
  const heightOfRow = (row: SlideRow): number =>
    heightOf(linesOfRow(row, table, widths, points), points) + 2 * padding.above;
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

/** The largest of some letters in which a table is no higher than `height`, inches, and breaks no word; undefined where none is. */
export const lettersWithin = (
  table: SlideTable,
  width: number,
  height: number,
  sizes: readonly number[],
): number | undefined =>
  sizes.find(
    (points) =>
      tableHeight(table, width, points) <= height &&
      table.columns.reduce((sum, _, i) => sum + least(table, i, points), 0) <= width,
  );

/** How high a whole table is, inches. */
export function tableHeight(table: SlideTable, width: number, points: number): number {
  const { head, heightOfRow } = sized(table, width, points);
  return table.rows.reduce((sum, row) => sum + heightOfRow(row), head);
}
