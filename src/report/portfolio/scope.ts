/**
 * The money of several cases in one currency: either of the cases in that currency, or of all, converted at the host's
 * rates.
 */
import { rateOf, type Exchange } from './renewals.ts';
import type { Row } from './rows.ts';

export interface MoneyScope {
  /** 'all', or the code of the only currency. */
  id: string;
  /** The currency amounts are shown in. */
  currency: string;
  /** The value of one unit of a currency in it; null for a currency it leaves out. */
  rate: (currency: string) => number | null;
  /** Currencies left out because they have no rate. */
  left: readonly string[];
}

/**
 * The currencies amounts can be shown in: first everything in the host's currency, if there are several currencies and
 * rates for more than one of them; then each currency by itself, the one with the most cases first.
 */
export function moneyScopes(rows: readonly Row[], exchange: Exchange | null): MoneyScope[] {
  const count = new Map<string, number>();
  for (const { currency } of rows) count.set(currency, (count.get(currency) ?? 0) + 1);
  const currencies = [...count]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([currency]) => currency);
  const single = currencies.map((currency): MoneyScope => ({
    id: currency,
    currency,
    rate: (of) => (of === currency ? 1 : null),
    left: currencies.filter((other) => other !== currency),
  }));
  if (!exchange || currencies.length < 2) return single;
  const left = currencies.filter((currency) => rateOf(exchange, currency) === null);
  if (currencies.length - left.length < 2) return single;
  return [{ id: 'all', currency: exchange.to, rate: (of) => rateOf(exchange, of), left }, ...single];
}
