/** The figures offers are weighed by. */
import type { Case } from '../../case/index.ts';
import { evaluate } from '../../value/index.ts';

/** Net customer value over the term, likely, no scenario: as the money falls, and its present value. */
export interface Worth {
  net: number;
  present: number;
  /** No row has an amount yet: the 0 is nobody's result. */
  empty: boolean;
}

/** Null where a cost cannot be worked out. */
export function worthOf(c: Case): Worth | null {
  const { incomplete, net, lines } = evaluate(c);
  const empty = lines.every(({ total }) => total === null);
  return incomplete ? null : { net: net.total, present: net.presentValue, empty };
}

/** Net customer value as the money falls; null where a cost cannot be worked out. */
export const netOf = (c: Case): number | null => worthOf(c)?.net ?? null;
