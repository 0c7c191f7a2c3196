/** One typed number, taken apart: sign, digits, power of ten, percent. The parser above it knows ranges and lists. */
import type { Unit } from '../case/index.ts';
import { type Separators, separators, thousandthsAreOdd, usableLocale } from './separators.ts';

/** Why a text is no number. */
export type NumberProblem =
  | { kind: 'not-a-number'; text: string }
  | { kind: 'unfinished' }
  | { kind: 'separators'; text: string }
  | { kind: 'two-ways'; text: string }
  | { kind: 'arithmetic'; text: string }
  | { kind: 'too-large' }
  | { kind: 'other-currency'; typed: string; wanted: string }
  | { kind: 'too-many'; most: number }
  | { kind: 'gap' };

export interface Reading {
  /** Plain decimal digits with at most one `.`. */
  digits: string;
  /** Power of ten to apply in all, `scale` included. */
  power: number;
  /** Power of ten of a word such as k or m; 0 without one. */
  scale: number;
  negative: boolean;
  percent: boolean;
  /** The text was simply this number in the viewer's own way of writing. */
  plain: boolean;
}

export type ReadOne =
  | { kind: 'one'; reading: Reading }
  | { kind: 'two'; readings: [Reading, Reading] }
  | { kind: 'bad'; problem: NumberProblem };

interface ReadOptions {
  locale: string;
  unit: Unit;
  currency?: string;
}

/** First code point of each run of ten decimal digits in Unicode that a keyboard or a locale may write. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1c50, 0xa9d0, 0xabf0, 0xff10, 0x11136, 0x1e950,
];

const latinDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((z) => code >= z && code < z + 10);
  return zero === undefined ? digit : String(code - zero);
};

/**
 * The text with Latin digits, `-` for minus, `%`, plain spaces, `'` for apostrophes, and none of the invisible
 * direction marks that locales put round numbers. `٫` becomes `.` and `٬` `,` in locales that write them so.
 */
export function normalise(text: string, locale: string): string {
  let s = text.replace(/[\p{Cf}]/gu, '').replace(/\p{Nd}/gu, latinDigit);
  const { decimal, group } = separators(locale);
  // Marks no keyboard types otherwise (Arabic, Adlam) read as the Latin pair they stand for.
  if (!/[.,]/.test(decimal)) s = s.replaceAll(decimal, '.');
  if (group !== '' && !/[.,\s'’]/.test(group)) s = s.replaceAll(group, ',');
  return s
    .replace(/\u066B/g, '.')
    .replace(/\u066C/g, ',')
    .replace(/[\u2212\uFE63\uFF0D\u2010\u2011]/g, '-')
    .replace(/[\u066A\uFF05]/g, '%')
    .replace(/[\u061B\uFF1B]/g, ';')
    .replace(/[\u2019\u02BC\uFF07]/g, "'")
    .replace(/[^\S\t\n]/g, ' ')
    .trim();
}

/** The marks after `normalise`: what its text uses. */
function marksOf(locale: string): { decimal: string; groups: string[] } {
  const s: Separators = separators(locale);
  return {
    decimal: /[.,]/.test(s.decimal) ? s.decimal : '.',
    groups: [s.group, s.moneyGroup].map((g) => (/[.,\s'’]/.test(g) || g === '' ? g : ',')),
  };
}

/** Words for powers of ten that are understood everywhere; a locale's own come first (`B` is a thousand in Turkish). */
const scales: [RegExp, number][] = [
  [/(?:k|tsd\.?|thousand)$/iu, 3],
  [/(?:m|mm|mn\.?|mio\.?|mln\.?|millions?)$/iu, 6],
  [/(?:b|bn\.?|bln\.?|mrd\.?|billions?)$/iu, 9],
  [/trillions?$/iu, 12],
  [/(?:lakhs?|lacs?)$/iu, 5],
  [/(?:crores?|cr\.?)$/iu, 7],
];

const localScales = new Map<string, [string, number][]>();

/** The words of a locale's compact numbers and their powers of ten, longest first. */
function scalesOf(locale: string): [string, number][] {
  const found = localScales.get(locale);
  if (found) return found;
  const list = new Map<string, number>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const f = new Intl.NumberFormat(usableLocale(locale), { notation: 'compact', compactDisplay });
    for (let power = 3; power <= 12; power++) {
      const parts = f.formatToParts(10 ** power);
      const word = parts.find((p) => p.type === 'compact')?.value;
      const whole = parts.filter((p) => p.type === 'integer').reduce((n, p) => n + [...p.value].length, 0);
      if (word !== undefined) {
        const key = normalise(word, locale).toLowerCase();
        if (key !== '' && !list.has(key)) list.set(key, power - whole + 1);
      }
    }
  }
  const made = [...list].sort(([a], [b]) => b.length - a.length);
  localScales.set(locale, made);
  return made;
}

/** The power of ten a text ends with, and the text before it. */
function scaleAt(text: string, locale: string): { before: string; power: number } | null {
  const lower = text.toLowerCase();
  for (const [word, power] of scalesOf(locale)) {
    const before = text.slice(0, -word.length);
    if (lower.endsWith(word) && /\d[.,]?\s*$/.test(before)) return { before, power };
  }
  for (const [ending, power] of scales) {
    const before = text.replace(ending, '');
    if (before !== text && /\d[.,]?\s*$/.test(before)) return { before, power };
  }
  return null;
}

/** Words people put after a number of that unit. */
const unitWords: Partial<Record<Unit, RegExp>> = {
  hours: /(?:h|hrs?|hours?)\.?$/iu,
  days: /(?:d|days?)$/iu,
};

/** Reads one normalised number. Never throws. */
export function readOne(text: string, options: ReadOptions): ReadOne {
  const bad = (problem: NumberProblem): ReadOne => ({ kind: 'bad', problem });
  let rest = text.trim();
  let negative = false;
  let percent = false;
  let scale = 0;
  let plain = true;
  let isSignToo = false;

  const brackets = /^(\D*)\((.*)\)(\D*)$/u.exec(rest);
  if (brackets) {
    rest = `${brackets[1] ?? ''}${brackets[2] ?? ''}${brackets[3] ?? ''}`;
    negative = true;
    plain = false;
  }

  const word = unitWords[options.unit];
  const money = options.currency === undefined ? [] : names(options.locale, options.currency);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.trim();
    if (/^[-+–]/.test(rest)) {
      if (rest.startsWith('+')) plain = false;
      else negative = !negative;
      rest = rest.slice(1);
      continue;
    }
    if (/^%|%$/.test(rest)) {
      if (percent) return bad({ kind: 'not-a-number', text });
      percent = true;
      rest = rest.startsWith('%') ? rest.slice(1) : rest.slice(0, -1);
      continue;
    }
    if (/[\p{L}\p{M}]\.?$/u.test(rest)) {
      const scaled = scale === 0 ? scaleAt(rest, options.locale) : null;
      if (scaled) {
        // "120 K" of kyat: their sign, or thousands.
        isSignToo = money.includes(rest.slice(scaled.before.length).trim().toLowerCase());
        scale = scaled.power;
        rest = scaled.before;
        plain = false;
        continue;
      }
      const ends = word?.exec(rest);
      if (ends && /[\d\p{L}]\s*$/u.test(rest.slice(0, ends.index))) {
        rest = rest.slice(0, ends.index);
        plain = false;
        continue;
      }
    }
    const name = money.find((n) => rest.toLowerCase().startsWith(n) || rest.toLowerCase().endsWith(n));
    if (name !== undefined) {
      rest = rest.toLowerCase().startsWith(name) ? rest.slice(name.length) : rest.slice(0, -name.length);
      plain = false;
      continue;
    }
    const sign = /^(?:\p{Lu}{0,3}\p{Sc}|\p{Lu}{3}(?=[\s\d]))|\p{Sc}$|(?<=[\s\d])\p{Lu}{3}$/u.exec(rest);
    if (sign) {
      const wanted = options.currency;
      if (wanted !== undefined) return bad({ kind: 'other-currency', typed: sign[0], wanted });
      rest = sign.index === 0 ? rest.slice(sign[0].length) : rest.slice(0, sign.index);
      plain = false;
    }
  }

  if (rest === '') return bad({ kind: 'unfinished' });
  const core = /^([\d.,' ]*\d[.,]?)(?:[eE]([-+]?\d{1,3}))?$/.exec(rest);
  if (!core) {
    return bad(
      /^[\d.,' ]*\d?[.,]?[eE][-+]?$|^[.,]$/.test(rest)
        ? { kind: 'unfinished' }
        : { kind: 'not-a-number', text },
    );
  }
  const exponent = Number(core[2] ?? 0);
  if (core[2] !== undefined) plain = false;
  const made = (digits: string, asWritten: boolean): Reading => ({
    digits: digits.startsWith('.') ? `0${digits}` : digits,
    power: exponent + scale,
    scale,
    negative,
    percent,
    plain: plain && asWritten,
  });
  const marks = marksIn(core[1] ?? '', options, scale !== 0 || core[2] !== undefined, percent);
  switch (marks.kind) {
    case 'bad':
      return bad({ kind: 'separators', text });
    case 'one':
      if (isSignToo) {
        const thousands = made(marks.digits, false);
        return { kind: 'two', readings: [{ ...thousands, power: exponent, scale: 0 }, thousands] };
      }
      return { kind: 'one', reading: made(marks.digits, marks.asWritten) };
    case 'two':
      return { kind: 'two', readings: [made(marks.decimal, false), made(marks.grouped, false)] };
  }
}

type Marks =
  | { kind: 'one'; digits: string; asWritten: boolean }
  | { kind: 'two'; decimal: string; grouped: string }
  | { kind: 'bad' };

/** Thousands, or the Indian two-and-three. */
const grouped = (parts: string[]): boolean =>
  /^\d{1,3}$/.test(parts[0] ?? '') &&
  /^\d{3}$/.test(parts.at(-1) ?? '') &&
  (parts.slice(1, -1).every((p) => p.length === 3) ||
    ((parts[0] ?? '').length <= 2 && parts.slice(1, -1).every((p) => p.length === 2)));

/**
 * What the marks in a number mean. Two readings remain where a single `.` or `,` stands before three digits and
 * neither the viewer's locale nor the unit settles it, or where the group mark stands where no group ends.
 */
function marksIn(core: string, options: ReadOptions, scaled: boolean, percent: boolean): Marks {
  const { decimal, groups } = marksOf(options.locale);
  const seen = [...new Set(core.match(/[^\d]/g) ?? [])];
  const [first, second] = seen;
  if (first === undefined) return { kind: 'one', digits: core, asWritten: true };
  if (seen.length > 2) return { kind: 'bad' };

  if (second !== undefined) {
    // The later one is the decimal mark, and there is one of it.
    const at = core.lastIndexOf(second);
    if (!/[.,]/.test(second) || core.indexOf(second) !== at || core.lastIndexOf(first) > at)
      return { kind: 'bad' };
    const parts = core.slice(0, at).split(first);
    if (!grouped(parts)) return { kind: 'bad' };
    return {
      kind: 'one',
      digits: `${parts.join('')}.${core.slice(at + 1)}`,
      asWritten: second === decimal,
    };
  }

  const parts = core.split(first);
  if (first === ' ' || first === "'" || parts.length > 2) {
    return grouped(parts)
      ? { kind: 'one', digits: parts.join(''), asWritten: first !== decimal }
      : { kind: 'bad' };
  }

  const [left = '', right = ''] = parts;
  const asDecimal = `${left === '' ? '0' : left}.${right}`.replace(/\.$/, '');
  const asGrouped = left + right;
  const one = (digits: string, asWritten: boolean): Marks => ({ kind: 'one', digits, asWritten });
  const ask: Marks = { kind: 'two', decimal: asDecimal, grouped: asGrouped };
  const thousands = /^[1-9]\d{0,2}$/.test(left) && right.length === 3;

  if (first === decimal) {
    const odd = thousands && !scaled && !percent && thousandthsAreOdd(options.unit, options.currency);
    return odd ? ask : one(asDecimal, true);
  }
  if (groups.includes(first)) {
    if (thousands) return scaled ? ask : one(asGrouped, true);
    // "12,50" in English is a decimal written elsewhere's way or a group not finished.
    const couldBeEither = /^[1-9]/.test(left) && (left.length <= 3 || right.length === 3) && right !== '';
    return couldBeEither && !scaled && !percent
      ? ask
      : right === ''
        ? { kind: 'bad' }
        : one(asDecimal, false);
  }
  return thousands && !scaled ? ask : one(asDecimal, false);
}

const named = new Map<string, string[]>();

/** How the currency may be written beside an amount, in lower case, longest first: `us$`, `usd`, `$`. */
function names(locale: string, currency: string): string[] {
  const key = `${locale} ${currency}`;
  let list = named.get(key);
  if (!list) {
    const found = new Set([currency.toLowerCase()]);
    for (const tag of [locale, 'en']) {
      for (const currencyDisplay of ['symbol', 'narrowSymbol'] as const) {
        try {
          const parts = new Intl.NumberFormat(tag, {
            style: 'currency',
            currency,
            currencyDisplay,
          }).formatToParts(1);
          const name = normalise(parts.find((p) => p.type === 'currency')?.value ?? '', locale).toLowerCase();
          if (name !== '') found.add(name);
        } catch {
          // A locale or currency Intl does not know adds no names.
        }
      }
    }
    list = [...found].sort((a, b) => b.length - a.length);
    named.set(key, list);
  }
  return list;
}
