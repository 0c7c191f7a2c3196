/** Finds rows above the rows they add up: "1 Licences" over "1.1 Server" and "1.2 Client", or a name over its parts. */
import { totalIn } from '../words/kinds.ts';
import type { Vector } from './sums.ts';
import { Sums } from './sums.ts';

/** The most rows for which a proof by the file's own total is tried. */
const most = 500;
const mostParts = 40;

const numbered = /^(\d{1,3}(?:\.\d{1,3})*)\.?(?=[\s)]|$)/;

/** "1.2" of "1.2 Client"; null if a text does not begin with such a number. */
export const outlineNumber = (text: string): string | null => numbered.exec(text)?.[1] ?? null;

/** Whether texts, from the top, number an outline: 1, 1.1, 1.2, 2. */
export function isOutline(texts: readonly string[]): boolean {
  const seen = new Set<string>();
  let deep = false;
  for (const text of texts) {
    const number = /^\d{1,3}(?:\.\d{1,3})*\.?$/.test(text) ? outlineNumber(text) : null;
    if (number === null || seen.has(number)) return false;
    const above = number.replace(/\.?\d+$/, '');
    if (above !== '' && !seen.has(above)) return false;
    if (above !== '') deep = true;
    seen.add(number);
  }
  return deep && texts[0]?.replace(/\.$/, '') === '1';
}

interface OutlineRow {
  /** Index in the sheet. */
  row: number;
  /** Its label. */
  label: string;
  /** Its number in the outline, if it has one. */
  number: string | null;
  vector: Vector;
}

const isSumOf = (parts: readonly OutlineRow[], of: Vector): boolean => {
  const sums = new Sums(of.length);
  for (const { vector } of parts) sums.line(vector, false);
  return sums.match(of, true)?.as === 'total';
};

/** By their numbers: rows whose amounts are the sum of the numbers right below theirs. */
function byNumber(rows: readonly OutlineRow[]): number[] {
  if (!rows.some(({ number }) => number?.includes('.'))) return [];
  return rows.flatMap(({ row, number, vector }, i) => {
    if (number === null) return [];
    const parts: OutlineRow[] = [];
    for (let k = i + 1; k < rows.length; k++) {
      const below = rows[k] as OutlineRow;
      if (!below.number?.startsWith(`${number}.`)) break;
      if (!below.number.slice(number.length + 1).includes('.')) parts.push(below);
    }
    return parts.length > 0 && isSumOf(parts, vector) ? [row] : [];
  });
}

/**
 * By the file's own total, which leaves them out: without one, a row equal to the sum of the two below it is an
 * ordinary row.
 */
function byTotal(rows: readonly OutlineRow[]): number[] {
  const last = rows.findLastIndex(({ label }) => totalIn(label) === 'sure');
  const total = rows[last];
  const lines = rows.slice(0, last).filter(({ label }) => totalIn(label) === null);
  if (!total || lines.length < 3 || lines.length > most || isSumOf(lines, total.vector)) return [];
  const parents = new Set<OutlineRow>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as OutlineRow;
    for (let k = i + 3; k <= Math.min(lines.length, i + 1 + mostParts); k++)
      if (isSumOf(lines.slice(i + 1, k), line.vector)) {
        parents.add(line);
        i = k - 1;
        break;
      }
  }
  const rest = lines.filter((line) => !parents.has(line));
  return parents.size > 0 && isSumOf(rest, total.vector) ? [...parents].map(({ row }) => row) : [];
}

/** Rows, by index, above the rows they add up. */
export function parentsOf(rows: readonly OutlineRow[]): ReadonlySet<number> {
  const found = byNumber(rows);
  return new Set(found.length > 0 ? found : byTotal(rows));
}
