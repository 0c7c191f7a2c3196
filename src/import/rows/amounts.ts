/** Reads one cell as an amount. Which mark is the decimal one is decided before, for the whole table. */
import type { Period } from '../../case/index.ts';
import { parseNumber } from '../../text/parseNumber.ts';
import { normalise, readOne, type Reading } from '../../text/readNumber.ts';
import { separators } from '../../text/separators.ts';
import { isShare } from '../read/formats.ts';
import type { Cell } from '../types.ts';
import { cached } from '../words/fold.ts';
import { periodIn } from '../words/kinds.ts';
import { currencyMark } from '../words/scales.ts';

export type Read =
  | { kind: 'blank' }
  /** Words, a day, a truth value: no amount. */
  | { kind: 'text' }
  /** A dash in place of a number, which means nothing. */
  | { kind: 'dash' }
  | {
      kind: 'number';
      value: number;
      share: boolean;
      /** True if the cell itself states a power of ten: 12k. */
      scaled: boolean;
      /** The currencies its sign may stand for; null without one. */
      may: readonly string[] | null;
      /** How often it falls due, if the cell states it: "100 €/month". */
      per?: Period;
    }
  | { kind: 'two'; decimal: number; grouped: number; may: readonly string[] | null }
  /** "10k to 20k" */
  | { kind: 'range'; low: number; high: number; scaled: boolean }
  /** "1,200 CR": a credit, or crores. */
  | { kind: 'crore'; value: number }
  /** "300 DR": the other side of a credit. */
  | { kind: 'debit'; value: number };

export interface Reader {
  currency: string;
  /** The locale of the page. */
  locale: string;
  /** The locale whose marks the numbers of the table have. */
  marks: string;
}

const blank: Read = { kind: 'blank' };
const words: Read = { kind: 'text' };
const nothing: Read = { kind: 'dash' };

const valueOf = (r: Reading): number => {
  const value = Number(`${r.digits}e${r.power - (r.percent ? 2 : 0)}`);
  return r.negative && value !== 0 ? -value : value;
};

/**
 * What a number format says about every number under it: whether it is a share, and the currencies its sign may stand
 * for.
 */
interface FormatFacts {
  share: boolean;
  may: readonly string[] | null;
}

const silent: FormatFacts = { share: false, may: null };
const formatFacts = cached((format): FormatFacts => ({
  share: isShare(format),
  may: currencyOfFormat(format),
}));

/** The currency a number format shows. */
function currencyOfFormat(format: string): readonly string[] | null {
  const parts = [...format.matchAll(/\[\$([^\]-]+)[^\]]*\]|"([^"]+)"|([€$£¥₹])/g)];
  for (const [, code, quoted, sign] of parts) {
    const mark = currencyMark(code ?? quoted ?? sign ?? '');
    if (mark) return mark.may;
  }
  return null;
}

const isIndian = (currency: string, locale: string): boolean =>
  ['INR', 'PKR', 'BDT', 'NPR', 'LKR'].includes(currency) || /-(?:IN|PK|BD|NP|LK)\b/i.test(locale);

/** Reads a cell as an amount, removing step by step what surrounds the number without being part of it. */
export function readAmount(cell: Cell | undefined, reader: Reader): Read {
  if (!cell || cell.value === null) return blank;
  if (typeof cell.value === 'number') {
    const { share, may } = cell.format === undefined ? silent : formatFacts(cell.format);
    return { kind: 'number', value: cell.value, share, scaled: false, may };
  }
  if (typeof cell.value !== 'string') return words;
  const { text } = cell;
  return readPlain(text, reader.marks) ?? (text.length > 60 ? words : readText(text, reader));
}

/** By far the most frequent cells, recognized at once: whole groups and one or two decimals, in brackets or with a minus. */
const common: Record<'.' | ',', RegExp> = {
  '.': /^(\()?(-)?(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,2}))?(\))?$/,
  ',': /^(\()?(-)?(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(\d{1,2}))?(\))?$/,
};
const conventions = new Map<string, '.' | ',' | null>();

function conventionOf(locale: string): '.' | ',' | null {
  let found = conventions.get(locale);
  if (found === undefined) {
    const { decimal, group } = separators(locale);
    found = decimal === '.' && group === ',' ? '.' : decimal === ',' && group === '.' ? ',' : null;
    conventions.set(locale, found);
  }
  return found;
}

/** A cell that is only a number in the most common notation; null for any other. `marks`: the locale of its marks. */
export function readPlain(text: string, marks: string): Read | null {
  if (/^\d{1,15}$/.test(text))
    return { kind: 'number', value: Number(text), share: false, scaled: false, may: null };
  if (text.length > 60) return null;
  const convention = conventionOf(marks);
  const m = convention === null ? null : common[convention].exec(text);
  if (!m || (m[1] === undefined) !== (m[5] === undefined)) return null;
  const value = Number(`${(m[3] ?? '').replace(/[.,]/g, '')}.${m[4] ?? '0'}`);
  const negative = (m[1] !== undefined) !== (m[2] !== undefined);
  return {
    kind: 'number',
    value: negative && value !== 0 ? -value : value,
    share: false,
    scaled: false,
    may: null,
  };
}

const dashes = /^[-\u2010-\u2015\u2212]+$/;

/** How often, after an amount: a time after a word or stroke ("/month", "im Jahr"), or a word for it ("p.a."). */
const frequency =
  /^(.*\d.*?)\s*[,;]?\s*(?:(?:\/|\b(?:per|pro|je|im|par|al|por|a|each|every)\s)\s*(?:months?|mo|mth|quarters?|qtr|years?|yr|annum|monat|quartal|jahr|mois|trimestre|an|mes|año)|p\.?\s?[am]\.?|monthly|quarterly|yearly|annual(?:ly)?|once|one[- ](?:time|off)|monatlich|vierteljährlich|quartalsweise|jährlich|einmalig|mensuel(?:le)?|trimestriel(?:le)?|annuel(?:le)?|ponctuel(?:le)?|mensual|trimestral|anual|único)\.?$/iu;
function readText(text: string, reader: Reader): Read {
  if (!/[\p{Nd}\p{Pd}\u2212万億亿]/u.test(text)) return words;
  const time = frequency.exec(text);
  const [, amount = ''] = time ?? [];
  // A year is not an amount: "2026 annual" heads a column.
  if (time && !/^(?:19|20)\d\d$/.test(amount)) {
    const read = readText(amount, reader);
    const per = periodIn(text.slice(amount.length).replace('/', ' '));
    return per !== null && read.kind === 'number' && !read.share ? { ...read, per } : words;
  }
  // A spreadsheet may write an apostrophe before a number kept as text.
  return readBare(text.replace(/^'(?=\S*\d)/, ''), reader);
}

function readBare(text: string, reader: Reader): Read {
  // A triangle is a minus sign in Japanese accounts.
  let rest = normalise(text, reader.marks).replace(/^[△▲▵]\s*(?=\S*\d)/u, '-');
  if (!/\d/.test(rest)) {
    const mark = currencyMark(rest);
    const bare = mark ? rest.slice(0, mark.at) + rest.slice(mark.at + mark.length) : rest;
    return dashes.test(bare.trim()) ? nothing : words;
  }
  let may: readonly string[] | null = null;
  let scaledSign = '';
  if (/[^\d\s.,()+\-%']/.test(rest)) {
    const mark = currencyMark(rest);
    if (mark) {
      may = mark.may;
      const taken = rest.slice(mark.at, mark.at + mark.length);
      if (/^[tk](?=\p{L}{3}$|\p{Sc}$)/iu.test(taken)) scaledSign = 'k';
      else if (/^m(?=\p{L}{3}$|\p{Sc}$)/iu.test(taken)) scaledSign = 'm';
      rest = `${rest.slice(0, mark.at)} ${rest.slice(mark.at + mark.length)}`.trim();
    }
    const credit = /^(.*\d\)?)\s*(cr|dr)\.?$/i.exec(rest);
    const debit = credit?.[2]?.toLowerCase() === 'dr';
    if (credit && (debit || !isIndian(reader.currency, reader.locale))) {
      const value = readText(credit[1] ?? '', reader);
      if (value.kind !== 'number' || value.share) return words;
      return debit ? { kind: 'debit', value: value.value } : { kind: 'crore', value: value.value };
    }
    rest = rest.replace(/\s*(?:percent|prozent|pour cent|por ciento)$/i, '%');
  }
  // "1'200.-", "(1.200,-)", "1 200:-": a dash for no cents; "1,200.00-": a minus at the end.
  rest = rest
    .replace(/[.,:]\s?[-–—]{1,2}(?=\)?$)/, '')
    .replace(/^([^-]*\d)\s?-$/, '-$1')
    .replace(/^\(\s*(.*?)\s*\)$/, '($1)')
    .replace(/^([-+])\s+/, '$1');
  if (scaledSign !== '') rest = rest.replace(/(\d)(?=\)?$)/, `$1${scaledSign}`);
  // A share is read as a share: otherwise it would be asked whether 15% of money means 15, although it is no money.
  const unit = rest.includes('%') ? 'percent' : 'money';
  const one = readOne(rest, { locale: reader.marks, unit, currency: reader.currency });
  switch (one.kind) {
    case 'one':
      return {
        kind: 'number',
        value: valueOf(one.reading),
        share: one.reading.percent,
        scaled: one.reading.scale !== 0,
        may,
      };
    case 'two':
      if (one.about === 'crore') return { kind: 'crore', value: valueOf(one.readings[0]) };
      if (one.about !== 'marks') return words;
      return { kind: 'two', decimal: valueOf(one.readings[0]), grouped: valueOf(one.readings[1]), may };
    case 'bad':
      return one.problem.kind === 'other-currency'
        ? { kind: 'number', value: NaN, share: false, scaled: false, may: [] }
        : (rangeOf(text, reader) ?? words);
  }
}

const between = /\d.*(?:\s(?:to|bis)\s|[\u2013\u2014\u2026]|\.\.).*\d/iu;
const years = /^\s*(?:19|20)\d\d\D+(?:19|20)?\d\d\s*$/;

/** A lowest and a highest amount in one cell; null if it has none. Two years are a period and no range. */
function rangeOf(text: string, reader: Reader): Read | null {
  if (!between.test(text) || years.test(text)) return null;
  const read = parseNumber(text, { locale: reader.marks, unit: 'money', currency: reader.currency });
  if (read.kind !== 'range') return null;
  return {
    kind: 'range',
    low: read.low,
    high: read.high,
    scaled: /\d\s*\p{L}/u.test(text.replace(/\s(?:to|bis)\s/giu, ' ')),
  };
}

/** The decimal mark that a written number proves: `.`, `,` or none. */
function evidence(text: string): '.' | ',' | null {
  const core = /\d[\d.,'’\s]*\d/.exec(text)?.[0];
  if (core === undefined) return null;
  const dot = core.lastIndexOf('.');
  const comma = core.lastIndexOf(',');
  if (dot < 0 && comma < 0) return null;
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const mark = dot >= 0 ? '.' : ',';
  const other = dot >= 0 ? ',' : '.';
  const parts = core.split(mark);
  if (parts.length > 2)
    return parts.slice(1).every((p) => /^\d{3}$/.test(p) || /^\d{2}$/.test(p)) ? other : null;
  const [left = '', right = ''] = parts;
  if (right.length !== 3 || /^0/.test(left) || left.replace(/\D/g, '').length > 3 || /[\s'’]/.test(left))
    return mark;
  return null;
}

/**
 * The locale whose marks a table's numbers have: the page's own unless the numbers prove another. `sure` is false if
 * they contradict one another.
 */
export function marksOf(cells: Iterable<Cell | undefined>, locale: string): { marks: string; sure: boolean } {
  let dots = 0;
  let commas = 0;
  for (const cell of cells) {
    if (!cell || typeof cell.value !== 'string' || cell.text.length > 40) continue;
    if (
      !/[.,]/.test(cell.text) ||
      !/^[^\p{L}]{0,6}(?:\p{L}{0,4}[^\p{L}]*)?\d[\d.,'’\s]*[^\d]{0,12}$/u.test(cell.text)
    )
      continue;
    if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(cell.text)) continue;
    const says = evidence(cell.text);
    if (says === '.') dots++;
    else if (says === ',') commas++;
  }
  if (dots === 0 && commas === 0) return { marks: locale, sure: true };
  if (dots > 0 && commas > 0) return { marks: locale, sure: false };
  return { marks: markedBy(dots > 0 ? '.' : ',', locale), sure: true };
}

/** The locale whose numbers have this decimal mark: the given one if it does. */
export function markedBy(decimals: '.' | ',', locale: string): string {
  const own = normalise((1.5).toLocaleString(locale), locale).includes(',') ? ',' : '.';
  return decimals === own ? locale : decimals === '.' ? 'en-US' : 'de-DE';
}

/** Resolves an ambiguous number by the decimal mark that was chosen. */
export function resolveAmbiguous(read: Read & { kind: 'two' }, text: string, decimals: '.' | ','): Read {
  const mark = /[.,](?=\d{3}(?!\d))/.exec(text)?.[0];
  const value = mark === decimals ? read.decimal : read.grouped;
  return { kind: 'number', value, share: false, scaled: false, may: read.may };
}

/** Reads a cell of a table whose numbers have both marks: a number its own marks do not decide has two readings. */
export function readAmbiguous(cell: Cell, reader: Reader): Read {
  const read = readAmount(cell, reader);
  if (read.kind !== 'number' || !/\d[.,]\d{3}(?!\d)/.test(cell.text) || evidence(cell.text) !== null)
    return read;
  const [dot, comma] = ['en-US', 'de-DE'].map((marks) => readAmount(cell, { ...reader, marks }));
  const values = [dot, comma].flatMap((r) =>
    r?.kind === 'number' ? [r.value] : r?.kind === 'two' ? [r.decimal, r.grouped] : [],
  );
  const [least = read.value, most = read.value] = [...values]
    .sort((a, b) => Math.abs(a) - Math.abs(b))
    .filter((_, i, list) => i === 0 || i === list.length - 1);
  return least === most ? read : { kind: 'two', decimal: least, grouped: most, may: read.may };
}
