/** What a cell that is typed into holds. */
import { eitherWay, marksOf } from '../rows/amounts.ts';
import type { Cell } from '../types.ts';

/**
 * The number a cell holds; null where it is blank, undefined where it is none. One typed as text is read where it can mean
 * one number only: "12,5" can, "1.234" cannot.
 */
export function numberIn(cell: Cell | undefined, currency: string): number | null | undefined {
  if (!cell || cell.value === null || cell.value === '') return null;
  if (typeof cell.value === 'number') return cell.value;
  if (typeof cell.value === 'boolean') return cell.value ? 1 : 0;
  if (cell.text.trim() === '') return null;
  const { marks } = marksOf([cell], 'en-US');
  const read = eitherWay({ ...cell, text: cell.text.trim() }, { currency, locale: marks, marks });
  return read.kind === 'number' &&
    Number.isFinite(read.value) &&
    (read.may === null || read.may.includes(currency))
    ? read.value
    : undefined;
}

const affirmed = new Set(['yes', 'ja', 'oui', 'si', 'sí', 'true', 'wahr', 'vrai', 'x']);
const denied = new Set(['no', 'nein', 'non', 'false', 'falsch', 'faux']);

/** The same of a cell for yes or no, as 1 or 0; the words people type there are understood. */
export function yesIn(cell: Cell | undefined, currency: string): number | null | undefined {
  const word = typeof cell?.value === 'string' ? cell.text.trim().toLowerCase() : '';
  return affirmed.has(word) ? 1 : denied.has(word) ? 0 : numberIn(cell, currency);
}

/** Programs write doubles with fifteen digits or more; less than that is no change. */
export const same = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b)));
