/** The figure offers are weighed by. */
import type { Case } from '../../case/index.ts';
import { evaluate } from '../../value/index.ts';

/** Net customer value over the term, likely, no scenario; null where a cost cannot be worked out. */
export function netOf(c: Case): number | null {
  const e = evaluate(c);
  return e.incomplete ? null : e.net.total;
}
