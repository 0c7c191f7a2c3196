/** What shares a slide: pieces with a title of their own, in the largest letters in which they have room. */
import { body, type Slide } from './slidePage.ts';

/** What stands under a title of its own: on a slide by itself, or beneath others. Inches. */
export interface Piece {
  title: string;
  subtitle: string;
  height: number;
  draw: (slide: Slide, y: number) => void;
  /** Where it is higher than a slide. */
  over: () => void;
  /** The same in letters so many points larger, or smaller below 0, as far as they serve it. */
  larger?: (by: number) => Piece;
}
export const captionHeight = 0.34;
/** Between two pieces, inches. */
export const between = 0.28;
export const heightOfAll = (all: readonly Piece[]): number =>
  all.reduce((sum, p) => sum + p.height + captionHeight + between, -captionHeight - between);
/** What shares a slide, in the largest letters in which it has room: little on a slide is not set small. */
export function grown(all: readonly Piece[]): readonly Piece[] {
  for (const by of [3, 2, 1]) {
    const larger = all.map((p) => p.larger?.(by) ?? p);
    if (heightOfAll(larger) <= body.bottom - body.top) return larger;
  }
  return all;
}
