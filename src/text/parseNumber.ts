/**
 * What people type where a number is wanted: `310,000`, `120k`, `1.2m`, `=40*52*35`, `15%`, `190k to 420k`,
 * `40; 60; 80`, in their own digits and with their own marks. Nothing is guessed: what can be read two ways is
 * asked, and what cannot be read is named.
 */
import type { Unit } from '../case/index.ts';
import { limits } from '../case/limits.ts';
import { makeFormats } from './format.ts';
import { numbersWords } from './words/numbers.ts';
import { plainDigits } from './plainDigits.ts';
import { separators } from './separators.ts';
import { type Doubt, type Reading, type NumberProblem, normalise, readOne } from './readNumber.ts';

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
  const digits = plainDigits(text, options.unit);
  if (digits !== null) return understoodAs(digits, true, options);

  const typed = normalise(text, options.locale);
  if (typed === '') return { kind: 'empty' };
  if (typed.startsWith('=')) return arithmetic(typed.slice(1), options);
  if (/[;\t\n]/.test(typed)) return perYear(typed, options);

  const one = readOne(typed, options);
  if (one.kind !== 'bad') return settled(one, options);

  if (/[\p{L}\d.,%)](?:\s*[-–—~]|\.\.+|\s+(?:to|bis|a|à))$/iu.test(typed)) return bad({ kind: 'unfinished' });

  // A product is one without its equals sign too: "12 x 5k", "100 * $45". "3x40k" may be a slip.
  if (/[*×·÷]|\sx\s/.test(typed)) {
    const worked = arithmetic(typed.replace(/\sx(?=\s)/g, ' *'), options);
    if (worked.kind !== 'bad' || worked.problem.kind === 'unfinished') return worked;
  }

  const ends = split(typed);
  // "5k a month" is no range with a slip in it: all of it is no number.
  if (ends && /^$|\d/.test(ends[1])) return range(ends, options);

  return bad(one.problem);
}

/** One number, or the two it may be, as they are said. */
function settled(
  one: Exclude<ReturnType<typeof readOne>, { kind: 'bad' }>,
  options: ParseOptions,
): ParsedNumber {
  const numbers = (one.kind === 'one' ? [one.reading] : one.readings).map((r) => ({
    value: valueOf(r, options.unit),
    word: r.word,
  }));
  if (numbers.some(({ value }) => !Number.isFinite(value) || Math.abs(value) > limits.magnitude))
    return bad({ kind: 'too-large' });
  const said = numbers.map(({ value, word }) => ({ value, understood: withWord(value, word, options) }));
  const [first] = said;
  return one.kind === 'one' && first
    ? { kind: 'number', ...first, plain: one.reading.plain }
    : { kind: 'ambiguous', options: said };
}

/** A number with the word of its unit that was typed beside it said back. */
function withWord(value: number, word: string, options: ParseOptions): string {
  if (word === '') return show(value, options);
  return options.unit === 'hours' || options.unit === 'days'
    ? makeFormats(options.locale, options.currency ?? 'XXX').byUnit(value, options.unit)
    : `${show(value, options)} ${word}`;
}

/** What a cell of a table holds, where a number is looked for. */
export type CellNumber =
  | { kind: 'number'; value: number; understood: string }
  /** Nothing, or a dash alone. */
  | { kind: 'empty' }
  | { kind: 'ambiguous'; about: Doubt; options: { value: number; understood: string }[] }
  | { kind: 'bad'; problem: NumberProblem };

/**
 * Reads the text of one cell as one number: as `parseNumber`, without arithmetic, ranges and values by year. Never throws.
 * @param options locale (whose marks the text is written with), unit, and the currency an amount may name
 */
export function readCell(text: string, options: Omit<ParseOptions, 'evaluate'>): CellNumber {
  const typed = normalise(text, options.locale);
  if (typed === '' || /^[-–—]+$/.test(typed)) return { kind: 'empty' };
  const one = readOne(typed, options);
  if (one.kind === 'bad') return one;
  const said = settled(one, options);
  if (said.kind === 'number') return { kind: 'number', value: said.value, understood: said.understood };
  if (said.kind === 'ambiguous' && one.kind === 'two')
    return { kind: 'ambiguous', about: one.about, options: said.options };
  return bad({ kind: 'too-large' }) as CellNumber;
}

/** Exact: the power of ten is part of the literal, so no product is rounded. */
const read = (digits: string, unit: Unit, power: number): number =>
  Number(`${digits}e${power - (unit === 'percent' ? 2 : 0)}`);

function valueOf(r: Reading, unit: Unit): number {
  const percent = r.percent && unit !== 'percent' ? -2 : 0;
  const value = read(r.digits, unit, r.power + percent) / r.divisor;
  return r.negative && value !== 0 ? -value : value;
}

const show = (value: number, options: ParseOptions): string =>
  makeFormats(options.locale, options.currency ?? 'XXX').editable(value, options.unit);

function understoodAs(value: number, isPlain: boolean, options: ParseOptions, lead = ''): ParsedNumber {
  if (!Number.isFinite(value) || Math.abs(value) > limits.magnitude) return bad({ kind: 'too-large' });
  return { kind: 'number', value, understood: lead + show(value, options), plain: isPlain };
}

/**
 * The ways an expression can be read, one or two, as the formula language has it: `.` for decimals, `,` between arguments.
 * Numbers are read as they are where one stands alone, so `=10.000*12` is ten thousand times twelve where a point groups.
 */
function expressions(source: string, options: ParseOptions): string[] {
  const withNames = /\p{L}/u.test(source);
  // Among functions a comma parts arguments: only what a point may mean is left to ask.
  const pattern = withNames ? /\d[\d.]*/g : /\d(?:[\d.,' ]*\d)?[.,]?/g;
  let asked = false;
  const written = (which: 0 | 1): string =>
    source.replace(pattern, (number) => {
      if (withNames && !/^\d{1,3}(?:\.\d{3})+$/.test(number)) return number;
      const one = readOne(number, { locale: options.locale, unit: 'number' });
      if (one.kind === 'bad') return number;
      if (withNames && one.kind === 'one') {
        if (one.reading.digits !== number && !/\..*\./.test(number)) asked = true;
        return which === 0 && !/\..*\./.test(number) ? number : one.reading.digits;
      }
      if (one.kind === 'one') return one.reading.digits;
      asked = true;
      return one.readings[which].digits;
    });
  const first = written(0);
  return asked ? [first, written(1)] : [first];
}

const numberWithWord =
  /(?<![\p{L}\d.,_])\p{Sc}?\s?\d+(?:[.,' ]\d+)*(?:[eE][-+]?\d+|\s?\p{L}+(?![\p{L}\d_(]))?(?:\s?\p{Sc})?/gu;

/** The expression with `5k`, `$45`, `1.5 million` and `1e6` as plain numbers, as they are read where they stand alone. */
const withoutWords = (source: string, options: ParseOptions): string =>
  source.replace(numberWithWord, (typed) => {
    const one = /[\p{L}\p{Sc}]/u.test(typed) ? readOne(typed, options) : null;
    if (one?.kind !== 'one' || one.reading.percent) return typed;
    const { digits, power, divisor } = one.reading;
    return String(Number(`${digits}e${power}`) / divisor).replace('.', separators(options.locale).decimal);
  });

/** Arithmetic after `=`, shown with what it comes to. */
function arithmetic(expression: string, options: ParseOptions): ParsedNumber {
  const source = withoutWords(expression.trim().replace(/[×·]/g, '*').replace(/÷/g, '/'), options);
  if (source === '') return bad({ kind: 'unfinished' });
  const results = [
    ...new Set(
      expressions(source, options).flatMap((text) => {
        const result = options.evaluate?.(text) ?? null;
        return result === null || !Number.isFinite(result) ? [] : [result];
      }),
    ),
  ];
  const [first] = results;
  if (first === undefined)
    return bad(/[-+*/^(,]$/.test(source) ? { kind: 'unfinished' } : { kind: 'arithmetic', text: source });
  // As in the formula language, a worked-out share is a fraction: "=30/120" is 25%.
  if (results.length === 1) return understoodAs(first, false, options, '= ');
  if (results.some((x) => Math.abs(x) > limits.magnitude)) return bad({ kind: 'too-large' });
  return {
    kind: 'ambiguous',
    options: results.map((value) => ({ value, understood: `= ${show(value, options)}` })),
  };
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
  return { kind: 'perYear', values, understood: numbersWords().apart(values.map((v) => show(v, options))) };
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
    // "10-20 min" are minutes at both ends, whichever is the larger.
    const timed = a.word === '' ? { ...a, divisor: b.divisor } : a;
    low = shares
      ? valueOf({ ...timed, power: a.power + b.scale, percent: b.percent }, options.unit)
      : valueOf(timed, options.unit);
  } else {
    low = single(from, options);
  }
  let high = single(to, options);
  // "30k-60" is 60k as well, since nothing falls from 30k to 60.
  if (first.kind === 'one' && last.kind === 'one' && typeof low === 'number' && typeof high === 'number') {
    const a = first.reading;
    const b = last.reading;
    if (a.scale !== 0 && b.scale === 0 && !b.percent && !b.negative && !a.negative && high < low) {
      if (Number(b.digits) <= Number(a.digits)) return bad({ kind: 'two-ways', text: `${from} - ${to}` });
      high = valueOf({ ...b, power: b.power + a.scale }, options.unit);
    }
  }
  if (typeof low !== 'number') return low;
  if (typeof high !== 'number') return high;
  if (Math.max(Math.abs(low), Math.abs(high)) > limits.magnitude) return bad({ kind: 'too-large' });
  const [least, most] = low <= high ? [low, high] : [high, low];
  return {
    kind: 'range',
    low: least,
    high: most,
    understood: numbersWords().range(show(least, options), show(most, options)),
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
