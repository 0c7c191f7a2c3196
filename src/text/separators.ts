/** How a locale writes numbers: its digits and marks, asked of Intl once and kept. */

export interface Separators {
  decimal: string;
  group: string;
  /** The group mark in amounts of money, which Austria, for one, writes otherwise than in numbers. */
  moneyGroup: string;
  /** Ten digits, zero first. */
  digits: string[];
}

const known = new Map<string, Separators>();

/** The locale itself, or English where the browser does not know such a tag. Digits that are no digits (Han) become Latin. */
export function usableLocale(locale: string): string {
  try {
    const digits = new Intl.NumberFormat(locale, { useGrouping: false }).format(1234567890);
    if (/^\p{Nd}{10}$/u.test(digits)) return locale;
    return new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
  } catch {
    return 'en';
  }
}

/** The marks of a locale. Falls back to English for a tag that is none. */
export function separators(locale: string): Separators {
  const found = known.get(locale);
  if (found) return found;
  const usable = usableLocale(locale);
  const parts = new Intl.NumberFormat(usable, { minimumFractionDigits: 1 }).formatToParts(12345678.9);
  const money = new Intl.NumberFormat(usable, { style: 'currency', currency: 'EUR' }).formatToParts(
    12345678.9,
  );
  const digits = [...new Intl.NumberFormat(usable, { useGrouping: false }).format(9876543210)].reverse();
  const made: Separators = {
    decimal: parts.find((p) => p.type === 'decimal')?.value ?? '.',
    group: parts.find((p) => p.type === 'group')?.value ?? '',
    moneyGroup: money.find((p) => p.type === 'group')?.value ?? '',
    digits,
  };
  known.set(locale, made);
  return made;
}

/** Decimal places the currency is kept in: 2 for USD, 0 for JPY, 3 for KWD. */
export function currencyDigits(currency: string): number {
  let digits = decimals.get(currency);
  if (digits === undefined) {
    try {
      digits =
        new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
          .maximumFractionDigits ?? 2;
    } catch {
      digits = 2;
    }
    decimals.set(currency, digits);
  }
  return digits;
}

const decimals = new Map<string, number>();

/**
 * Whether exactly three decimals look more like a thousands group than like decimals: nobody states money or
 * a head count to the thousandth, unless the currency is kept in thousandths (dinars).
 */
export function thousandthsAreOdd(unit: string, currency: string | undefined): boolean {
  if (unit === 'count') return true;
  return unit === 'money' && (currency === undefined || currencyDigits(currency) < 3);
}
