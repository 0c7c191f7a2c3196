/** The numbers written into a row's formula, read back: the formula with the numbers typed over them. */
import { parseFormula, renderFormula, type Formula } from '../../value/index.ts';
import { statedIn } from '../../value/stated.ts';
import { formulaOf } from '../../value/plain.ts';
import { mostStated } from './marks.ts';
import { numberIn, same } from './numbers.ts';
import type { Found } from './places.ts';

/** A number as the formula had it, "20%" if it was a percentage before. */
function textOf(value: number, was: string): string {
  const percent = Number((100 * value).toPrecision(15));
  return was.endsWith('%') && percent / 100 === value ? `${formulaOf(percent)}%` : formulaOf(value);
}

function withNumbers(formula: Formula, numbers: ReadonlyMap<number, number>): Formula {
  switch (formula.kind) {
    case 'number': {
      const value = numbers.get(formula.at);
      if (value === undefined) return formula;
      const size = Math.abs(value);
      const number: Formula = { ...formula, value: size, text: textOf(size, formula.text) };
      return value < 0 ? { kind: 'minus', of: number } : number;
    }
    case 'minus':
      return { ...formula, of: withNumbers(formula.of, numbers) };
    case 'binary':
      return {
        ...formula,
        left: withNumbers(formula.left, numbers),
        right: withNumbers(formula.right, numbers),
      };
    case 'call':
      return { ...formula, args: formula.args.map((arg) => withNumbers(arg, numbers)) };
    default:
      return formula;
  }
}

/**
 * The formula with the present numbers of its cells; the same formula if none has changed. Undefined if a cell holds no
 * number, so that its meaning is unknown. A missing cell (an older file, a program that dropped it) changes nothing.
 * @param cell the place of the n-th number, from 1
 */
export function statedNumbers(
  formula: string,
  cell: (n: number) => Found | null,
  currency: string,
): string | undefined {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return formula;
  const typed = new Map<number, number>();
  for (const [i, { value, at }] of statedIn(parsed.value).slice(0, mostStated).entries()) {
    const found = cell(i + 1);
    if (!found) continue;
    const now = numberIn(found.cell, currency);
    if (typeof now !== 'number') return undefined;
    if (!same(now, value)) typed.set(at, now);
  }
  return typed.size === 0 ? formula : renderFormula(withNumbers(parsed.value, typed));
}
