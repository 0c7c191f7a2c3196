/** The portfolio as plain data: its rows, their order and groups, and their sums. */
import { noFacts, type Facts } from './facts.ts';

/** The store's list entry of a case. */
export interface Entry {
  id: string;
  kind: string;
  /** When it was saved last, as an ISO date and time. */
  updated: string;
  title: string;
  customer: string;
  owner: string;
  segment: string;
  net: number | null;
  currency: string;
  years: number;
  facts?: Facts;
}

export interface Row extends Entry {
  facts: Facts;
  /** From a manager's file, not from this device. */
  foreign?: boolean;
}

const hasFacts = (s: Entry): s is Row => s.facts !== undefined;

/**
 * An entry as a row: the same object if it has its facts, because results derived from it (folded text, details) are
 * kept by object.
 */
const rowOf = (s: Entry): Row => (hasFacts(s) ? s : { ...s, facts: s.facts ?? noFacts });

/**
 * Only cases; of several entries with the same id, the one saved last.
 * @param own each id once
 */
export function rowsOf(own: readonly Entry[], foreign: readonly Entry[] = []): Row[] {
  const rows: Row[] = [];
  for (const s of own) if (s.kind === 'case') rows.push(rowOf(s));
  if (foreign.length === 0) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const s of foreign) {
    if (s.kind !== 'case') continue;
    const known = byId.get(s.id);
    if (!known || known.updated < s.updated) byId.set(s.id, { ...rowOf(s), foreign: true });
  }
  return [...byId.values()];
}

/** Results for lists seen before: a list is replaced, never changed. */
const replaced = new WeakMap<readonly Row[], ReadonlySet<string>>();

/** Ids of plans that another agreed plan has replaced, which would count twice. */
export function replacedIds(rows: readonly Row[]): ReadonlySet<string> {
  const known = replaced.get(rows);
  if (known) return known;
  const gone = new Set<string>();
  replaced.set(rows, gone);
  for (const { facts } of rows) if (facts.origin !== null && facts.agreed !== null) gone.add(facts.origin);
  return gone;
}

export const groupings = ['none', 'customer', 'owner', 'segment', 'template', 'currency'] as const;
export type Grouping = (typeof groupings)[number];

/** Every column, in the order they are offered. */
export const columnIds = [
  'arr',
  'bridge',
  'net',
  'planned',
  'actual',
  'realised',
  'roi',
  'rov',
  'health',
  'change',
  'nps',
  'csat',
  'ces',
  'customerShare',
  'last',
  'next',
  'renewal',
  'required',
  'findings',
  'due',
  'owner',
  'segment',
  'template',
  'cadence',
] as const;
export type ColumnId = (typeof columnIds)[number];
/** The columns shown by default: they fit beside each other in every language; a case's segment stands below its owner. */
export const defaultColumns: readonly ColumnId[] = [
  'bridge',
  'arr',
  'net',
  'planned',
  'actual',
  'realised',
  'roi',
  'health',
  'next',
  'renewal',
  'required',
  'findings',
  'owner',
];
export type SortKey = 'case' | Exclude<ColumnId, 'bridge'>;
export const isSortKey = (key: string): key is SortKey =>
  key === 'case' || (key !== 'bridge' && (columnIds as readonly string[]).includes(key));

/** Columns of money: amounts are compared within one currency only. */
export const money: ReadonlySet<SortKey> = new Set(['net', 'arr', 'planned', 'actual']);
/** Columns that are first sorted in ascending order: words and days. */
const ascending: ReadonlySet<SortKey> = new Set([
  'case',
  'owner',
  'segment',
  'template',
  'cadence',
  'next',
  'renewal',
  'last',
  'due',
]);
/** Whether a column is first sorted in descending order. */
export const startsDescending = (key: SortKey): boolean => !ascending.has(key);

/** The change of health since the held review before; null if one of the two is not known. */
export const healthChange = ({ health, healthBefore }: Facts): number | null =>
  health === null || healthBefore === null ? null : health - healthBefore;

function valueOf(r: Row, key: SortKey): string | number | null {
  switch (key) {
    case 'case':
      return (r.customer || r.title).toLowerCase();
    case 'owner':
    case 'segment':
      return r[key].toLowerCase() || null;
    case 'net':
      return r.net;
    case 'change':
      return healthChange(r.facts);
    case 'required':
      // A missed target counts more than one at risk.
      return r.facts.required === 0 ? null : r.facts.missed * 1000 + r.facts.atRisk;
    case 'template':
      return r.facts.template || null;
    default:
      return r.facts[key];
  }
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders two accounts for which nothing else decides. */
export const byAccount = (a: Row, b: Row): number => inOrder(a.customer || a.title, b.customer || b.title);

/** Rows by one of their days, the earliest first; those of one day by account, whatever the order of the rows. */
export const byDay = (rows: readonly Row[], key: 'next' | 'renewal'): Row[] =>
  rows.toSorted((a, b) => inOrder(a.facts[key] ?? '', b.facts[key] ?? '') || byAccount(a, b));

/** Sorted by a column; unknown values come last in both directions, and equal rows keep their order. */
export function sorted(rows: readonly Row[], key: SortKey, down: boolean): Row[] {
  const sign = down ? -1 : 1;
  const apart = money.has(key);
  const known: { row: Row; value: string | number }[] = [];
  const unknown: Row[] = [];
  for (const row of rows) {
    const value = valueOf(row, key);
    if (value === null) unknown.push(row);
    else known.push({ row, value });
  }
  known.sort((a, b) => {
    if (apart && a.row.currency !== b.row.currency) return a.row.currency < b.row.currency ? -1 : 1;
    return a.value < b.value ? -sign : a.value > b.value ? sign : 0;
  });
  return [...known.map(({ row }) => row), ...unknown];
}

/** The sums of rows of one currency. */
export interface Subtotal {
  currency: string;
  count: number;
  net: number;
  /** Yearly recurring revenue, and how many cases state it. */
  arr: number;
  arrStated: number;
  /** Only over the measured cases, so that the two can be compared. */
  measured: number;
  planned: number;
  actual: number;
}

const nothing = { count: 0, net: 0, arr: 0, arrStated: 0, measured: 0, planned: 0, actual: 0 };

/** One subtotal per currency, by currency code: amounts in different currencies are never added up. */
export function subtotals(rows: readonly Row[]): Subtotal[] {
  const by = new Map<string, Subtotal>();
  for (const r of rows) {
    let sum = by.get(r.currency);
    if (!sum) by.set(r.currency, (sum = { currency: r.currency, ...nothing }));
    sum.count++;
    sum.net += r.net ?? 0;
    const { planned, actual, arr } = r.facts;
    if (arr !== null) {
      sum.arrStated++;
      sum.arr += arr;
    }
    if (planned !== null && actual !== null) {
      sum.measured++;
      sum.planned += planned;
      sum.actual += actual;
    }
  }
  return [...by.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** A line of the table. */
export type Item =
  { kind: 'group'; name: string } | { kind: 'subtotal'; subtotal: Subtotal } | { kind: 'row'; row: Row };

/** The group a row belongs to; '' if it has none. */
export const groupOf = (row: Row, grouping: Exclude<Grouping, 'none'>): string =>
  grouping === 'template' ? row.facts.template : row[grouping];

let collator: Intl.Collator | undefined;
/** Compares names. The collator is made at the first use, because that takes as long as sorting. */
const byName = (a: string, b: string): number => (collator ??= new Intl.Collator()).compare(a, b);

/** Rows by group, sorted by name, those without a group last. */
export function grouped(rows: readonly Row[], grouping: Exclude<Grouping, 'none'>): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const r of rows) {
    const name = groupOf(r, grouping);
    const list = groups.get(name);
    if (list) list.push(r);
    else groups.set(name, [r]);
  }
  return [...groups].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : byName(a, b)));
}

/** Lines made before: the same row gives the same line, however the list is sorted. */
const lines = new WeakMap<Row, Item>();
function line(row: Row): Item {
  let made = lines.get(row);
  if (!made) lines.set(row, (made = { kind: 'row', row }));
  return made;
}

/** Rows in groups by name, each with a heading and a subtotal per currency. */
export function items(rows: readonly Row[], grouping: Grouping): Item[] {
  if (grouping === 'none') return rows.map(line);
  return grouped(rows, grouping).flatMap(([name, list]): Item[] => [
    { kind: 'group', name },
    ...subtotals(list).map((subtotal): Item => ({ kind: 'subtotal', subtotal })),
    ...list.map(line),
  ]);
}

/** How often each reason was given, the most frequent first. */
export function reasonCounts(rows: readonly Row[]): { reason: string; count: number; cases: number }[] {
  const by = new Map<string, { count: number; cases: number }>();
  for (const r of rows)
    // Most cases have no reasons.
    for (const reason in r.facts.reasons) {
      const known = by.get(reason) ?? { count: 0, cases: 0 };
      by.set(reason, { count: known.count + (r.facts.reasons[reason] ?? 0), cases: known.cases + 1 });
    }
  return [...by]
    .map(([reason, x]) => ({ reason, ...x }))
    .sort((a, b) => b.count - a.count || inOrder(a.reason, b.reason));
}

/** Distinct values of a field, sorted. */
export const valuesOf = (
  rows: readonly Row[],
  key: 'owner' | 'segment' | 'template' | 'currency',
): string[] => {
  const values = new Set<string>();
  for (const r of rows) values.add(groupOf(r, key));
  values.delete('');
  return [...values].sort(byName);
};
