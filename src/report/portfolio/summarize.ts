/** Figures of cases by owner, by segment or by template, and the averages to compare with. */
import { detailsOf } from './details.ts';
import { byDay, grouped, subtotals, type Row, type Subtotal } from './rows.ts';
import { dayAfter } from '../../util/days.ts';

export const summaryKinds = ['owner', 'segment', 'template'] as const;
export type SummaryKind = (typeof summaryKinds)[number];

export interface GroupSummary {
  /** '' for cases without one. */
  name: string;
  cases: number;
  sums: Subtotal[];
  /** Means over the cases with the figure, each counted once; null if there are none. */
  share: number | null;
  health: number | null;
  measured: number;
  falling: number;
  late: number;
  notLive: number;
  renewals: number;
  missing: number;
  open: number;
  overdue: number;
}

export function mean(values: readonly (number | null)[]): number | null {
  let sum = 0;
  let n = 0;
  for (const x of values)
    if (x !== null) {
      sum += x;
      n++;
    }
  return n === 0 ? null : sum / n;
}

const isLate = (r: Row, today: string): boolean => r.facts.next !== null && r.facts.next < today;
const renewsBy = (r: Row, today: string, last: string): boolean =>
  r.facts.renewal !== null && r.facts.renewal >= today && r.facts.renewal <= last;

/** The figures of some cases. @param today YYYY-MM-DD */
export function summarize(name: string, rows: readonly Row[], today: string): GroupSummary {
  const last = dayAfter(today, 90);
  const count = (test: (r: Row) => boolean): number => rows.reduce((n, r) => (test(r) ? n + 1 : n), 0);
  let open = 0;
  let overdue = 0;
  for (const { facts } of rows)
    for (const a of facts.details === '' ? [] : detailsOf(facts).actions) {
      if (a.status !== 'open') continue;
      open++;
      if (a.due !== null && a.due < today) overdue++;
    }
  return {
    name,
    cases: rows.length,
    sums: subtotals(rows),
    share: mean(rows.map((r) => r.facts.realised)),
    health: mean(rows.map((r) => r.facts.health)),
    measured: count((r) => r.facts.realised !== null),
    falling: count(
      ({ facts: { health, healthBefore } }) =>
        health !== null && healthBefore !== null && Math.round(health - healthBefore) < 0,
    ),
    late: count((r) => isLate(r, today)),
    notLive: count((r) => r.facts.notLive),
    renewals: count((r) => renewsBy(r, today, last)),
    missing: count((r) => renewsBy(r, today, last) && r.facts.atRisk + r.facts.missed > 0),
    open,
    overdue,
  };
}

/** The figures of each owner, segment or template, sorted by name. */
export const summarizeBy = (rows: readonly Row[], kind: SummaryKind, today: string): GroupSummary[] =>
  grouped(rows, kind).map(([name, list]) => summarize(name, list, today));

/** The cases whose next review is overdue, the longest overdue first. */
export const lateRows = (rows: readonly Row[], today: string): Row[] =>
  byDay(
    rows.filter((r) => isLate(r, today)),
    'next',
  );

/** The cases that renew within 90 days, the next one first. */
export const renewingRows = (rows: readonly Row[], today: string): Row[] =>
  byDay(
    rows.filter((r) => renewsBy(r, today, dayAfter(today, 90))),
    'renewal',
  );
