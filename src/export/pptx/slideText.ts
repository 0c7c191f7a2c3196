/** Fits titles, lists and texts into their boxes. */
import { cutTo, fitting, heightOf, linesIn, linesOf } from './measure.ts';
import { inner } from './slidePage.ts';

/** The space beside an entry of a list, inches. */
export const bulletWidth = 0.4;
export const itemHeight = (item: string, points: number, width: number): number =>
  heightOf(linesOf(item, points, width - bulletWidth), points) + 0.1;

/** One line at full size, else two that leave space for the subtitle. The serif font is wider than the sans. */
export const titleWidth = inner / 1.2;
export const titlePoints = (text: string): number =>
  linesOf(text, 26, titleWidth) === 1 ? 26 : fitting(text, [20, 18, 16, 14], titleWidth, 2);

/** A single sentence as a title has no full stop; several keep theirs. */
export const asTitle = (text: string): string =>
  // The point within "36.000" ends no sentence.
  /^(?:(?![.!?]\s).)+[^.!?]\.$/s.test(text) ? text.slice(0, -1) : text;

/** The largest font size, and as much of a text, as its box holds. */
export function boxed(
  text: string,
  points: number,
  width: number,
  height: number,
): { text: string; points: number } {
  const size = [points, points - 1, points - 2].find((x) => linesOf(text, x, width) <= linesIn(height, x));
  return size === undefined
    ? { text: cutTo(text, points - 2, width, linesIn(height, points - 2)), points: points - 2 }
    : { text, points: size };
}
