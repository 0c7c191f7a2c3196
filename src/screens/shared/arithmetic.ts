/** Arithmetic typed after `=` into a number field, in the formula language. */
import { parseFormula } from '../../value/formula.ts';
import { namesIn } from '../../value/names.ts';
import { evaluateFormula } from '../../value/program.ts';

/** The result of an expression without names; null where it cannot be evaluated. */
export function arithmetic(expression: string): number | null {
  const parsed = parseFormula(expression);
  if (!parsed.ok || namesIn(parsed.value).length > 0) return null;
  const result = evaluateFormula(parsed.value, () => NaN);
  return Number.isFinite(result) ? result : null;
}
