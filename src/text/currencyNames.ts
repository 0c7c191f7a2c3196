/** How an amount's currency is written beside it: signs, codes and short words, this case's and everybody else's. */
import { usableLocale } from './separators.ts';

/** What people write, in lower case, beside what Intl knows. */
const written: Record<string, string[]> = {
  USD: [
    'us$',
    '$us',
    'us-$',
    'u.s.$',
    'usd$',
    '$',
    'dollar',
    'dollars',
    'us-dollar',
    'us dollar',
    'us dollars',
  ],
  CAD: ['c$', 'ca$', 'can$', 'cdn$', 'cad$', '$', 'dollar', 'dollars'],
  AUD: ['a$', 'au$', 'aud$', '$', 'dollar', 'dollars'],
  NZD: ['nz$', '$', 'dollar', 'dollars'],
  SGD: ['s$', 'sg$', 'sgd$', '$', 'dollar', 'dollars'],
  HKD: ['hk$', '$', 'dollar', 'dollars', '元'],
  TWD: ['nt$', '$', '元', '圓'],
  BRL: ['r$', 'reais'],
  MXN: ['mx$', 'mex$', '$'],
  EUR: ['€', 'euro', 'euros'],
  GBP: ['£', 'gb£', 'pound', 'pounds', 'pfund'],
  CHF: ['fr.', 'fr', 'sfr.', 'sfr', 'franken'],
  CNY: ['rmb', '¥', 'cn¥', '元', '圆', 'yuan'],
  JPY: ['¥', 'jp¥', '円', 'yen', '日元'],
  KRW: ['₩', '원', 'won'],
  INR: ['rs.', 'rs', 're.', '₹', 'rupee', 'rupees'],
  PKR: ['rs.', 'rs'],
  LKR: ['rs.', 'rs'],
  NPR: ['rs.', 'rs'],
  IDR: ['rp.', 'rp'],
  MYR: ['rm'],
  SEK: ['kr.', 'kr', 'kronor'],
  NOK: ['kr.', 'kr', 'kroner'],
  DKK: ['kr.', 'kr', 'kroner'],
  PLN: ['zł', 'zl'],
  CZK: ['kč', 'kc'],
  HUF: ['ft'],
  TRY: ['₺', 'tl'],
  ILS: ['₪', 'nis'],
  RUB: ['₽', 'руб.', 'руб'],
  UAH: ['₴', 'грн.', 'грн'],
  AED: ['dh', 'dhs', 'dhs.'],
  SAR: ['sr'],
  ZAR: ['r'],
};

const isSign = (name: string): boolean => /[^\p{L}.\s-]/u.test(name) || /^[\p{Lo}]+$/u.test(name);

let codes: Set<string> | undefined;
/** Whether three letters are a currency's code. */
function isCode(code: string): boolean {
  codes ??= new Set([
    ...Object.keys(written),
    ...(typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('currency') : []),
  ]);
  return codes.has(code);
}

const longestFirst = (names: Iterable<string>): string[] => [...names].sort((a, b) => b.length - a.length);

/** Everybody's, without what is too short a word to be known without its currency. */
const anybodys = longestFirst(
  new Set(
    Object.values(written)
      .flat()
      .filter((name) => name.length > 1 || isSign(name)),
  ),
);

const named = new Map<string, string[]>();

/**
 * How this currency may be written beside an amount, in lower case, longest first: `us$`, `usd`, `$`.
 * @param plain makes of Intl's text what the reader makes of typed text
 */
export function namesOf(locale: string, currency: string, plain: (text: string) => string): string[] {
  const key = `${locale} ${currency}`;
  let list = named.get(key);
  if (!list) {
    const found = new Set([currency.toLowerCase(), ...(written[currency] ?? [])]);
    for (const tag of [usableLocale(locale), 'en']) {
      for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
        try {
          const parts = new Intl.NumberFormat(tag, {
            style: 'currency',
            currency,
            currencyDisplay,
          }).formatToParts(1);
          const name = plain(parts.find((p) => p.type === 'currency')?.value ?? '').toLowerCase();
          if (name !== '') found.add(name);
        } catch {
          // A currency Intl does not know adds no names.
        }
      }
    }
    list = longestFirst(found);
    named.set(key, list);
  }
  return list;
}

export type MoneyAt =
  /** The case's own, or any where none is wanted: what is left without it. */
  { kind: 'own'; rest: string; end: boolean } | { kind: 'foreign'; typed: string };

/** Letters of a power of ten that may stand right before a currency, as in `kEUR` and `Mio.€`. */
const beforeIt = /\d\s*(?:k|t|m|mn|mio\.?|tsd\.?|mrd\.?|bn)$/iu;

const startsAs = (text: string, name: string): boolean =>
  text.slice(0, name.length).toLowerCase() === name &&
  !(/\p{L}$/u.test(name) && /^\p{L}/u.test(text.slice(name.length)));

function endsAs(text: string, name: string): boolean {
  if (text.slice(-name.length).toLowerCase() !== name) return false;
  const before = text.slice(0, -name.length);
  return !(/^[a-z]/.test(name) && /\p{L}$/u.test(before)) || beforeIt.test(before);
}

const orders = new WeakMap<readonly string[], string[]>();
/** One's own names among everybody's, longest first: `c$` is looked for before `$`. */
function inOrder(own: readonly string[] | null): string[] {
  if (own === null) return anybodys;
  let order = orders.get(own);
  if (!order) {
    order = longestFirst(new Set([...own, ...anybodys]));
    orders.set(own, order);
  }
  return order;
}

/**
 * The currency at either end of an amount, if there is one.
 * @param own names of the currency wanted; null where any will do
 */
export function moneyAt(text: string, own: readonly string[] | null): MoneyAt | null {
  // Digits at both ends: the commonest by far.
  if (/^[\d.,' ]*$/.test(text)) return null;
  for (const name of inOrder(own)) {
    const start = startsAs(text, name);
    if (!start && !endsAs(text, name)) continue;
    const typed = start ? text.slice(0, name.length) : text.slice(-name.length);
    if (own !== null && !own.includes(name)) return { kind: 'foreign', typed };
    return {
      kind: 'own',
      rest: start ? text.slice(name.length) : text.slice(0, -name.length),
      end: !start,
    };
  }
  // A sign or code that stands in no list of ours.
  const other = /^(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{3}(?=[\s\d]))|\p{Sc}$|(?<=[\s\d])\p{Lu}{3}$/u.exec(text);
  if (!other || (/^\p{Lu}{3}$/u.test(other[0]) && !isCode(other[0]))) return null;
  if (own !== null) return { kind: 'foreign', typed: other[0] };
  const end = other.index > 0;
  return { kind: 'own', rest: end ? text.slice(0, other.index) : text.slice(other[0].length), end };
}
