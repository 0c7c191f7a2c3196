/** Reads cells that people type into. */
import { readAmbiguous, marksOf } from '../rows/amounts.ts';
import type { Cell } from '../types.ts';

/**
 * The number in a cell; null if it is blank, undefined if it is no number. A number typed as text is read if it has
 * only one meaning: "12,5" has, "1.234" has not.
 */
export function numberIn(cell: Cell | undefined, currency: string): number | null | undefined {
  if (!cell || cell.value === null || cell.value === '') return null;
  if (typeof cell.value === 'number') return cell.value;
  if (typeof cell.value === 'boolean') return cell.value ? 1 : 0;
  if (cell.text.trim() === '') return null;
  const { marks } = marksOf([cell], 'en-US');
  const read = readAmbiguous({ ...cell, text: cell.text.trim() }, { currency, locale: marks, marks });
  return read.kind === 'number' &&
    Number.isFinite(read.value) &&
    (read.may === null || read.may.includes(currency))
    ? read.value
    : undefined;
}

const affirmed = new Set(['yes', 'ja', 'oui', 'si', 'sí', 'true', 'wahr', 'vrai', 'x']);
const denied = new Set(['no', 'nein', 'non', 'false', 'falsch', 'faux']);

/** The same for a cell with yes or no, as 1 or 0; the words people type there are understood. */
export function yesIn(cell: Cell | undefined, currency: string): number | null | undefined {
  const word = typeof cell?.value === 'string' ? cell.text.trim().toLowerCase() : '';
  return affirmed.has(word) ? 1 : denied.has(word) ? 0 : numberIn(cell, currency);
}

/** Programs write doubles with fifteen digits or more; a smaller difference is no change. */
export const same = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b)));
