/** Finds the heading row. */
import type { Cell } from '../types.ts';
import { isKnownHeading } from '../words/headings.ts';
import { timeIn, type Time } from '../words/times.ts';
import { readAmount, type Reader } from './amounts.ts';

const searched = 40;

export const timeOfCell = (cell: Cell | undefined): Time | null => {
  if (!cell || cell.value === null) return null;
  if (typeof cell.value === 'number') return timeIn('', cell.value);
  if (typeof cell.value === 'object') return timeIn('', cell.value);
  return timeIn(cell.text);
};

export const isBlank = (cell: Cell | undefined): boolean => !cell || cell.text === '';

/** The distinct texts of a row: a merged title fills many cells with one text. */
export function distinctTexts(row: readonly Cell[]): string[] {
  const texts: string[] = [];
  for (const { text } of row) if (text !== '' && !(row.length < 30 && texts.includes(text))) texts.push(text);
  return row.length < 30 ? texts : [...new Set(texts)];
}

/** Whether every cell could head a column: words, or a year, quarter or month. */
function couldHead(row: readonly Cell[], reader: Reader): boolean {
  if (distinctTexts(row).length < 2) return false;
  let words = 0;
  for (const cell of row) {
    if (cell.text === '') continue;
    if (timeOfCell(cell)) {
      if (typeof cell.value === 'string' && !/^\d+$/.test(cell.text)) words++;
      continue;
    }
    if (readAmount(cell, reader).kind !== 'text' && !/^#?$/.test(cell.text)) return false;
    if (typeof cell.value !== 'string') return false;
    if (cell.text.length > 80) return false;
    words++;
  }
  return words > 0 || row.filter((c) => timeOfCell(c)).length >= 2;
}

const hasNumber = (row: readonly Cell[] | undefined, reader: Reader): boolean =>
  row?.some((c) => readAmount(c, reader).kind === 'number') ?? false;

/** Index of the heading row, null if there is none. Of several candidates, the one with most known headings. */
export function headOf(rows: readonly (readonly Cell[])[], reader: Reader): number | null {
  let best: number | null = null;
  let most = -1;
  for (let i = 0; i < Math.min(rows.length, searched); i++) {
    const row = rows[i] as readonly Cell[];
    if (row.length === 0) continue;
    if (!couldHead(row, reader)) {
      // The table has begun: headings do not stand below its numbers.
      if (best !== null && hasNumber(row, reader)) break;
      if (best === null && hasNumber(row, reader) && distinctTexts(row).length > 2 && i > 8) break;
      continue;
    }
    const cells = row.filter((c) => c.text !== '');
    const known = cells.filter((c) => isKnownHeading(c.text) || timeOfCell(c) !== null).length;
    const below = rows.slice(i + 1, i + 40);
    const spans = row.filter(
      (c, k) => c.text !== '' && below.some((r) => readAmount(r[k], reader).kind === 'number'),
    ).length;
    if (known === 0 && spans === 0) continue;
    const score = known * 2 + spans + (known === cells.length ? 1 : 0);
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best;
}
