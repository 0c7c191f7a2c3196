/** Number formats of cells, by currency and unit. Spreadsheets insert the reader's own separators. */
import type { Series, Unit } from '../../case/index.ts';

const quote = (text: string): string => `"${text.replace(/"/g, '')}"`;

/** The decimals with which a number is shown as it was typed, at most `most`. */
function decimalsOf(numbers: readonly number[], most: number, shift = 0): number {
  let need = 0;
  for (const x of numbers) {
    while (need < most && Math.abs(Number(x.toFixed(need + shift)) - x) > 1e-12 * Math.max(1, Math.abs(x)))
      need++;
  }
  return need;
}

const digits = (whole: string, decimals: number): string =>
  decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;

/** A format with its negative form: a real minus sign, never parentheses. */
const signed = (positive: string): string => `${positive};\u2212${positive}`;

export interface NumberFormats {
  /** Whole money. */
  money: string;
  /** Whole money in a long table: zero is a dash, so that other amounts stand out. */
  flow: string;
  /** Money with cents. */
  moneyExact: string;
  /** The smallest amount shown: 0.01, or 1 in a currency without cents. */
  smallest: number;
  percent: string;
  ratio: string;
  factor: string;
  months: string;
  whole: string;
  yesNo: string;
  /** A typed number in its unit, with the decimals it was typed with. */
  typed(unit: Unit, values: readonly (Series | null)[]): string;
}

/** @param locale BCP 47; only decides where the currency's sign stands. @param words for 1 and for 0. */
export function numberFormats(
  locale: string,
  currency: string,
  words: { yes: string; no: string; hours: string; days: string },
): NumberFormats {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
  }).formatToParts(1);
  const sign = parts.findIndex((p) => p.type === 'currency');
  const number = parts.findIndex((p) => p.type === 'integer');
  const symbol = parts[sign]?.value ?? currency;
  // A letter code needs a space, a sign does not.
  const between = parts.some((p) => p.type === 'literal' && p.value.trim() === '') ? '\u00a0' : '';
  const money = (decimals: number): string => {
    const figure = digits('#,##0', decimals);
    return signed(
      sign < number ? `${quote(symbol + between)}${figure}` : `${figure}${quote(between + symbol)}`,
    );
  };
  const cents =
    new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  return {
    money: money(0),
    flow: `${money(0)};"\u2013"`,
    moneyExact: money(cents),
    smallest: 1 / 10 ** cents,
    percent: signed('0.0%'),
    ratio: signed('0.00'),
    factor: '0.0000',
    months: '0.0',
    whole: '0',
    yesNo: `${quote(words.yes)};${quote(words.no)};${quote(words.no)}`,
    typed(unit, values) {
      const numbers = values.flatMap((s) => (s === null ? [] : typeof s === 'number' ? [s] : s));
      switch (unit) {
        case 'money': {
          const need = decimalsOf(numbers, 4);
          return money(need === 0 ? 0 : Math.max(need, cents));
        }
        case 'percent':
          return signed(`${digits('0', decimalsOf(numbers, 4, 2))}%`);
        case 'hours':
          return signed(`${digits('#,##0', decimalsOf(numbers, 4))}${quote(`\u00a0${words.hours}`)}`);
        case 'days':
          return signed(`${digits('#,##0', decimalsOf(numbers, 4))}${quote(`\u00a0${words.days}`)}`);
        case 'count':
        case 'number':
          return signed(digits('#,##0', decimalsOf(numbers, 6)));
      }
    },
  };
}
