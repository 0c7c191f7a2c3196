/** The numbers a formula states itself: apart from the other readings of a formula, as only workbooks ask for them. */
import type { Formula } from './formula.ts';
import { literalsIn, needsVouching } from './names.ts';

/**
 * The numbers a formula states itself: those somebody has to vouch for, and where it is nothing but one number, that one.
 * In the order of the text.
 */
export function statedIn(formula: Formula): { value: number; text: string; at: number }[] {
  const all = literalsIn(formula);
  const own = all.filter(({ value }) => needsVouching(value));
  return own.length === 0 && isOneNumber(formula) ? all : own;
}

const isOneNumber = (formula: Formula): boolean =>
  formula.kind === 'number' || (formula.kind === 'minus' && isOneNumber(formula.of));
