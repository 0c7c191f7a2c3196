/** How much of a shared case the reader may change. */
import type { Case } from '../../case/index.ts';
import { plainAmount } from '../../value/index.ts';

/** Numbers a reader can type: unlocked assumptions and unlocked plain amounts. */
export const inputCount = (c: Case): number =>
  c.assumptions.filter((a) => !a.locked).length +
  c.lines.filter((l) => !l.locked && (l.formula.trim() === '' || plainAmount(l.formula) !== null)).length;
