/** Which rows of a long list with rows of one height are in the document, while the others are only room above and beneath. */

/** Rows from `first` up to `last`, without it. */
interface Span {
  first: number;
  last: number;
}

interface Sight {
  /** How far the list is scrolled and how much of it is seen, px. */
  top: number;
  room: number;
  /** Height of a row, px. */
  height: number;
  /** How many rows there are. */
  count: number;
}

/** Rows kept beyond each edge of what is seen, so that a flick does not show blanks. */
export const spareRows = 8;
/** The same while the list leaps: what nobody sees yet would only be in the way. */
const leapingRows = 1;
/** Rows made at once, where no more of them have come into sight. */
const mostMade = 6;

/** The rows seen and so many beyond each edge. */
function around({ top, room, height, count }: Sight, spare: number): Span {
  const first = Math.max(0, Math.min(Math.floor(top / height) - spare, count - 1));
  const last = Math.min(count, Math.ceil((top + room) / height) + spare);
  return { first, last: Math.max(first, last) };
}

/**
 * The rows to be in the document next: those that were and are still near, those in sight, and of the others some at a time,
 * until all are there (`whole`): making all of them at once would hold the page while it scrolls. A leap, or another list
 * (`before` null), begins with those in sight.
 * @param before the rows that are in the document
 */
export function nextRows(sight: Sight, before: Span | null): Span & { whole: boolean } {
  const wide = around(sight, spareRows);
  let { first, last } = around(sight, leapingRows);
  if (before && before.first < wide.last && before.last > wide.first) {
    const known = { first: Math.max(wide.first, before.first), last: Math.min(wide.last, before.last) };
    first = Math.min(first, known.first);
    last = Math.max(last, known.last);
    let left = mostMade - (last - first - (known.last - known.first));
    const after = Math.max(0, Math.min(left, wide.last - last));
    last += after;
    left -= after;
    first -= Math.max(0, Math.min(left, first - wide.first));
  }
  return { first, last, whole: first === wide.first && last === wide.last };
}

/** Rows in the document, and the slot each stands in: a row that comes takes the slot of one that leaves. */
export interface Slotted extends Span {
  slots: readonly number[];
}

/** A slot for each row of a span: no two have the same, and a row that stays keeps its own. */
export function slotsOf({ first, last }: Span, before: Slotted | null): number[] {
  const old = before?.slots ?? [];
  const from = before?.first ?? 0;
  const free = old.filter((_, i) => from + i < first || from + i >= last);
  let unused = old.reduce((most, slot) => Math.max(most, slot), -1) + 1;
  return Array.from({ length: last - first }, (_, i) => old[first + i - from] ?? free.shift() ?? unused++);
}
