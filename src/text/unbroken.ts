/**
 * Figures that a line's end would break. Lines may end after a sign before a currency ("−" / "€90K") and before a unit of
 * East Asia ("8,110" / "万"); spaces inside figures are no-break spaces already.
 */

/** A figure with a place inside where a line could end. */
const figure =
  /[+\u2212]\p{Sc}[\u00a0\u202f]?\d[\d.,’'\u00a0\u202f]*(?:\p{L}|%)*|\p{Sc}?\d[\d.,]*[万億兆亿만억조]+/gu;

export interface Piece {
  text: string;
  /** It must stay on one line. */
  whole: boolean;
}

/** A text in pieces, in order, together the text; one where nothing in it could be broken wrongly. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(figure)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), whole: false });
    pieces.push({ text: found[0], whole: true });
    from = found.index + found[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), whole: false });
  return pieces;
}
