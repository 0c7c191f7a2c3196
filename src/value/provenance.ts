/** Whose numbers a case rests on (MODEL §4). */
import type { Assumption, Line, WhoseNumber } from '../case/index.ts';
import { literalsIn, mentionsIn } from './names.ts';
import type { Formula } from './formula.ts';
import type { Program } from './program.ts';

/** Numbers of the calendar and of arithmetic: nobody has to vouch for them. */
const everyones: ReadonlySet<number> = new Set([0, 1, 2, 4, 7, 12, 24, 52, 60, 100, 365]);

/** The parts of a formula someone vouches for: its distinct assumptions, and each number that is not everyone's. */
export function partsOf(formula: Formula): { names: string[]; literals: number[] } {
  return {
    names: [...new Set(mentionsIn(formula).map((m) => m.name))],
    literals: literalsIn(formula)
      .map((l) => l.value)
      .filter((value) => !everyones.has(value)),
  };
}

const isCustomers = (whose: WhoseNumber): boolean => whose === 'customer' || whose === 'agreed';

const kept = new WeakMap<Program, { names: string[]; literals: number[] }>();

/**
 * The share 0..1 of a line's parts whose source is the customer or agreed with them; a number written into the formula
 * has the line's own source. A line of everyone's numbers only (2 * 52) counts by its own source.
 */
export function lineShare(
  line: Pick<Line, 'source'>,
  program: Program,
  assumptionOf: (name: string) => Assumption | undefined,
): number {
  let parts = kept.get(program);
  if (!parts) kept.set(program, (parts = partsOf(program.formula)));
  const { names, literals } = parts;
  const own = isCustomers(line.source.whose) ? 1 : 0;
  const count = names.length + literals.length;
  if (count === 0) return own;
  let theirs = own * literals.length;
  for (const name of names) {
    const a = assumptionOf(name);
    if (a && isCustomers(a.source.whose)) theirs++;
  }
  return theirs / count;
}
