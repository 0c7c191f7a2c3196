/** The money of several cases on one scale: of one currency as it is, or of all in the host's at the rates it states. */
import { rateOf, type Exchange } from './renewals.ts';
import type { Row } from './rows.ts';

export interface MoneyScope {
  /** 'all', or the currency alone. */
  id: string;
  /** What amounts are said in. */
  currency: string;
  /** What one of a currency is worth in it; null for one it leaves out. */
  rate: (currency: string) => number | null;
  /** Currencies left out for want of a rate. */
  left: readonly string[];
}

/**
 * What amounts can be looked at in: everything in the host's currency first, where there are several currencies and rates
 * for more than one of them; then each currency by itself, the one of most cases first.
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
