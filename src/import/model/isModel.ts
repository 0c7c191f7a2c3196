/** Whether a workbook calculates something, or only lists it. */
import { shifted } from './references.ts';
import type { Sheet } from '../types.ts';

/** The most formulas examined. */
const mostFormulas = 3000;

export const hasFormulas = (sheets: readonly Sheet[]): boolean =>
  sheets.some((s) => s.rows.some((row) => row.some((cell) => cell.formula !== undefined)));

/**
 * Whether a workbook is a model: several different formulas multiply or divide. One formula copied down a column is a
 * table with a product, and every table has sums.
 */
export function isModel(sheets: readonly Sheet[]): boolean {
  const shapes = new Set<string>();
  let looked = 0;
  for (const sheet of sheets)
    for (const [i, row] of sheet.rows.entries())
      for (const [column, { formula }] of row.entries()) {
        if (formula === undefined) continue;
        if (++looked > mostFormulas) return false;
        if (!/[*/]|SUMPRODUCT|PRODUCT/i.test(formula)) continue;
        // The formula as it would read in the farthest cell: the same for every copy of it.
        const at = (sheet.from[i] ?? i + 1) - 1;
        shapes.add(`${sheet.name} ${shifted(formula, 200_000 - at, 500 - column)}`);
        if (shapes.size >= 3) return true;
      }
  return false;
}
