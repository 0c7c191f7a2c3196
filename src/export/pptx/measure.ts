/** The space text takes on a slide, so that tables break between slides and nothing overflows. Inches and points. */
import { textWidth } from '../../charts/formats.ts';
import { cutOff } from '../../text/sentence.ts';

/** Line height of the fonts used, in ems. */
const lineHeight = 1.2;
const pointsPerInch = 72;

/** The page's own measure is for Inter and overestimates; the sans font of slides is a tenth narrower. */
const sansWidth = 0.9;

/** Chinese, Japanese and Korean characters come from another font, in which each takes a square and some space. */
const eastAsian = /[\u2e80-\uffee]/g;
const widerEastAsian = 0.2;

/** The approximate width of a line of text in the sans font, inches. */
export const widthOf = (text: string, points: number): number =>
  ((textWidth(text) * sansWidth) / 12 + (text.match(eastAsian)?.length ?? 0) * widerEastAsian) *
  (points / pointsPerInch);

/** Where a line may break: a figure and its sign, joined by a non-breaking space, stay together. */
const breaks = /[^\S\u00a0\u2007\u202f]+/;

/** The parts of a text that are never broken across lines. */
export const wordsOf = (text: string): string[] => text.split(breaks);

/** How many lines a text takes in a column; a word is broken only if it is longer than a line. */
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
      // A word longer than the line is broken.
      if (at > 0) lines += 1;
      const over = Math.max(0, Math.ceil(size / width) - 1);
      lines += over;
      at = size - over * width;
    }
  }
  return lines;
}

/** Height of a number of lines, inches. */
export const heightOf = (lines: number, points: number): number =>
  (lines * points * lineHeight) / pointsPerInch;

/** How many lines fit into a height, at least one. */
export const linesIn = (height: number, points: number): number =>
  Math.max(1, Math.floor((height * pointsPerInch) / (points * lineHeight) + 0.1));

/**
 * The share of the width planned for a line that may not wrap: bold letters are wider, and so are the fonts that
 * replace missing ones. Elsewhere one line more does no harm; here it would cover what is below.
 */
export const fontReserve = 0.86;

/** The largest of some sizes at which a text fits into a number of lines; else the smallest. */
export function fitting(text: string, sizes: readonly number[], width: number, most: number): number {
  return sizes.find((points) => linesOf(text, points, width) <= most) ?? sizes.at(-1) ?? 12;
}

/** How many characters of a text fit into a number of lines with a mark behind them: up to the end of a word if possible. */
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

/** Text cut at a word so that it fits into a number of lines, with an ellipsis. */
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

/**
 * Rows that may not be separated: one that heads the next may not end a page, one that closes those before may not
 * begin one.
 */
interface KeptTogether<T> {
  heads?: (row: T) => boolean;
  closes?: (row: T) => boolean;
}

/** Rows split into pages, each as full as possible. */
function filled<T>(
  rows: readonly T[],
  height: (row: T) => number,
  room: number,
  { heads = () => false, closes = () => false }: KeptTogether<T>,
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
      // A page that consists only of headings stays as it is.
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
 * Rows split into the fewest pages no higher than `room`, inches, all about equally full, so that the last one does not
 * hold a single row. A row higher than a page gets one of its own.
 */
export function pages<T>(
  rows: readonly T[],
  height: (row: T) => number,
  room: number,
  keeping: KeptTogether<T> = {},
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
