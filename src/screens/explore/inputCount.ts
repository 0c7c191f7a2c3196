/** How many numbers of a shared case the reader can change. */
import type { Case } from '../../case/index.ts';
import { plainAmount } from '../../value/index.ts';

/** Three scores for each dimension that counts; none in a case without any score. */
function scores({ dimensions }: Case): number {
  const counted = dimensions.filter((d) => d.weight > 0);
  const any = counted.some((d) => d.today !== null || d.expected !== null || d.alternative !== null);
  return any ? 3 * counted.length : 0;
}

/** Whether a path is a number of the case itself. Term, rate, rollout, growth and risk are counted only once changed. */
const isNumber = (path: string): boolean =>
  /^(assumptions|dimensions)\.|^lines\.[^.]+(\.formula)?$/.test(path);

/**
 * The numbers a reader can change: unlocked assumptions, unlocked plain amounts, scores where the case has any, and everything
 * else that was changed.
 */
export const inputCount = (c: Case, changes: readonly { path: string }[]): number =>
  c.assumptions.filter((a) => !a.locked).length +
  c.lines.filter((l) => !l.locked && (l.formula.trim() === '' || plainAmount(l.formula) !== null)).length +
  scores(c) +
  new Set(changes.map((x) => x.path).filter((path) => !isNumber(path))).size;
