/** The figures by which offers are compared. */
import type { Case } from '../../case/index.ts';
import { evaluate } from '../../value/index.ts';

/** Net customer value over the term, likely, without a scenario: nominal and at present value. */
export interface NetValue {
  net: number;
  presentValue: number;
  /** Whether no line has an amount, so that the 0 is not a result. */
  empty: boolean;
}

/** Null where a cost cannot be calculated. */
export function netValueOf(c: Case): NetValue | null {
  const { incomplete, net, lines } = evaluate(c);
  const empty = lines.every(({ total }) => total === null);
  return incomplete ? null : { net: net.total, presentValue: net.presentValue, empty };
}

/** Nominal net customer value; null where a cost cannot be calculated. */
export const netOf = (c: Case): number | null => netValueOf(c)?.net ?? null;
