/** Words with live cells in them, such as "present values at 10% a year", which follows the cell with the rate. */
import { cellText, quoted } from './grid.ts';

/** The most characters of a text within a formula, and of a whole formula. */
const mostLiteral = 250;
const mostFormula = 8000;
const sign = '\uE000';
const marks = /\uE000(\d+)\uE000/;

/** The mark of the n-th live piece (from 0) in the words, until the piece replaces it. */
export const mark = (n: number): string => sign + String(n) + sign;

/** The replacement of a mark: a formula, and its result. */
export interface LivePiece {
  formula: string;
  text: string;
}

function literals(text: string): string[] {
  const letters = [...cellText(text)];
  const pieces: string[] = [];
  for (let k = 0; k < letters.length; k += mostLiteral)
    pieces.push(quoted(letters.slice(k, k + mostLiteral).join('')));
  return pieces;
}

/** Words with marks as one formula with its result; null if it is longer than a spreadsheet accepts. */
export function liveText(words: string, pieces: readonly LivePiece[]): LivePiece | null {
  const parts = words.split(marks).map((part, k) => {
    const piece = k % 2 === 1 ? pieces[Number(part)] : undefined;
    return piece
      ? { formulas: [piece.formula], text: piece.text }
      : { formulas: literals(part), text: cellText(part) };
  });
  const formula = parts.flatMap((part) => part.formulas).join('&');
  return formula.length > mostFormula ? null : { formula, text: parts.map((part) => part.text).join('') };
}

/** A number and a percentage as a formula joins them to words: with the reader's own decimal mark, ungrouped. */
export function joined(locale: string): { number(x: number): string; percent(x: number): string } {
  const { format } = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 15,
    useGrouping: false,
    numberingSystem: 'latn',
  });
  const number = (x: number): string => format(x).replace('\u2212', '-');
  return { number, percent: (x) => `${number(Number((100 * x).toFixed(10)))}%` };
}

/** The formula of a percentage among words. TEXT() is avoided: its format is read in the reader's own language. */
export const percentOf = (cell: string): string => `ROUND(100*${cell},10)&"%"`;
