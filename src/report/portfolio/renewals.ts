/** What renews soon, by yearly recurring revenue, and how much of it misses a renewal target (MODEL §8). */
import type { Row } from './rows.ts';
import { dayAfter } from '../../util/days.ts';

/** Exchange rates of the host: the value of one unit of a currency in `to`. */
export interface Exchange {
  to: string;
  /** The day the rates are of, YYYY-MM-DD. */
  on: string;
  /** Where they come from; '' if the host does not say. */
  source: string;
  rates: Readonly<Partial<Record<string, number>>>;
}

/** The value of one unit of a currency in the host's; null without a rate. */
export const rateOf = ({ to, rates }: Exchange, currency: string): number | null =>
  currency === to ? 1 : (rates[currency] ?? null);

export interface ConvertedTotal {
  total: number;
  /** Currencies without a rate, which the total leaves out. */
  left: string[];
}

/** Amounts per currency converted into one total, at the host's rates. */
export function inOneCurrency(
  amounts: readonly { currency: string; amount: number }[],
  exchange: Exchange,
): ConvertedTotal {
  const left = new Set<string>();
  let total = 0;
  for (const { currency, amount } of amounts) {
    const rate = rateOf(exchange, currency);
    if (rate === null) left.add(currency);
    else total += amount * rate;
  }
  return { total, left: [...left].sort() };
}

/** Renewals of one currency. */
export interface Renewals {
  currency: string;
  /** Cases that renew, and how many of them state no revenue. */
  cases: number;
  unstated: number;
  arr: number;
  /** Cases with a target at risk or missed, and their revenue. */
  missingCases: number;
  missing: number;
  /** Those of them that state no revenue, so that no amount includes them. */
  missingUnstated: number;
  /** Cases whose outlook is unknown: they have no targets, or no review has been held; and their revenue. */
  unknownCases: number;
  unknown: number;
}

/** The value without any renewal. */
export const noRenewals = {
  cases: 0,
  unstated: 0,
  arr: 0,
  missingCases: 0,
  missing: 0,
  missingUnstated: 0,
  unknownCases: 0,
  unknown: 0,
};

/**
 * Cases that renew within so many days from today, by currency; or those whose renewal day has passed without a known
 * outcome.
 * @param today YYYY-MM-DD
 */
export function renewals(rows: readonly Row[], today: string, days: number | 'past'): Renewals[] {
  const [first, last] = days === 'past' ? ['', dayAfter(today, -1)] : [today, dayAfter(today, days)];
  const by = new Map<string, Renewals>();
  for (const { currency, facts } of rows) {
    const { renewal, arr, atRisk, missed, required, reviews } = facts;
    if (renewal === null || renewal < first || renewal > last) continue;
    let sum = by.get(currency);
    if (!sum) by.set(currency, (sum = { currency, ...noRenewals }));
    sum.cases++;
    if (arr === null) sum.unstated++;
    else sum.arr += arr;
    if (atRisk + missed > 0) {
      sum.missingCases++;
      sum.missing += arr ?? 0;
      if (arr === null) sum.missingUnstated++;
    } else if (required === 0 || reviews === 0) {
      sum.unknownCases++;
      sum.unknown += arr ?? 0;
    }
  }
  return [...by.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
