/** Tables of a report in the form of slides. */
import { tableOf, type Dataset } from '../../report/dataset.ts';
import { textOf } from '../../report/cell.ts';
import type { Table } from '../../report/table.ts';
import type { SlideTable } from './deck.ts';

/** A table of the report as a slide's table; its columns hold their widths. */
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

export { filled } from '../../report/table.ts';
