/**
 * Which rows of a long list are in the document; blank space above and beneath stands for the others. All rows have one
 * height.
 */

/** Rows from `first` up to, but not including, `last`. */
interface Span {
  first: number;
  last: number;
}

interface Viewport {
  /** How far the list is scrolled, and the height of the part that is seen, px. */
  top: number;
  visible: number;
  /** Height of a row, px. */
  height: number;
  /** How many rows there are. */
  count: number;
}

/** Rows kept beyond each edge of the visible part, so that a flick does not show blanks. */
export const spareRows = 8;
/** The same right after a jump: at first, rows out of sight would only delay those in sight. */
const spareRowsAfterJump = 1;
/** Rows added at once, unless more of them have come into sight. */
const mostAdded = 6;

/** The visible rows and `spare` rows beyond each edge. */
function rowsAround({ top, visible, height, count }: Viewport, spare: number): Span {
  const first = Math.max(0, Math.min(Math.floor(top / height) - spare, count - 1));
  const last = Math.min(count, Math.ceil((top + visible) / height) + spare);
  return { first, last: Math.max(first, last) };
}

/**
 * The rows to have in the document next: those already there that are still near, those in sight, and a few of the
 * others at a time until all are there (`whole`). Making all of them at once would hold the page while it scrolls.
 * After a jump, or for another list (`before` null), it starts with those in sight. @param before the rows in the
 * document
 */
export function nextRows(sight: Viewport, before: Span | null): Span & { whole: boolean } {
  const wide = rowsAround(sight, spareRows);
  let { first, last } = rowsAround(sight, spareRowsAfterJump);
  if (before && before.first < wide.last && before.last > wide.first) {
    const known = { first: Math.max(wide.first, before.first), last: Math.min(wide.last, before.last) };
    first = Math.min(first, known.first);
    last = Math.max(last, known.last);
    let left = mostAdded - (last - first - (known.last - known.first));
    const after = Math.max(0, Math.min(left, wide.last - last));
    last += after;
    left -= after;
    first -= Math.max(0, Math.min(left, first - wide.first));
  }
  return { first, last, whole: first === wide.first && last === wide.last };
}

/** Rows in the document, and the slot of each: a new row takes the slot of one that leaves. */
export interface SlottedRows extends Span {
  slots: readonly number[];
}

/** A slot for each row of a span: all differ, and a row that stays keeps its own. */
export function slotsOf({ first, last }: Span, before: SlottedRows | null): number[] {
  const old = before?.slots ?? [];
  const from = before?.first ?? 0;
  const free = old.filter((_, i) => from + i < first || from + i >= last);
  let unused = old.reduce((most, slot) => Math.max(most, slot), -1) + 1;
  return Array.from({ length: last - first }, (_, i) => old[first + i - from] ?? free.shift() ?? unused++);
}
