/** How much of a shared case the reader may change. */
import type { Case } from '../../case/index.ts';
import { plainAmount } from '../../value/index.ts';

/** Three columns for each dimension that counts; a case that scores nothing asks nobody for scores. */
function scores({ dimensions }: Case): number {
  const counted = dimensions.filter((d) => d.weight > 0);
  const any = counted.some((d) => d.today !== null || d.expected !== null || d.alternative !== null);
  return any ? 3 * counted.length : 0;
}

/** A number of the case itself; term, rate, rollout, growth and risk are counted once they are changed. */
const isNumber = (path: string): boolean =>
  /^(assumptions|dimensions)\.|^lines\.[^.]+(\.formula)?$/.test(path);

/**
 * Numbers a reader can type: unlocked assumptions, unlocked plain amounts, scores where the case has any, and what else
 * the reader did change.
 */
export const inputCount = (c: Case, changes: readonly { path: string }[]): number =>
  c.assumptions.filter((a) => !a.locked).length +
  c.lines.filter((l) => !l.locked && (l.formula.trim() === '' || plainAmount(l.formula) !== null)).length +
  scores(c) +
  new Set(changes.map((x) => x.path).filter((path) => !isNumber(path))).size;
