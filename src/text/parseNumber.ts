/**
 * What people type where a number is wanted: `310,000`, `120k`, `1.2m`, `=40*52*35`, `15%`, `190k to 420k`,
 * `40; 60; 80`, in their own digits and with their own marks. Nothing is guessed: what can be read two ways is
 * asked, and what cannot be read is named.
 */
import type { Unit } from '../case/index.ts';
import { limits } from '../case/limits.ts';
import { makeFormats } from './format.ts';
import { t } from './index.ts';
import { type Reading, type NumberProblem, normalise, readOne } from './readNumber.ts';

export type { NumberProblem } from './readNumber.ts';

export interface ParseOptions {
  /** BCP 47 tag of the viewer. */
  locale: string;
  /** Of the value wanted. Percent: `15` means 15%, stored as 0.15. */
  unit: Unit;
  /** ISO code of the case; without it, any currency sign is let through. */
  currency?: string;
  /** Works out arithmetic after `=`, with `.` for decimals; null when it cannot. Without it `=` is a problem. */
  evaluate?: ((expression: string) => number | null) | undefined;
}

export type ParsedNumber =
  | {
      kind: 'number';
      value: number;
      /** The number as the page will write it, formulas led by "= ". */
      understood: string;
      /** True when nothing had to be understood: the text is the number. */
      plain: boolean;
    }
  | { kind: 'range'; low: number; high: number; understood: string }
  | { kind: 'perYear'; values: number[]; understood: string }
  | { kind: 'empty' }
  | { kind: 'ambiguous'; options: { value: number; understood: string }[] }
  | { kind: 'bad'; problem: NumberProblem };

const bad = (problem: NumberProblem): ParsedNumber => ({ kind: 'bad', problem });

/** Signs that stand between two numbers. A minus right after a power's `e` or at the start belongs to its number. */
const between = /\s*(?:\.\.+|\u2026|\s(?:to|bis|a|à)\s|[–—~])\s*/giu;
const hyphen = /(?<=[\d.,)%\p{L}\p{Sc}]\s*)(?<!\d[eE])-(?=\s*[-+(\d.,\p{Sc}\p{L}])/gu;

/** Reads a typed number. Never throws. Values are in the stored form: percent as a fraction, money in whole units. */
export function parseNumber(text: string, options: ParseOptions): ParsedNumber {
  // The commonest keystroke by far: a few plain digits.
  if (/^\d{1,15}$/.test(text)) return understoodAs(read(text, options.unit, 0), true, options);

  const typed = normalise(text, options.locale);
  if (typed === '') return { kind: 'empty' };
  if (typed.startsWith('=')) return arithmetic(typed.slice(1), options);
  if (/[;\t\n]/.test(typed)) return perYear(typed, options);

  if (/[\p{L}\d.,%)](?:\s*[-–—~]|\.\.+|\s+to)$/iu.test(typed)) return bad({ kind: 'unfinished' });

  const ends = split(typed);
  if (ends) return range(ends, options);

  const one = readOne(typed, options);
  switch (one.kind) {
    case 'bad':
      return bad(one.problem);
    case 'two':
      return {
        kind: 'ambiguous',
        options: one.readings.map((r) => {
          const value = valueOf(r, options.unit);
          return { value, understood: show(value, options) };
        }),
      };
    case 'one':
      return understoodAs(valueOf(one.reading, options.unit), one.reading.plain, options);
  }
}

/** Exact: the power of ten is part of the literal, so no product is rounded. */
const read = (digits: string, unit: Unit, power: number): number =>
  Number(`${digits}e${power - (unit === 'percent' ? 2 : 0)}`);

function valueOf(r: Reading, unit: Unit): number {
  const percent = r.percent && unit !== 'percent' ? -2 : 0;
  const value = read(r.digits, unit, r.power + percent);
  return r.negative && value !== 0 ? -value : value;
}

const show = (value: number, options: ParseOptions): string =>
  makeFormats(options.locale, options.currency ?? 'XXX').editable(value, options.unit);

function understoodAs(value: number, isPlain: boolean, options: ParseOptions, lead = ''): ParsedNumber {
  if (!Number.isFinite(value) || Math.abs(value) > limits.magnitude) return bad({ kind: 'too-large' });
  return { kind: 'number', value, understood: lead + show(value, options), plain: isPlain };
}

/**
 * Arithmetic after `=`. The formula language has `.` for decimals and `,` between arguments; where there are no
 * functions, numbers written the viewer's way are accepted too.
 */
function arithmetic(expression: string, options: ParseOptions): ParsedNumber {
  const source = expression.trim();
  if (source === '') return bad({ kind: 'unfinished' });
  const plainly = source.replace(/[×·]/g, '*').replace(/÷/g, '/');
  const localised = /\p{L}/u.test(plainly)
    ? plainly
    : plainly.replace(/\d[\d.,']*/g, (number) => {
        if (!/[,']/.test(number)) return number;
        const one = readOne(number, { ...options, unit: 'number' });
        return one.kind === 'one' ? one.reading.digits : number;
      });
  const result = options.evaluate?.(localised) ?? null;
  if (result === null || !Number.isFinite(result)) {
    return bad(/[-+*/^(,]$/.test(localised) ? { kind: 'unfinished' } : { kind: 'arithmetic', text: source });
  }
  // As in the formula language, a worked-out share is a fraction: "=30/120" is 25%.
  return understoodAs(result, false, options, '= ');
}

function perYear(typed: string, options: ParseOptions): ParsedNumber {
  const pieces = typed.split(/[;\t\n]/).map((p) => p.trim());
  while (pieces.at(-1) === '') pieces.pop();
  if (pieces.length === 0) return { kind: 'empty' };
  if (pieces.length > limits.years) return bad({ kind: 'too-many', most: limits.years });
  const values: number[] = [];
  for (const piece of pieces) {
    if (piece === '') return bad({ kind: 'gap' });
    const one = single(piece, options);
    if (typeof one !== 'number') return one;
    values.push(one);
  }
  const [only] = values;
  if (values.length === 1 && only !== undefined) return understoodAs(only, false, options);
  return { kind: 'perYear', values, understood: t.numbers.perYear(values.map((v) => show(v, options))) };
}

/** The two ends of a range, cut at the first sign that has a number before it. */
function split(typed: string): [string, string] | null {
  for (const pattern of [between, hyphen]) {
    for (const sign of typed.matchAll(pattern)) {
      const from = typed.slice(0, sign.index).trim();
      if (/\d/.test(from)) return [from, typed.slice(sign.index + sign[0].length).trim()];
    }
  }
  return null;
}

function range([from, to]: [string, string], options: ParseOptions): ParsedNumber {
  if (to === '') return bad({ kind: 'unfinished' });
  const first = readOne(from, options);
  const last = readOne(to, options);
  // "190–420k" means 190k and "10–20%" means 10%: the ending is said once, for both. "500–1k" is as it stands.
  let low: number | ParsedNumber;
  if (first.kind === 'one' && last.kind === 'one') {
    const a = first.reading;
    const b = last.reading;
    const bare = a.scale === 0 && !a.percent && !a.negative;
    const shares = bare && (b.scale !== 0 || b.percent) && Number(a.digits) < Number(b.digits);
    low = shares
      ? valueOf({ ...a, power: a.power + b.scale, percent: b.percent }, options.unit)
      : valueOf(a, options.unit);
  } else {
    low = single(from, options);
  }
  const high = single(to, options);
  if (typeof low !== 'number') return low;
  if (typeof high !== 'number') return high;
  if (Math.max(Math.abs(low), Math.abs(high)) > limits.magnitude) return bad({ kind: 'too-large' });
  const [least, most] = low <= high ? [low, high] : [high, low];
  return {
    kind: 'range',
    low: least,
    high: most,
    understood: t.numbers.range(show(least, options), show(most, options)),
  };
}

/** One plain number inside a longer text; anything else is the problem of the whole. */
function single(piece: string, options: ParseOptions): number | ParsedNumber {
  const one = readOne(piece, options);
  if (one.kind === 'bad') return bad(one.problem);
  if (one.kind === 'two') return bad({ kind: 'two-ways', text: piece });
  const value = valueOf(one.reading, options.unit);
  return Math.abs(value) > limits.magnitude ? bad({ kind: 'too-large' }) : value;
}
