/** What the small calculator shows of its case. */
import type { Case } from '../../case/index.ts';
import { rangedIn } from '../../value/lean.ts';
import type { Payback } from '../../value/types.ts';
import { roiOf } from '../../value/verdict.ts';
import { evaluate } from '../../value/worth.ts';

export interface Bar {
  id: 'benefits' | 'costs' | 'alternative' | 'net';
  total: number;
  /** The measurable part of the total; null where the total is not divided. */
  measured: number | null;
}

export interface Result {
  /** No row has an amount yet. */
  empty: boolean;
  /** A cost fails to evaluate: every sum would be too good. */
  failing: boolean;
  net: number;
  countable: number;
  roi: number | null;
  payback: Payback;
  /** A cost has an amount, even if it is 0. */
  costEntered: boolean;
  /** Net with every range at its worst and at its best; null where nothing has a range. */
  range: { low: number; high: number } | null;
  bars: Bar[];
  /** Ids of rows without a number. */
  waiting: string[];
}

export function resultOf(c: Case): Result {
  const e = evaluate(c);
  const alternative = e.alternative.total;
  const net = (lean: 'worse' | 'better'): number => evaluate(c, { lean }).net.total;
  return {
    empty: e.lines.every(({ total }) => total === null),
    failing: e.incomplete,
    net: e.net.total,
    countable: e.tangibleNet.total,
    roi: roiOf(c, e.incremental),
    payback: e.incremental.payback,
    costEntered: e.incremental.costEntered,
    range: rangedIn(c.assumptions).length > 0 ? { low: net('worse'), high: net('better') } : null,
    bars: [
      { id: 'benefits', total: e.whole.benefits.total, measured: e.tangible.benefits.total },
      { id: 'costs', total: e.whole.costs.total, measured: e.tangible.costs.total },
      ...(alternative === 0 ? [] : [{ id: 'alternative', total: alternative, measured: null } as const]),
      { id: 'net', total: e.net.total, measured: null },
    ],
    waiting: e.waiting,
  };
}

/** Months until payback; null where it is never reached, nothing is paid, or the result is unknown. */
export const monthsOf = (payback: Payback): number | null =>
  payback.kind === 'immediate' ? (payback.free ? null : 0) : payback.kind === 'after' ? payback.months : null;

/** The lengths of each bar's two parts, as fractions of the longest bar. */
export function lengthsOf(bars: readonly Bar[]): { measured: number; rest: number }[] {
  const longest = bars.reduce((most, { total }) => Math.max(most, Math.abs(total)), 0);
  return bars.map(({ total, measured }) => {
    if (longest === 0) return { measured: 0, rest: 0 };
    const all = Math.abs(total) / longest;
    const part = measured === null ? all : Math.min(all, Math.max(0, Math.abs(measured) / longest));
    return { measured: part, rest: all - part };
  });
}
