/**
 * The page breaks of a sheet: no heading stands alone at the end of a page, and no sum alone at the start of the next.
 * Programs break where a page is full; each of these breaks comes slightly earlier.
 */
import type { Cell, Sheet } from './grid.ts';

/** Points. */
export interface PageSpace {
  width: number;
  height: number;
}

/** What exceeds a page by no more than this factor is scaled down: a page with a row or two is worse. */
const mostOverflow = 1.12;
/** Pages are filled to this share, because row heights differ slightly between programs. */
const fillShare = 0.96;
/** A table with a heading of its own that takes no more of a page than this is kept whole. */
const keptWhole = 1 / 3;
/** The height of a row without one of its own, points. */
const usualRow = 15;

/** The width of a column of so many characters in the usual font, points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * The scale at which the sheet is so many pages wide; at most 1. A page ends between columns, which may reduce it
 * further.
 */
function scaleOf(widths: readonly number[], repeated: boolean, across: number, room: PageSpace): number {
  const all = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const again = repeated ? (across - 1) * pointsOf(widths[0] ?? 0) : 0;
  return Math.min(1, (across * room.width) / Math.max(1, all + again));
}

const kindsIn = (cells: readonly Cell[]): ReadonlySet<string | undefined> =>
  new Set(cells.map((cell) => cell.look.kind));

export interface PagesDown {
  /** The number of pages the sheet is scaled to in height; 0: as many as its rows need. */
  down: number;
  /** Rows (from 0) that begin a page, except the first; empty if the sheet is one page high, or scaled to that. */
  breaks: number[];
}

/**
 * @param heights of rows that have one, points
 * @param across how many pages the sheet is wide
 */
export function pagesDown(
  sheet: Sheet,
  widths: readonly number[],
  heights: ReadonlyMap<number, { height: number }>,
  across: number,
  room: PageSpace,
): PagesDown {
  const { page } = sheet;
  if (page.down !== undefined || page.area !== undefined || sheet.hidden)
    return { down: page.down ?? 0, breaks: [] };
  const rows = new Map<number, Cell[]>();
  let last = 0;
  for (const cell of sheet.cells.values()) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    last = Math.max(last, cell.row);
  }
  const heightOf = (row: number): number => heights.get(row)?.height ?? usualRow;
  const heightFrom = (from: number, to: number): number => {
    let height = 0;
    for (let row = from; row < to; row++) height += heightOf(row);
    return height;
  };
  const isEmpty = (row: number): boolean => (rows.get(row) ?? []).every((cell) => cell.kind === 'blank');
  const heads = (row: number): boolean => {
    const kinds = kindsIn(rows.get(row) ?? []);
    return kinds.has('section') || kinds.has('head') || kinds.has('title');
  };
  const sums = (row: number): boolean => kindsIn(rows.get(row) ?? []).has('total');

  const [, top, bottom] = /^\$(\d+):\$(\d+)$/.exec(page.repeatRows ?? '') ?? [];
  const again = { from: Number(top ?? 0) - 1, to: Number(bottom ?? 0) - 1 };
  const repeated = page.repeatRows === undefined ? 0 : heightFrom(again.from, again.to + 1);

  const full = (fillShare * room.height) / scaleOf(widths, page.repeatColumns !== undefined, across, room);
  const all = heightFrom(0, last + 1);
  if (all > full && all <= full * mostOverflow) return { down: 1, breaks: [] };

  /** The section of a row: its heading and the row after its last, up to an empty row. */
  const sectionOf = (row: number): { from: number; to: number } | null => {
    let from = row;
    while (from > 0 && !kindsIn(rows.get(from) ?? []).has('section') && !isEmpty(from)) from--;
    if (!kindsIn(rows.get(from) ?? []).has('section')) return null;
    let to = from + 1;
    while (to <= last && !isEmpty(to) && !kindsIn(rows.get(to) ?? []).has('section')) to++;
    return { from, to };
  };
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (let row = 0; row <= last; row++) {
    const height = heightOf(row);
    if (row > start && used + height > full) {
      let at = row;
      // A sum stays with the rows it adds up, a heading with the rows it heads, even across an empty row.
      if (sums(at) && !heads(at - 1)) at--;
      const section = sectionOf(at);
      if (section && section.from > start + 1 && heightFrom(section.from, section.to) <= full * keptWhole)
        at = section.from;
      while (at - 1 > start && (heads(at - 1) || (isEmpty(at - 1) && heads(at - 2)))) at--;
      if (at <= start + 1) at = row;
      breaks.push(at);
      start = at;
      used = (at > again.to ? repeated : 0) + heightFrom(at, row);
    }
    used += height;
  }
  return { down: 0, breaks };
}
