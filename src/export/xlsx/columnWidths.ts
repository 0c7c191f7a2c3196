/** The widths of columns: wide enough for their figures, with words kept apart from the figures beside them. */
import type { Cell, Look, Sheet } from './grid.ts';

/** The most characters of a figure; for a longer one a reader widens the column. */
const widest = 24;

/** The approximate number of characters of a figure in its format: digits, groups, decimals, sign and text around them. */
function lengthOf(value: number, format: string): number {
  const [positive = ''] = format.split(';');
  const around = positive.replace(/\[[^\]]*\]|_./g, '').replace(/[#0,.?"\\]/g, '').length;
  const decimals = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  const shown = Math.abs(positive.includes('%') ? value * 100 : value);
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, shown))) + 1);
  const groups = positive.includes(',') ? Math.floor((digits - 1) / 3) : 0;
  return digits + groups + (decimals > 0 ? decimals + 1 : 0) + around + (value < 0 ? 1 : 0);
}

const figureOf = (cell: Cell): number | null =>
  (cell.kind === 'number' || cell.kind === 'live') && typeof cell.value === 'number' ? cell.value : null;
const large = (look: Look): boolean => look.kind === 'title' || look.kind === 'headline';

/** The sheet's column widths, widened if a figure would not fit and be shown as ###. */
export function widthsOf(sheet: Sheet): number[] {
  const widths = [...sheet.widths];
  for (const cell of sheet.cells.values()) {
    const figure = figureOf(cell);
    const asked = widths[cell.column];
    if (figure === null || asked === undefined || large(cell.look) || cell.look.format === undefined)
      continue;
    const bold = cell.look.kind === 'total' || cell.look.kind === 'strong' ? 1.12 : 1;
    const needed = Math.ceil(lengthOf(figure, cell.look.format) * bold) + 2;
    if (needed > asked) widths[cell.column] = Math.min(widest, needed);
  }
  return widths;
}

const onRight = (cell: Cell): boolean =>
  cell.look.align === 'right' || (cell.look.align === undefined && figureOf(cell) !== null);
const words = (cell: Cell): boolean =>
  cell.kind === 'text' || (cell.kind === 'live' && typeof cell.value === 'string');

/** Columns of words beside a column of figures: without an indent the two would touch. */
export function besideFigures(sheet: Sheet): ReadonlySet<number> {
  const found = new Set<number>();
  for (const cell of sheet.cells.values()) {
    const before = sheet.cells.get(`${cell.row},${cell.column - 1}`);
    if (before !== undefined && onRight(before) && words(cell) && cell.look.align === undefined)
      found.add(cell.column);
  }
  return found;
}

/** A cell's look in such a column. */
export function indented(cell: Cell): Look {
  const { look } = cell;
  return words(cell) && look.align === undefined && look.indent === undefined && !large(look)
    ? { ...look, indent: 1 }
    : look;
}
