/** Arithmetic typed after `=` into a number field, by the formula language itself; no names. */
import { evaluateFormula, namesIn, parseFormula } from '../value/index.ts';

export function arithmetic(expression: string): number | null {
  const parsed = parseFormula(expression);
  if (!parsed.ok || namesIn(parsed.value).length > 0) return null;
  const result = evaluateFormula(parsed.value, () => NaN);
  return Number.isFinite(result) ? result : null;
}
