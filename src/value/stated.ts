/** The numbers written into a formula. Apart from other readings of a formula, because only workbooks need them. */
import type { Formula } from './formula.ts';
import { literalsIn, needsSource } from './names.ts';

/**
 * The numbers written into a formula that need a source, or, if it is nothing but one number, that number. In the order
 * of the text.
 */
export function statedIn(formula: Formula): { value: number; text: string; at: number }[] {
  const all = literalsIn(formula);
  const own = all.filter(({ value }) => needsSource(value));
  return own.length === 0 && isOneNumber(formula) ? all : own;
}

const isOneNumber = (formula: Formula): boolean =>
  formula.kind === 'number' || (formula.kind === 'minus' && isOneNumber(formula.of));
