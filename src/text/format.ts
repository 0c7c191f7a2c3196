/**
 * Every number, amount and date on the page. One `Formats` per locale and currency; Intl objects are made on
 * first use and kept, because making one costs as much as a thousand uses.
 *
 * House rules: the viewer's locale and the case's currency; U+2212 for minus; never "-$0"; no parentheses;
 * what is not a finite number is shown as the word for "none", never as Infinity or NaN.
 */
import type { Unit } from '../case/index.ts';
import type { Payback } from '../value/types.ts';
import { plain, toDecimal } from './decimal.ts';
import { noReturn } from './noReturn.ts';
import { numbersWords } from './words/numbers.ts';
import { currencyDigits, separators, thousandthsAreOdd, usableLocale } from './separators.ts';

export interface Formats {
  readonly locale: string;
  readonly currency: string;
  /** Whole units of money, for tables: `$310,000`, `−$40,000`. */
  money(x: number): string;
  /** Money as entered, with as many decimals as it needs: `$35.50`, `$0.0035`. */
  moneyExact(x: number): string;
  /** Three significant digits, for headlines and bars: `$385K`, `−$1.23M`. */
  moneyCompact(x: number): string;
  /** Compact with its sign: `+$310K`, `−$180K`, `$0`. */
  moneySigned(x: number): string;
  /** Money to the cent, for "for every $1, $2.58 comes back": `$2.58`, `$31`. */
  ratioMoney(x: number): string;
  /** A fraction as a percentage as ROI is shown, whole or with one decimal below 10%: `125%`, `4.5%`. */
  percent(x: number): string;
  /** A fraction as a percentage as typed, up to two decimals: `12.25%`. */
  rate(x: number): string;
  /** As `rate` with the digits its product needs, up to four decimals: `58.3333%`. */
  rateExact(x: number): string;
  /** `30×`, one decimal below 100. */
  multiple(x: number): string;
  /**
   * ROI: `125%`, from 1000% as a multiple too: `3,000% (30×)`. Null is worded by the costs it would be on, null where none is
   * entered: see `noReturn`.
   */
  roi(x: number | null, costs?: number | null): string;
  /** The same inside a sentence: from 1000% on as the multiple alone ("30×"). */
  roiSaid(x: number): string;
  /** Three significant digits without a unit, for several amounts in a row: `1.61M`. */
  numberCompact(x: number): string;
  /** A plain number, up to two decimals, or three significant digits below 1. */
  number(x: number): string;
  /** A factor with the digits its product needs, up to six decimals: `1.025`, `1.0816`. */
  factor(x: number): string;
  /** A number in its unit: `$35.50`, `40`, `15%`, `6 hours`, `3 days`. */
  byUnit(x: number, unit: Unit): string;
  /** `month 14`. */
  month(n: number): string;
  /** `month 14`, `at once`, `not within 3 years`. Part of a month counts as that month. */
  payback(p: Payback, years: number): string;
  /** A calendar day (YYYY-MM-DD) as `12 May 2026`; text that is no day is given back as it is. */
  date(day: string): string;
  /** As `date`, without the year: `12 May`. */
  dateShort(day: string): string;
  /** A month (YYYY-MM) as `May 2026`. */
  monthOf(month: string): string;
  /** Odds out of a number of outcomes: `44 of 50`, `fewer than 1 in 50`. */
  odds(above: number, of: number): string;
  /** The text of a number in a field: grouped, without currency, and read back as exactly the same number. */
  editable(x: number, unit: Unit): string;
  /** As `editable` without grouping: what a field shows while it is being edited. */
  editing(x: number, unit: Unit): string;
}

const minus = '\u2212';

/** Locales put their hyphen before or after the number; either way there is only one. */
const properMinus = (text: string): string => text.replace('-', minus);

const fromTheRight = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);
const readsFromTheRight = (locale: string): boolean =>
  fromTheRight.has(new Intl.Locale(locale).maximize().script ?? '');

const isolated = (direction: '\u2066' | '\u2067', text: string): string => `${direction}${text}\u2069`;

/**
 * A number for text from right to left. The marks Intl adds for single numbers part a sign from its digits once a
 * currency and words like "thousand" stand around them, and turn "US$" round. Sign, digits and what is between them
 * are held together instead, the currency likewise, and the whole is closed to the sentence around it.
 */
function inReadingOrder(parts: readonly Intl.NumberFormatPart[]): string {
  const bare = parts
    .map(({ type, value }) => ({ type, value: value.replace(/[\u200e\u200f\u061c]/g, '') }))
    .filter(({ value }) => value !== '');
  const latin = (text: string): boolean => /^[\p{Script=Latin}\p{Sc}]+$/u.test(text);
  const ofNumber = ({ type, value }: { type: string; value: string }): boolean =>
    type === 'compact' ? latin(value) : type !== 'literal' && type !== 'currency';
  const first = bare.findIndex(ofNumber);
  // A currency written before the number stays before it.
  const from = bare.slice(0, first).every(({ type, value }) => type === 'literal' || latin(value))
    ? 0
    : first;
  const to = bare.findLastIndex(ofNumber);
  const text = (some: typeof bare): string =>
    some
      .map(({ type, value }) => (type === 'currency' && latin(value) ? isolated('\u2066', value) : value))
      .join('');
  const number = isolated(
    '\u2066',
    bare
      .slice(from, to + 1)
      .map(({ value }) => value)
      .join(''),
  );
  const [before, after] = [text(bare.slice(0, from)), text(bare.slice(to + 1))];
  return before + after === '' ? number : isolated('\u2067', before + number + after);
}

const cache = new Map<string, Formats>();

/**
 * Formats for a locale (BCP 47 tag) and a currency (ISO 4217 code). An unknown locale falls back to English, a
 * malformed currency to the generic currency sign: a wrong symbol would be worse than none.
 */
export function makeFormats(locale: string, currency: string): Formats {
  // Dates are said in the words of the language.
  const key = `${locale} ${currency} ${numbersWords().language}`;
  let made = cache.get(key);
  if (!made) {
    made = build(usableLocale(locale), /^[A-Z]{3}$/.test(currency) ? currency : 'XXX');
    cache.set(key, made);
  }
  return made;
}

function build(locale: string, currency: string): Formats {
  const formatters = new Map<string, Intl.NumberFormat>();
  const digits = currencyDigits(currency);
  const turned = readsFromTheRight(locale);

  const using = (name: string, options: Intl.NumberFormatOptions): ((x: number) => string) => {
    return (x) => {
      if (!Number.isFinite(x)) return numbersWords().none;
      let f = formatters.get(name);
      if (!f) {
        // Some languages write four digits together, alone and beside others that are not: a column has one form.
        f = new Intl.NumberFormat(locale, { signDisplay: 'negative', useGrouping: 'always', ...options });
        formatters.set(name, f);
      }
      return properMinus(turned ? inReadingOrder(f.formatToParts(x)) : f.format(x));
    };
  };
  const inMoney = (options: Intl.NumberFormatOptions): Intl.NumberFormatOptions => ({
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    ...options,
  });
  /** Cents where there are any, none where not: $35.50 but $35. */
  const cents = (most: number): Intl.NumberFormatOptions =>
    inMoney({
      minimumFractionDigits: most,
      maximumFractionDigits: most,
      trailingZeroDisplay: 'stripIfInteger',
    });
  const compact: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
  };

  const money = using('money', inMoney({ maximumFractionDigits: 0 }));
  const toCents = using('cents', cents(digits));
  const tinyMoney = using('tiny-money', { style: 'currency', currency, maximumSignificantDigits: 3 });
  const big = using('compact', compact);
  const small = using('compact-small', cents(digits));
  const bigSigned = using('signed', { ...compact, signDisplay: 'exceptZero' });
  const wholeSigned = using('signed-whole', {
    ...inMoney({ maximumFractionDigits: 0 }),
    signDisplay: 'exceptZero',
  });
  const smallSigned = using('signed-small', { ...cents(digits), signDisplay: 'exceptZero' });
  const ratio = using('ratio', cents(2));
  const whole = using('percent', { style: 'percent', maximumFractionDigits: 0 });
  const oneDecimal = using('percent-1', { style: 'percent', maximumFractionDigits: 1 });
  const rate = using('rate', { style: 'percent', maximumFractionDigits: 2 });
  const rateExact = using('rateExact', { style: 'percent', maximumFractionDigits: 4 });
  const number = using('number', { maximumFractionDigits: 2 });
  const factor = using('factor', { maximumFractionDigits: 6 });
  const bigNumber = using('compact-number', { notation: 'compact', maximumSignificantDigits: 3 });
  const tiny = using('tiny', { maximumSignificantDigits: 3 });
  const once = using('once', { maximumFractionDigits: 1 });

  const isTiny = (x: number): boolean => x !== 0 && Math.abs(x) < 1;
  const percent = (x: number): string =>
    // Decided on the rounded figure, so that 9.97% reads 10% and not 10.0%.
    Math.round(Math.abs(x) * 1000) < 100 ? oneDecimal(x) : whole(x);
  const multiple = (x: number): string =>
    Number.isFinite(x)
      ? numbersWords().times(
          Math.abs(x) < 100 ? once(x) : Math.abs(x) < 1e6 ? number(Math.round(x)) : bigNumber(x),
        )
      : numbersWords().none;
  const anyNumber = (x: number): string => (isTiny(x) ? tiny(x) : number(x));
  const month = (n: number): string => numbersWords().month(number(n));

  return {
    locale,
    currency,
    money,
    moneyExact: (x) => (isTiny(x) ? tinyMoney(x) : toCents(x)),
    moneyCompact: (x) => {
      const size = Math.abs(x);
      return size >= 999.5 ? big(x) : size >= 100 ? money(x) : small(x);
    },
    moneySigned: (x) => {
      const size = Math.abs(x);
      return size >= 999.5 ? bigSigned(x) : size >= 100 ? wholeSigned(x) : smallSigned(x);
    },
    ratioMoney: (x) => (Math.abs(x) < 100 ? ratio(x) : Math.abs(x) < 1e6 ? money(x) : big(x)),
    percent,
    rate,
    rateExact,
    multiple,
    roi: (x, costs = null) => {
      if (x === null) return noReturn(costs);
      if (Math.abs(x) < 10 || !Number.isFinite(x)) return percent(x);
      // A percentage of seven digits and more says nothing that its multiple does not, and fits nowhere.
      return Math.abs(x) < 10_000 ? numbersWords().roiAndMultiple(percent(x), multiple(x)) : multiple(x);
    },
    roiSaid: (x) => (Math.abs(x) >= 10 ? multiple(x) : percent(x)),
    numberCompact: (x) => (Math.abs(x) >= 999.5 ? bigNumber(x) : anyNumber(x)),
    number: anyNumber,
    factor,
    byUnit: (x, unit) => {
      if (!Number.isFinite(x)) return numbersWords().none;
      switch (unit) {
        case 'money':
          return isTiny(x) ? tinyMoney(x) : toCents(x);
        case 'percent':
          return rate(x);
        case 'hours':
          return numbersWords().hours(anyNumber(x), x === 1);
        case 'days':
          return numbersWords().days(anyNumber(x), x === 1);
        case 'count':
        case 'number':
          return anyNumber(x);
      }
    },
    month,
    payback: (p, years) => {
      switch (p.kind) {
        case 'immediate':
          return p.free ? numbersWords().nothingOwed : numbersWords().atOnce;
        case 'never':
          return numbersWords().notWithin(number(years), years === 1);
        case 'after':
          // A payback a rounding error past a month's end still falls in that month.
          return month(Math.max(1, Math.ceil(p.months - 1e-9)));
      }
    },
    ...dates(locale),
    odds: (above, of) =>
      above <= 0 ? numbersWords().oddsNone(number(of)) : numbersWords().odds(number(above), number(of)),
    ...fieldTexts(locale, currency),
  };
}

/** For what is said in words, such as dates and lists: the language of the page, ordered as in the viewer's region. */
export function wordsTag(locale: string): string {
  const { region } = new Intl.Locale(usableLocale(locale));
  return new Intl.Locale(numbersWords().language, region === undefined ? {} : { region }).toString();
}

function dates(locale: string): Pick<Formats, 'date' | 'dateShort' | 'monthOf'> {
  const tag = wordsTag(locale);
  const using = (options: Intl.DateTimeFormatOptions): ((text: string) => string) => {
    let f: Intl.DateTimeFormat | undefined;
    return (text) => {
      const [y = NaN, m = NaN, d = 1] = text.split('-').map(Number);
      const at = new Date(0);
      at.setUTCFullYear(y, m - 1, d);
      if (Number.isNaN(at.getTime())) return text;
      // Days are calendar days: without a fixed zone they would shift by one west of Greenwich.
      f ??= new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn',
        ...options,
      });
      return f.format(at);
    };
  };
  return {
    date: using({ day: 'numeric', month: 'short', year: 'numeric' }),
    dateShort: using({ day: 'numeric', month: 'short' }),
    monthOf: using({ month: 'short', year: 'numeric' }),
  };
}

function fieldTexts(locale: string, currency: string): Pick<Formats, 'editable' | 'editing'> {
  const marks = separators(locale);
  const made = new Map<string, Intl.NumberFormat>();
  const formatter = (percent: boolean, useGrouping: boolean, least: number): Intl.NumberFormat => {
    const key = `${percent}${useGrouping}${least}`;
    let f = made.get(key);
    if (!f) {
      f = new Intl.NumberFormat(locale, {
        style: percent ? 'percent' : 'decimal',
        useGrouping,
        minimumFractionDigits: least,
        maximumFractionDigits: 20,
      });
      made.set(key, f);
    }
    return f;
  };

  const text = (x: number, unit: Unit, grouping: boolean): string => {
    if (!Number.isFinite(x)) return '';
    if (x === 0) x = 0; // not −0
    const percent = unit === 'percent';
    const exact = toDecimal(x, percent ? 2 : 0);
    // Intl writes at most 20 decimals; what needs more is written with a power of ten.
    if (exact.fraction.length > 18 || exact.whole.length > 21) return scientific(x, percent);
    // "1.234" would be asked about when read back; "1.2340" is not.
    const odd =
      exact.fraction.length === 3 && /^[1-9]\d{0,2}$/.test(exact.whole) && thousandthsAreOdd(unit, currency);
    // Intl reads a decimal string exactly; a number could gain digits on the way to percent.
    return properMinus(formatter(percent, grouping, odd ? 4 : 0).format(plain(toDecimal(x))));
  };

  const scientific = (x: number, percent: boolean): string => {
    const [mantissa = '0', exponent = '0'] = x.toExponential().split('e');
    const power = Number(exponent) + (percent ? 2 : 0);
    return (
      properMinus(`${mantissa.replace('.', marks.decimal)}e${power}`).replace('e-', `e${minus}`) +
      (percent ? '%' : '')
    );
  };

  return {
    editable: (x, unit) => text(x, unit, true),
    editing: (x, unit) => text(x, unit, false),
  };
}
