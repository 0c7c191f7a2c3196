/** The page's tables on slides. */
import { textOf, type Table } from '../../charts/table.ts';
import type { SlideTable } from './deck.ts';

/** A table of the page's kind with column widths, as a slide has it. */
export const asSlide = (table: Table, widths: readonly number[]): SlideTable => ({
  columns: table.columns.map((c, i) => ({
    label: c.label,
    width: widths[i] ?? 1,
    ...(c.numeric === true ? { numeric: true } : {}),
  })),
  rows: table.rows.map((row) => ({
    cells: table.columns.map((_, i) => textOf(row.cells[i])),
    ...(row.role === undefined ? {} : { role: row.role }),
  })),
});

/** A table without the columns in which no row says anything. */
export function filled({ columns, rows }: SlideTable): SlideTable {
  const said = (_: unknown, i: number): boolean => rows.some((row) => (row.cells[i] ?? '') !== '');
  return {
    columns: columns.filter(said),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter(said) })),
  };
}
