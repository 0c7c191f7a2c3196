/** One typed number, taken apart: sign, digits, power of ten, percent, unit. The parser above it knows ranges and lists. */
import type { Unit } from '../case/index.ts';
import { moneyAt, namesOf } from './currencyNames.ts';
import { compound, countsInCrore, scaleAt, unitAt } from './numberWords.ts';
import { type Separators, separators, thousandthsAreOdd } from './separators.ts';

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
  /** The number is to be divided by this: 60 for minutes where hours are wanted. */
  divisor: 1 | 60;
  /** The word of its unit that stood beside it, as it was typed; '' without one. */
  word: string;
  /** The text was simply this number in the viewer's own way of writing. */
  plain: boolean;
}

/**
 * Why a number can be read two ways: a mark is decimals or thousands; K is a currency's sign or a thousand; Cr is crore or
 * a credit; a percent sign stands where no share is wanted.
 */
export type Doubt = 'marks' | 'sign' | 'crore' | 'percent';

export type ReadOne =
  | { kind: 'one'; reading: Reading }
  | { kind: 'two'; about: Doubt; readings: [Reading, Reading] }
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

const wideSigns: Record<string, string> = { '￠': '¢', '￡': '£', '￥': '¥', '￦': '₩' };

/**
 * The text with Latin digits, `-` for minus, `%`, plain spaces, `'` for apostrophes, and none of the invisible
 * direction marks that locales put round numbers. `٫` becomes `.` and `٬` `,` in locales that write them so.
 */
export function normalise(text: string, locale: string): string {
  let s = text
    .replace(/[\p{Cf}]/gu, '')
    // Full-width letters, digits and marks are the plain ones, wider.
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\uFFE0-\uFFE6]/g, (c) => wideSigns[c] ?? c)
    .replace(/\p{Nd}/gu, latinDigit);
  const { decimal, group } = separators(locale);
  // Marks no keyboard types otherwise (Arabic, Adlam) read as the Latin pair they stand for.
  if (!/[.,]/.test(decimal)) s = s.replaceAll(decimal, '.');
  if (group !== '' && !/[.,\s'’]/.test(group)) s = s.replaceAll(group, ',');
  return s
    .replace(/[\u066B\u3002\uFF61]/g, '.')
    .replace(/[\u066C\u060C]/g, ',')
    .replace(/[\u2212\uFE63\u2010\u2011]/g, '-')
    .replace(/[\u066A]/g, '%')
    .replace(/[\u061B]/g, ';')
    .replace(/[\u2018\u2019\u02BC\u00B4\u2032`]/g, "'")
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

/** Amounts written to the whole: `1.200,-`, `1'200.–`, `1 200:-`, `1,200/-`. */
const noCents = /^(.*\d)\s?(?:([.,:])\s?[-–—]{1,2}|\/[-=])$/su;

/** The same amount with a mark and noughts in place of the dash, where the mark tells what another in it means. */
function withoutDash(text: string): string | null {
  const found = noCents.exec(text);
  if (!found) return null;
  const [, body = '', mark = ''] = found;
  const others = (body.match(/[.,']/g) ?? []).filter((x) => x !== mark);
  return /[.,]/.test(mark) && others.length > 0 && !body.includes(mark) ? `${body}${mark}00` : body;
}

/** Reads one normalised number. Never throws. */
export function readOne(text: string, options: ReadOptions): ReadOne {
  const bad = (problem: NumberProblem): ReadOne => ({ kind: 'bad', problem });
  const { locale, unit, currency } = options;
  const plainly = (t: string): string => normalise(t, locale);
  const own = currency === undefined ? null : namesOf(locale, currency, plainly);
  let rest = text.trim();
  let negative = false;
  let minus = false;
  let percent = false;
  let scale = 0;
  let divisor: 1 | 60 = 1;
  let word = '';
  let plain = true;
  let money = false;
  let doubt: 'sign' | 'crore' | null = null;

  // Alone beside a currency, a dash is how spreadsheets write nothing: "$ -".
  const nought = /^(?:(.*\S)\s*[-–—]|[-–—]\s+(.*\S))$/su.exec(rest.replace(/[()]/g, ' ').trim());
  const beside = nought ? (nought[1] ?? nought[2] ?? '') : '';
  if (nought && !/\d/.test(beside)) {
    const at = moneyAt(beside, own);
    if (at?.kind === 'own' && at.rest.trim() === '') rest = '0';
    if (rest === '0') plain = false;
  }

  const brackets = /^(\D*)\((.*)\)(\D*)$/u.exec(rest);
  if (brackets) {
    rest = `${brackets[1] ?? ''}${brackets[2] ?? ''}${brackets[3] ?? ''}`;
    negative = true;
    plain = false;
  }

  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.trim();
    if (/^[-+–]/.test(rest)) {
      if (rest.startsWith('+')) plain = false;
      else negative = !negative;
      rest = rest.slice(1);
      continue;
    }
    // Behind the number, as bookkeeping programs write it. Not behind a word: "190k-" is a range begun.
    if (/\d-$/.test(rest) && scale === 0 && word === '') {
      if (minus || negative) return bad({ kind: 'not-a-number', text });
      minus = negative = true;
      plain = false;
      rest = rest.slice(0, -1);
      continue;
    }
    const whole = withoutDash(rest);
    if (whole !== null) {
      rest = whole;
      plain = false;
      continue;
    }
    if (/^%|%$/.test(rest)) {
      if (percent) return bad({ kind: 'not-a-number', text });
      percent = true;
      rest = rest.startsWith('%') ? rest.slice(1) : rest.slice(0, -1);
      continue;
    }
    if (/[\p{L}\p{M}]\.?$/u.test(rest)) {
      const several = scale === 0 ? compound(rest) : null;
      if (several !== null) {
        rest = several;
        plain = false;
        continue;
      }
      // Before the powers of ten: "30m" of hours are minutes.
      const named = word === '' ? unitAt(rest, unit) : null;
      if (named) {
        if (unit === 'percent') {
          if (percent) return bad({ kind: 'not-a-number', text });
          percent = true;
        } else word = named.word;
        if (named.sixtieths) divisor = 60;
        rest = named.before;
        plain = false;
        continue;
      }
      const scaled = scale === 0 ? scaleAt(rest, { locale, unit }, plainly) : null;
      if (scaled) {
        // "120 K" of kyat: their sign, or thousands. "1,200 Cr": a credit, or crore.
        if (own?.includes(scaled.word)) doubt = 'sign';
        if (/^cr\.?$/.test(scaled.word) && !countsInCrore(locale, currency)) doubt = 'crore';
        scale = scaled.power;
        rest = scaled.before;
        plain = false;
        continue;
      }
    }
    const found = moneyAt(rest, own);
    if (found?.kind === 'foreign')
      return currency === undefined
        ? bad({ kind: 'not-a-number', text })
        : bad({ kind: 'other-currency', typed: found.typed, wanted: currency });
    if (found) {
      // German for thousands, and only there: "12 T€", "12 TEUR".
      const thousands = found.end && scale === 0 ? /^(.*\d)\s?T$/su.exec(found.rest) : null;
      if (thousands) scale = 3;
      rest = thousands?.[1] ?? found.rest;
      money = true;
      plain = false;
    }
  }

  if (rest === '') return bad({ kind: 'unfinished' });
  // An amount of money is no count and no share; and nobody has 40,000%: that is something else's number.
  if ((money && unit !== 'money' && unit !== 'number') || (scale !== 0 && unit === 'percent'))
    return bad({ kind: 'not-a-number', text });
  const core = /^([\d.,' ]*\d[.,]?)(?:[eE]([-+]?\d{1,3}))?$/.exec(rest);
  if (!core) {
    return bad(
      /^[\d.,' ]*\d?[.,]?[eE][-+]?$|^[.,]$/.test(rest) && !money
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
    divisor,
    word,
    plain: plain && asWritten,
  });
  const marks = marksIn(core[1] ?? '', options, scale !== 0 || core[2] !== undefined, percent);
  // Nobody's amount is a share of nothing: 15 was meant, or 0.15.
  const oddPercent = percent && unit !== 'percent' && unit !== 'number';
  switch (marks.kind) {
    case 'bad':
      return bad({ kind: 'separators', text });
    case 'one': {
      const reading = made(marks.digits, marks.asWritten && !oddPercent);
      if (doubt !== null) {
        if (oddPercent) return bad({ kind: 'two-ways', text });
        return { kind: 'two', about: doubt, readings: [{ ...reading, power: exponent, scale: 0 }, reading] };
      }
      return oddPercent
        ? { kind: 'two', about: 'percent', readings: [reading, { ...reading, percent: false }] }
        : { kind: 'one', reading };
    }
    case 'two':
      return doubt !== null || oddPercent
        ? bad({ kind: 'two-ways', text })
        : {
            kind: 'two',
            about: 'marks',
            readings: [made(marks.decimal, false), made(marks.grouped, false)],
          };
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
