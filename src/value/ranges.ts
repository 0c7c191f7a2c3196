/** Questions about a range that need no simulation: whether it has an effect, and what is wrong with it. */
import { inYear, type Assumption, type Case } from '../case/index.ts';
import { programOf } from './program.ts';

/**
 * An inconsistency of a range, in the first year it occurs (from 1). None of them stops a simulation: ends the wrong
 * way round are swapped, a likely value outside is drawn as the nearest end, and a zero width is one value.
 */
type RangeProblem =
  | { kind: 'reversed'; year: number }
  | { kind: 'outside'; year: number }
  | { kind: 'above-100'; year: number }
  | { kind: 'below-zero'; year: number }
  | { kind: 'zero-width' };

/** How many years have to be checked to see every value of an assumption. */
const yearsIn = ({ value, low, high }: Pick<Assumption, 'value' | 'low' | 'high'>): number =>
  Math.max(1, ...[value, low, high].map((s) => (Array.isArray(s) ? s.length : 1)));

/** The inconsistencies of an assumption's range, each kind once; empty if it has no range. */
export function rangeProblems(
  a: Pick<Assumption, 'unit' | 'value' | 'low' | 'high'>,
  years = yearsIn(a),
): RangeProblem[] {
  if (a.low === null && a.high === null) return [];
  const found = new Map<RangeProblem['kind'], RangeProblem>();
  let moves = false;
  for (let y = 0; y < years; y++) {
    const likely = inYear(a.value, y);
    const low = inYear(a.low, y) ?? likely;
    const high = inYear(a.high, y) ?? likely;
    if (low === null || high === null) {
      moves = true;
      continue;
    }
    const once = (problem: RangeProblem): void => {
      if (!found.has(problem.kind)) found.set(problem.kind, problem);
    };
    if (low !== high || (likely !== null && likely !== low)) moves = true;
    if (low > high) once({ kind: 'reversed', year: y + 1 });
    else if (likely !== null && (likely < low || likely > high)) once({ kind: 'outside', year: y + 1 });
    if (a.unit === 'percent' && Math.max(low, high) > 1) once({ kind: 'above-100', year: y + 1 });
    // If the likely value itself is negative, negative ends are intended.
    if (a.unit !== 'number' && Math.min(low, high) < 0 && (likely === null || likely >= 0))
      once({ kind: 'below-zero', year: y + 1 });
  }
  return moves ? [...found.values()] : [{ kind: 'zero-width' }];
}

/**
 * Names of the assumptions that make outcomes differ, in list order: entered, with a range that has a width in some
 * year of the term, and used in some formula.
 */
export function rangesOf(c: Case): string[] {
  const ranged = c.assumptions.filter(
    (a) =>
      a.value !== null &&
      (a.low !== null || a.high !== null) &&
      !rangeProblems(a, c.years).some((p) => p.kind === 'zero-width'),
  );
  if (ranged.length === 0) return [];
  const used = new Set<string>();
  for (const { formula } of c.lines) {
    const compiled = programOf(formula);
    if (compiled.ok) for (const name of compiled.value.names) used.add(name);
  }
  return ranged.flatMap((a) => (used.has(a.name) ? [a.name] : []));
}
