/** How much room text takes on a slide, so that tables break between slides and nothing runs over. Inches and points. */
import { textWidth } from '../../charts/formats.ts';
import { cutOff } from '../../text/sentence.ts';

/** Line height of the faces used, in ems. */
const leading = 1.2;
const pointsPerInch = 72;

/** The page's own measure is for Inter and errs on the wide side; the sans face of slides is a tenth narrower than that. */
const narrower = 0.9;

/** Chinese, Japanese and Korean letters come from another face, which is a square each and some room. */
const eastAsian = /[\u2e80-\uffee]/g;
const widerEastAsian = 0.2;

/** About how wide a line of text is in the sans face, inches. */
export const widthOf = (text: string, points: number): number =>
  ((textWidth(text) * narrower) / 12 + (text.match(eastAsian)?.length ?? 0) * widerEastAsian) *
  (points / pointsPerInch);

/** Where a line may break: a figure and its sign, parted by a space that holds, stay together. */
const breaks = /[^\S\u00a0\u2007\u202f]+/;

/** What stands on one line whatever the column, each as it is written. */
export const wordsOf = (text: string): string[] => text.split(breaks);

/** How many lines a text takes in a column, words kept whole where they fit. */
export function linesOf(text: string, points: number, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let at = 0;
    lines += 1;
    for (const word of wordsOf(paragraph)) {
      const size = widthOf(word, points);
      const space = at === 0 ? 0 : widthOf(' ', points);
      if (at + space + size <= width) {
        at += space + size;
        continue;
      }
      // A word longer than the line is broken inside.
      if (at > 0) lines += 1;
      const over = Math.max(0, Math.ceil(size / width) - 1);
      lines += over;
      at = size - over * width;
    }
  }
  return lines;
}

/** Height of so many lines, inches. */
export const heightOf = (lines: number, points: number): number => (lines * points * leading) / pointsPerInch;

/** How many lines a height holds, at least one. */
export const linesIn = (height: number, points: number): number =>
  Math.max(1, Math.floor((height * pointsPerInch) / (points * leading) + 0.1));

/**
 * How much narrower a line that may not break is planned: bold letters are wider, and so is what stands in for the
 * faces where they are missing. Elsewhere a line more is only a line more; here it would lie over what is beneath.
 */
export const standIn = 0.86;

/** The largest of some sizes at which a text keeps to so many lines; else the smallest. */
export function fitting(text: string, sizes: readonly number[], width: number, most: number): number {
  return sizes.find((points) => linesOf(text, points, width) <= most) ?? sizes.at(-1) ?? 12;
}

/** How much of a text keeps to so many lines with a mark behind it, in letters: up to a word's end where one fits. */
function lengthWithin(text: string, points: number, width: number, most: number, mark: string): number {
  const fits = (length: number): boolean =>
    linesOf(text.slice(0, length).trimEnd() + mark, points, width) <= most;
  const longest = (lengths: readonly number[]): number => {
    let [low, high] = [0, lengths.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (fits(lengths[middle - 1] as number)) low = middle;
      else high = middle - 1;
    }
    return low === 0 ? 0 : (lengths[low - 1] as number);
  };
  const ends = [...text.matchAll(/\s+/g)].map((m) => m.index).filter((x) => x > 0);
  const letters = (): number[] => {
    let at = 0;
    return [...text].map((letter) => (at += letter.length));
  };
  return longest(ends) || Math.max(longest(letters()), (text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
}

/** Text cut at a word so that it keeps to so many lines, with an ellipsis. */
export const cutTo = (text: string, points: number, width: number, most: number): string =>
  linesOf(text, points, width) <= most
    ? text
    : cutOff(text.slice(0, lengthWithin(text, points, width, most, '…')));

/** A text in pieces of at most so many lines. */
export function piecesOf(text: string, points: number, width: number, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (linesOf(rest, points, width) > most) {
    const length = lengthWithin(rest, points, width, most, '');
    pieces.push(rest.slice(0, length).trimEnd());
    rest = rest.slice(length).trimStart();
  }
  return [...pieces, rest];
}

/** Which rows may not be parted: one that heads the next may not end a page, one that closes those before may not begin one. */
interface Keeping<T> {
  heads?: (row: T) => boolean;
  closes?: (row: T) => boolean;
}

/** Rows split into pages, each as full as it gets. */
function filled<T>(
  rows: readonly T[],
  height: (row: T) => number,
  room: number,
  { heads = () => false, closes = () => false }: Keeping<T>,
): T[][] {
  const out: T[][] = [];
  let page: T[] = [];
  let used = 0;
  for (const row of rows) {
    const h = height(row);
    if (page.length > 0 && used + h > room) {
      let kept = page.length;
      if (closes(row)) kept--;
      while (kept > 0 && heads(page[kept - 1] as T)) kept--;
      // A page of nothing but headings stays as it is.
      const moved = kept === 0 ? [] : page.splice(kept);
      out.push(page);
      page = moved;
      used = moved.reduce((sum, x) => sum + height(x), 0);
    }
    page.push(row);
    used += h;
  }
  if (page.length > 0) out.push(page);
  return out;
}

/**
 * Rows split into as few pages no higher than `room`, inches, as hold them, all about as full: the last one does not
 * hold the one row that was left. A row higher than a page stands alone.
 */
export function pages<T>(
  rows: readonly T[],
  height: (row: T) => number,
  room: number,
  keeping: Keeping<T> = {},
): T[][] {
  const least = filled(rows, height, room, keeping).length;
  let [low, high] = [0, room];
  while (high - low > 0.05) {
    const middle = (low + high) / 2;
    if (filled(rows, height, middle, keeping).length <= least) high = middle;
    else low = middle;
  }
  return filled(rows, height, high, keeping);
}
