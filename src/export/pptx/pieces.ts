/** Pieces that share a slide, each with its own title, at the largest font size at which they fit. */
import { body, type Slide } from './slidePage.ts';

/** A part with its own title, on a slide by itself or below others. Inches. */
export interface Piece {
  title: string;
  subtitle: string;
  height: number;
  draw: (slide: Slide, y: number) => void;
  /** Draws it if it is higher than a slide. */
  over: () => void;
  /** The same piece with a font size larger by `by` points, or smaller if negative, as far as that is useful. */
  larger?: (by: number) => Piece;
}
export const captionHeight = 0.34;
/** The distance between two pieces, inches. */
export const pieceGap = 0.28;
export const heightOfAll = (all: readonly Piece[]): number =>
  all.reduce((sum, p) => sum + p.height + captionHeight + pieceGap, -captionHeight - pieceGap);
/** The pieces of a slide at the largest font size at which they fit, so that little content is not set small. */
export function enlarged(all: readonly Piece[]): readonly Piece[] {
  for (const by of [3, 2, 1]) {
    const larger = all.map((p) => p.larger?.(by) ?? p);
    if (heightOfAll(larger) <= body.bottom - body.top) return larger;
  }
  return all;
}
