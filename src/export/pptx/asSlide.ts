/** Tables of a report as a slide has them. */
import { tableOf, type Dataset } from '../../report/dataset.ts';
import { plainTextOf, textOf } from '../../report/cell.ts';
import type { Table } from '../../report/table.ts';
import type { SlideTable } from './deck.ts';

/** A table of the page's kind; its columns bring their widths. */
export const asSlide = (table: Table): SlideTable => ({
  columns: table.columns.map((c) => ({
    label: c.label,
    width: c.width ?? 1,
    ...(c.numeric === true ? { numeric: true } : {}),
  })),
  rows: table.rows.map((row) => ({
    cells: table.columns.map((_, i) => textOf(row.cells[i])),
    ...(row.role === undefined ? {} : { role: row.role }),
  })),
});

/** A dataset as a slide shows it. */
export const slideOf = <Source, Row, Id extends string>(
  d: Dataset<Source, Row, Id>,
  source: Source,
  rows?: readonly Row[],
): SlideTable => asSlide(tableOf(d, source, 'slide', rows));

/** A table without the columns in which no row says anything. */
export function filled(table: Table): Table {
  const said = (_: unknown, i: number): boolean => table.rows.some((row) => plainTextOf(row.cells[i]) !== '');
  return {
    columns: table.columns.filter(said),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(said) })),
  };
}
