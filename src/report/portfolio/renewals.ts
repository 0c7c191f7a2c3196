/** What renews soon, weighed by yearly recurring revenue, and what of it is missing what it takes (MODEL §8). */
import { daysAfter, type Row } from './rows.ts';

/** Rates a host states: one of a currency is worth so many of `to`. */
export interface Exchange {
  to: string;
  /** The day the rates are of, YYYY-MM-DD. */
  on: string;
  /** Where they come from; '' where the host does not say. */
  source: string;
  rates: Readonly<Partial<Record<string, number>>>;
}

/** What one of a currency is worth in the host's; null where no rate is stated. */
export const rateOf = ({ to, rates }: Exchange, currency: string): number | null =>
  currency === to ? 1 : (rates[currency] ?? null);

export interface OneTotal {
  total: number;
  /** Currencies without a rate, which the total leaves out. */
  left: string[];
}

/** Amounts per currency as one, at the host's rates. */
export function inOne(
  amounts: readonly { currency: string; amount: number }[],
  exchange: Exchange,
): OneTotal {
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
  /** Cases of which something required is at risk or missed, and their revenue. */
  missingCases: number;
  missing: number;
  /** Those of them that state no revenue, so that no amount speaks of them. */
  missingUnstated: number;
  /** Cases of which nobody can say: nothing is required of them, or no review has been held; and their revenue. */
  unknownCases: number;
  unknown: number;
}

/** Renewals of nothing yet. */
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
 * Cases that renew from today on within so many days, by currency; or those whose day has passed, of which nobody has said
 * since whether they renewed.
 * @param today YYYY-MM-DD
 */
export function renewals(rows: readonly Row[], today: string, days: number | 'past'): Renewals[] {
  const [first, last] = days === 'past' ? ['', daysAfter(today, -1)] : [today, daysAfter(today, days)];
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
