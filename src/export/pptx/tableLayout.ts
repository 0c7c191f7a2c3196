/** The layout of a table on slides: widths of columns, heights of rows, rows too high for one slide. */
import { xmlText } from '../../util/xmlText.ts';
import { heightOf, linesIn, linesOf, piecesOf, widthOf, wordsOf } from './measure.ts';

export interface SlideColumn {
  label: string;
  /** Inches; widths are scaled so that the table fills the slide. */
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
/** Padding of a cell beside and above the text, inches. */
export const padding = { side: 0.07, above: 0.045, between: 0.28 };

/** Words after a column of figures keep a distance. */
export const gapBefore = (table: SlideTable, i: number): number =>
  table.columns[i - 1]?.numeric === true && table.columns[i]?.numeric !== true
    ? padding.between
    : padding.side;

/** The width of text in a column, inches. */
const textWidth = (table: SlideTable, widths: readonly number[], i: number): number =>
  (widths[i] ?? 1) - padding.side - gapBefore(table, i);

/** Splits a row higher than a slide into several: each cell continues where it stopped. */
export function splitRow(
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

/** The largest share of a table that a column gets for one long word, if that takes width from columns that need it. */
const mostOfTable = 0.3;

/** How much wider figures are in the font that may replace the usual one, and bold ones in addition. */
const wider = 1.12;
const bolder = 1.1;

/** How much wider the letters of a row are. */
const weightOf = ({ role }: SlideRow): number => (role === 'sum' || role === 'net' ? bolder : 1);

/** The width a column needs so that no figure and no word in it is broken, inches. */
const least = (table: SlideTable, i: number, points: number): number =>
  padding.side +
  gapBefore(table, i) +
  Math.max(
    ...[{ cells: table.columns.map((c) => c.label) } satisfies SlideRow, ...table.rows].flatMap(
      (row: SlideRow) =>
        wordsOf(xmlText(row.cells[i] ?? '')).map((word) => widthOf(word, points) * weightOf(row)),
    ),
  ) *
    wider;

/** The width a column needs so that no cell in it wraps, inches. */
const onOneLine = (table: SlideTable, i: number, points: number): number =>
  padding.side +
  gapBefore(table, i) +
  Math.max(
    0,
    ...table.rows.flatMap((row) =>
      xmlText(row.cells[i] ?? '')
        .split('\n')
        .map((line) => widthOf(line, points) * weightOf(row)),
    ),
  ) *
    wider;

/** The given widths, but a column that is too narrow takes what it needs from those with space. */
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
 * Column widths by their shares, so that no figure and no word is broken; if cells wrap beside columns with spare
 * width, columns are as wide as their contents, provided the rows then take fewer lines.
 */
function columnWidths(table: SlideTable, width: number, points: number): number[] {
  const sum = table.columns.reduce((total, c) => total + c.width, 0);
  const most = width * mostOfTable;
  const whole = table.columns.map((_, i) => least(table, i, points));
  // If there is space for every figure and word, none is shortened.
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

/** Columns scaled to a width, and the resulting height of each row. */
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

/** The largest useful font size of a table, points. */
const largestSize = 15;

/** The smallest font size of a table, points. */
const smallestSize = 9;

/** A font size larger by `by` points if every row still takes as many lines, or smaller if negative; else the given one. */
export function largerFontSize(table: SlideTable, width: number, points: number, by: number): number {
  const lines = (size: number): number =>
    Math.round(
      (tableHeight(table, width, size) - (table.rows.length + 1) * 2 * padding.above) / heightOf(1, size),
    );
  if (by < 0) return Math.max(Math.min(points, smallestSize), points + by);
  const larger = Math.min(largestSize, points + by);
  return larger > points && lines(larger) === lines(points) ? larger : points;
}

/**
 * The largest of some font sizes at which a table is no higher than `height`, inches, and breaks no word; undefined if
 * none is.
 */
export const fontSizeWithin = (
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

/** The height of a whole table, inches. */
export function tableHeight(table: SlideTable, width: number, points: number): number {
  const { head, heightOfRow } = sized(table, width, points);
  return table.rows.reduce((sum, row) => sum + heightOfRow(row), head);
}
