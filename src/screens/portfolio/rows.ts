/** The portfolio as plain data: which rows, in which order, in which groups, and what they come to. */
import { isNamed, type Facts, type Summary } from '../../store/repository.ts';
import { search } from '../../text/fold.ts';

export interface Row extends Summary {
  facts: Facts;
  /** From a manager's file, not from this device. */
  foreign?: boolean;
}

const noFacts: Facts = {
  agreed: null,
  origin: null,
  start: '',
  reviews: 0,
  begun: 0,
  notLive: false,
  month: null,
  planned: null,
  actual: null,
  realised: null,
  roi: null,
  rov: null,
  rovMeasured: false,
  health: null,
  customerShare: null,
  next: null,
  renewal: null,
  findings: 0,
  reasons: {},
  bridge: null,
};

/** Cases only; of one id in several places, the one saved last. */
export function rowsOf(own: readonly Summary[], foreign: readonly Summary[] = []): Row[] {
  const byId = new Map<string, Row>();
  const take = (s: Summary, from: boolean): void => {
    if (s.kind !== 'case' || !isNamed(s)) return;
    const known = byId.get(s.id);
    if (known && known.updated >= s.updated) return;
    byId.set(s.id, { ...s, facts: s.facts ?? noFacts, ...(from ? { foreign: true } : {}) });
  };
  for (const s of own) take(s, false);
  for (const s of foreign) take(s, true);
  return [...byId.values()];
}

/** Ids of plans another agreed plan has replaced: counted again they would count twice. */
export const replacedIds = (rows: readonly Row[]): Set<string> =>
  new Set(rows.flatMap((r) => (r.facts.origin !== null && r.facts.agreed !== null ? [r.facts.origin] : [])));

export const groupings = ['none', 'customer', 'owner', 'segment', 'currency'] as const;
export type Grouping = (typeof groupings)[number];
export const shows = ['all', 'late', 'renewing', 'behind', 'weak', 'notLive', 'unreviewed', 'begun'] as const;
export type Show = (typeof shows)[number];
export type SortKey =
  | 'case'
  | 'owner'
  | 'segment'
  | 'net'
  | 'planned'
  | 'actual'
  | 'realised'
  | 'roi'
  | 'rov'
  | 'health'
  | 'customerShare'
  | 'next'
  | 'renewal'
  | 'findings';

export interface Choice {
  query: string;
  owner: string | null;
  segment: string | null;
  show: Show;
  /** Only cases in which a finding gives this reason. */
  reason?: string | null;
  replaced: boolean;
  /** Today, YYYY-MM-DD. */
  today: string;
}

/** A day some days on, YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

function passes(r: Row, { show, today }: Choice): boolean {
  const { next, renewal, realised, health, reviews, begun, notLive } = r.facts;
  switch (show) {
    case 'all':
      return true;
    case 'late':
      return next !== null && next < today;
    case 'renewing':
      return renewal !== null && renewal >= today && renewal <= daysAfter(today, 90);
    case 'behind':
      return realised !== null && realised < 0.9;
    case 'weak':
      return health !== null && health < 60;
    case 'notLive':
      return notLive;
    case 'unreviewed':
      return reviews === 0;
    case 'begun':
      return begun > 0;
  }
}

export function chosen(rows: readonly Row[], choice: Choice): Row[] {
  const gone = choice.replaced ? new Set<string>() : replacedIds(rows);
  return search(rows, choice.query, (r) => [r.title, r.customer, r.owner, r.segment].join('\n')).filter(
    (r) =>
      !gone.has(r.id) &&
      (choice.owner === null || r.owner === choice.owner) &&
      (choice.segment === null || r.segment === choice.segment) &&
      (!choice.reason || Object.hasOwn(r.facts.reasons, choice.reason)) &&
      passes(r, choice),
  );
}

/** Keys of money: amounts are compared within a currency only. */
export const money: ReadonlySet<SortKey> = new Set(['net', 'planned', 'actual']);

function valueOf(r: Row, key: SortKey): string | number | null {
  switch (key) {
    case 'case':
      return (r.customer || r.title).toLowerCase();
    case 'owner':
    case 'segment':
      return r[key].toLowerCase() || null;
    case 'net':
      return r.net;
    default:
      return r.facts[key];
  }
}

/** Sorted by a column; what is not known comes last either way, and equals keep their order. */
export function sorted(rows: readonly Row[], key: SortKey, down: boolean): Row[] {
  const sign = down ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row, key) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
    if (money.has(key) && a.row.currency !== b.row.currency) return a.row.currency < b.row.currency ? -1 : 1;
    return a.value < b.value ? -sign : a.value > b.value ? sign : 0;
  });
  return keyed.map(({ row }) => row);
}

/** What rows of one currency come to. */
export interface Subtotal {
  currency: string;
  count: number;
  net: number;
  /** Over those that were measured only, so that the two compare. */
  measured: number;
  planned: number;
  actual: number;
}

/** One subtotal per currency, by currency code: amounts in different currencies are never added up. */
export function subtotals(rows: readonly Row[]): Subtotal[] {
  const by = new Map<string, Subtotal>();
  for (const r of rows) {
    let sum = by.get(r.currency);
    if (!sum)
      by.set(
        r.currency,
        (sum = { currency: r.currency, count: 0, net: 0, measured: 0, planned: 0, actual: 0 }),
      );
    sum.count++;
    sum.net += r.net ?? 0;
    const { planned, actual } = r.facts;
    if (planned !== null && actual !== null) {
      sum.measured++;
      sum.planned += planned;
      sum.actual += actual;
    }
  }
  return [...by.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** What the table shows, one line each. */
export type Item =
  | { kind: 'group'; key: string; name: string }
  | { kind: 'subtotal'; key: string; subtotal: Subtotal }
  | { kind: 'row'; key: string; row: Row };

/** Rows in groups by name, each headed by its name and a subtotal per currency. */
export function items(rows: readonly Row[], grouping: Grouping): Item[] {
  const line = (row: Row): Item => ({ kind: 'row', key: row.id, row });
  if (grouping === 'none') return rows.map(line);
  const groups = new Map<string, Row[]>();
  for (const r of rows) {
    const list = groups.get(r[grouping]);
    if (list) list.push(r);
    else groups.set(r[grouping], [r]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)))
    .flatMap(([name, list]): Item[] => [
      { kind: 'group', key: `g ${name}`, name },
      ...subtotals(list).map((subtotal): Item => ({
        kind: 'subtotal',
        key: `s ${name} ${subtotal.currency}`,
        subtotal,
      })),
      ...list.map(line),
    ]);
}

/** How often each reason was given, the commonest first. */
export function reasonCounts(rows: readonly Row[]): { reason: string; count: number; cases: number }[] {
  const by = new Map<string, { count: number; cases: number }>();
  for (const r of rows)
    for (const [reason, n] of Object.entries(r.facts.reasons)) {
      const known = by.get(reason) ?? { count: 0, cases: 0 };
      by.set(reason, { count: known.count + n, cases: known.cases + 1 });
    }
  return [...by].map(([reason, x]) => ({ reason, ...x })).sort((a, b) => b.count - a.count);
}

/** Distinct values of a field, in order. */
export const valuesOf = (rows: readonly Row[], key: 'owner' | 'segment'): string[] =>
  [...new Set(rows.map((r) => r[key]))].filter((x) => x !== '').sort((a, b) => a.localeCompare(b));
