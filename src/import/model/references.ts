/** References in spreadsheet formulas, shifted as copying a formula shifts them. */
import { columnLetter } from '../../util/columnLetter.ts';

/** Text in quotes, quoted sheet names and references, so that only the last are shifted. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g;

const columnOf = (letters: string): number => {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
};

/** A formula as it reads when copied by so many rows down and columns right; a part with `$` stays. */
export function shifted(formula: string, rows: number, columns: number): string {
  return formula.replace(pieces, (all, fixedColumn, letters, fixedRow, digits, at: number) => {
    if (typeof letters !== 'string' || typeof digits !== 'string') return all;
    const before = formula[at - 1];
    if (before !== undefined && /[\w.]/.test(before)) return all;
    const column = columnOf(letters) + (fixedColumn === '$' ? 0 : columns);
    const row = Number(digits) + (fixedRow === '$' ? 0 : rows);
    if (column < 0 || row < 1) return '#REF!';
    return `${fixedColumn}${columnLetter(column)}${fixedRow}${row}`;
  });
}
