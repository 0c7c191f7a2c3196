/** What moved net away from plan, in money: by the reason given, for segments, templates or kinds of row. */
import { detailsOf } from './details.ts';
import type { Row } from './rows.ts';
import type { MoneyScope } from './scope.ts';

export const reasonBys = ['segment', 'template', 'kind'] as const;
export type ReasonBy = (typeof reasonBys)[number];

export interface ReasonSum {
  reason: string;
  /** The number of cases in which it moved net. */
  cases: number;
  /** By how much it moved net, by group. */
  amounts: ReadonlyMap<string, number>;
  total: number;
}

export interface ReasonSums {
  /** The groups with any amount, the one that moved most first; '' for cases without a group. */
  groups: string[];
  /** The reasons, the costliest first. */
  reasons: ReasonSum[];
}

/** Money by reason up to the latest review of each case, in the scope's currency. */
export function reasonSums(rows: readonly Row[], by: ReasonBy, scope: MoneyScope): ReasonSums {
  const reasons = new Map<string, { cases: Set<string>; amounts: Map<string, number> }>();
  const groups = new Map<string, number>();
  for (const row of rows) {
    const rate = scope.rate(row.currency);
    if (rate === null || row.facts.details === '') continue;
    for (const { reason, kind, amount } of detailsOf(row.facts).causes) {
      if (amount === 0) continue;
      const group = by === 'kind' ? kind : by === 'segment' ? row.segment : row.facts.template;
      let sum = reasons.get(reason);
      if (!sum) reasons.set(reason, (sum = { cases: new Set(), amounts: new Map() }));
      sum.cases.add(row.id);
      sum.amounts.set(group, (sum.amounts.get(group) ?? 0) + amount * rate);
      groups.set(group, (groups.get(group) ?? 0) + Math.abs(amount * rate));
    }
  }
  return {
    groups: [...groups].sort(([, a], [, b]) => b - a).map(([group]) => group),
    reasons: [...reasons]
      .map(([reason, { cases, amounts }]): ReasonSum => ({
        reason,
        cases: cases.size,
        amounts,
        total: [...amounts.values()].reduce((sum, x) => sum + x, 0),
      }))
      .sort((a, b) => a.total - b.total),
  };
}
