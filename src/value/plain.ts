/** Lines that are a plain amount: a formula that is one number. */
import { parseFormula } from './formula.ts';
import { namesIn } from './names.ts';

const literal = /^\s*-?\d+(\.\d+)?\s*$/;

/** The amount a formula states outright; null if it is empty or computes something. */
export const plainAmount = (formula: string): number | null =>
  literal.test(formula) ? Number(formula) : null;

/** A number as a formula writes it: `.` for the decimal point, no exponent, no grouping, exactly the same double. */
export function formulaOf(amount: number): string {
  const text = String(amount === 0 ? 0 : amount);
  if (!text.includes('e')) return text;
  const exponent = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!exponent) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = exponent;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits.padEnd(point, '0')
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The distinct assumptions a formula's text mentions; empty if it cannot be read. */
export function namesInText(formula: string): string[] {
  const parsed = parseFormula(formula);
  return parsed.ok ? namesIn(parsed.value) : [];
}
