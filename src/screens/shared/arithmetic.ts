/** Arithmetic typed after `=` into a number field, by the formula language itself; no names. */
import { parseFormula } from '../../value/formula.ts';
import { namesIn } from '../../value/names.ts';
import { evaluateFormula } from '../../value/program.ts';

export function arithmetic(expression: string): number | null {
  const parsed = parseFormula(expression);
  if (!parsed.ok || namesIn(parsed.value).length > 0) return null;
  const result = evaluateFormula(parsed.value, () => NaN);
  return Number.isFinite(result) ? result : null;
}
