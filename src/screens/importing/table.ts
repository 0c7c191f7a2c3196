/** Rows of a spreadsheet, pasted or from a CSV file, as lines of a case. Pure: text in, lines and failures out. */
import {
  addAssumption,
  limits,
  nameFor,
  newLine,
  type Bucket,
  type Case,
  type Line,
  type Period,
} from '../../case/index.ts';
import { parseNumber, type ParseOptions } from '../../text/parseNumber.ts';
import { buildWords } from '../../text/words/build.ts';
import { importingWords } from '../../text/words/importing.ts';
import { formulaOf } from '../../value/index.ts';

/** Characters taken in: more than the rows of any case, and soon read. */
export const mostText = 4_000_000;
/** Rows taken in: a case holds no more lines, and the rest could only be turned away one by one. */
export const mostRows = 2 * limits.lines;
/** What a sheet is mapped from: no further column is looked at, and no cell is read further than a name can be long. */
const mostColumns = 40;
const mostCell = 1000;

/** What separates cells: a tab where there is any (spreadsheets copy so), else the commonest of `;` and `,` outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  if (head.includes('\t')) return '\t';
  const count = (mark: string): number => head.split(mark).length;
  return count(';') >= count(',') && head.includes(';') ? ';' : ',';
}

/**
 * Work that can be set aside: every step of it is a few milliseconds at most, and gives nothing but the chance to stop
 * there. What it comes to is returned at the end.
 */
export type Steps<T> = Generator<undefined, T>;

/** All of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * In turns with everything else the page has to do. Null where it is no longer wanted.
 * @param wanted asked after every turn
 */
export async function inTurns<T>(steps: Steps<T>, wanted: () => boolean): Promise<T | null> {
  let begin = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begin < 20) continue;
    await new Promise((go) => setTimeout(go));
    if (!wanted()) return null;
    begin = performance.now();
  }
}

/**
 * Cells by row, quotes and line breaks inside them understood (RFC 4180); empty rows are left out. Null where there are
 * more rows than `mostRows`, or more text than `mostText`.
 */
export function* tableSteps(text: string): Steps<string[][] | null> {
  if (text.length > mostText) return null;
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    if (row.length < mostColumns) row.push(cell.slice(0, mostCell).trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((x) => x !== '')) rows.push(row);
    row = [];
  };
  for (let i = 0; i < source.length; i++) {
    if (i % 50_000 === 49_999) {
      if (rows.length > mostRows) return null;
      yield;
    }
    const c = source[i] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (source[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (c === separator) {
      endCell();
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && source[i + 1] === '\n') i++;
      endRow();
    } else cell += c;
  }
  endRow();
  return rows.length > mostRows ? null : rows;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
const lookUp = <K extends string>(words: Record<K, string[]>, text: string): K | null => {
  const wanted = plain(text);
  if (wanted === '') return null;
  for (const [key, list] of Object.entries(words) as [K, string[]][]) if (list.includes(wanted)) return key;
  return null;
};

/** The kind a cell names ("cost", "Benefit people notice"), or null. */
export function kindOf(text: string): Bucket | null {
  const named = (Object.entries(buildWords().buckets) as [Bucket, string][]).find(
    ([, label]) => plain(label) === plain(text),
  );
  return named?.[0] ?? lookUp(importingWords().kinds, text);
}
/** The period a cell names ("monthly", "/yr"), or null. */
const periodOf = (text: string): Period | null => lookUp(importingWords().periods, text);

export interface Columns {
  label: number;
  amount: number;
  /** −1: no such column; the default holds for all rows. */
  kind: number;
  period: number;
}

export interface Guess extends Columns {
  /** Whether the first row holds headings. */
  headed: boolean;
}

/** Which column is what, as far as it can be told from what is in them. */
export function guessColumns(rows: readonly string[][], options: ParseOptions): Guess {
  const width = Math.max(0, ...rows.slice(0, 50).map((r) => r.length));
  const body = rows.slice(rows.length > 1 ? 1 : 0, 51);
  const at = (r: readonly string[], i: number): string => r[i] ?? '';
  const numeric = (text: string): boolean => text !== '' && amountOf(text, options) !== null;
  const score = (test: (text: string) => boolean, i: number): number =>
    body.filter((r) => test(at(r, i))).length;
  const best = (test: (text: string) => boolean, not: readonly number[]): number => {
    let found = -1;
    let most = 0;
    for (let i = 0; i < width; i++)
      if (!not.includes(i) && score(test, i) > most) {
        most = score(test, i);
        found = i;
      }
    return found;
  };
  const kind = best((x) => kindOf(x) !== null, []);
  const period = best((x) => periodOf(x) !== null, [kind]);
  const amount = best(numeric, [kind, period]);
  const label = best((x) => x !== '' && !numeric(x), [kind, period, amount]);
  const first = rows[0] ?? [];
  const headed =
    rows.length > 1 &&
    !numeric(at(first, amount)) &&
    at(first, amount) !== '' &&
    kindOf(at(first, kind)) === null &&
    periodOf(at(first, period)) === null;
  return { label: Math.max(0, label), amount, kind, period, headed };
}

interface Amount {
  /** '' while waiting. */
  value: number | null;
  range?: { low: number; high: number };
  years?: number[];
}

/** What a cell holds as an amount, or null where it cannot be read one way. Parentheses mean less, as in accounts. */
function amountOf(text: string, options: ParseOptions): Amount | null {
  if (text.trim() === '') return { value: null };
  const account = /^\((.+)\)$/.exec(text.trim());
  const read = parseNumber(account ? `-${account[1] ?? ''}` : text, options);
  switch (read.kind) {
    case 'number':
      return { value: read.value };
    case 'range':
      return { value: (read.low + read.high) / 2, range: { low: read.low, high: read.high } };
    case 'perYear':
      return { value: read.values[0] ?? null, years: read.values };
    case 'empty':
      return { value: null };
    default:
      return null;
  }
}

export interface NewLine extends Amount {
  label: string;
  bucket: Bucket;
  per: Period;
}
export interface Failure {
  /** Counted from 1 in what was pasted, headings included. */
  row: number;
  text: string;
  why: string;
}

export interface ReadLines {
  lines: NewLine[];
  failures: Failure[];
}

/** The lines a table holds, and the rows that could not be read with the reason why. */
export function* lineSteps(
  rows: readonly string[][],
  columns: Guess,
  defaults: { bucket: Bucket; per: Period },
  options: ParseOptions,
): Steps<ReadLines> {
  const lines: NewLine[] = [];
  const failures: Failure[] = [];
  const words = importingWords().why;
  for (const [i, cells] of rows.entries()) {
    if (i % 50 === 49) yield;
    if (columns.headed && i === 0) continue;
    const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? ''));
    const fail = (why: string): void => {
      failures.push({ row: i + 1, text: cells.filter(Boolean).join(' · ').slice(0, 120), why });
    };
    const label = cell(columns.label).replace(/\s+/g, ' ').slice(0, limits.label);
    const amount = amountOf(cell(columns.amount), options);
    const kind = kindOf(cell(columns.kind));
    const per = periodOf(cell(columns.period));
    if (label === '') fail(words.noLabel);
    else if (!amount) fail(words.amount(cell(columns.amount)));
    else if (cell(columns.kind) !== '' && !kind) fail(words.kind(cell(columns.kind)));
    else if (cell(columns.period) !== '' && !per) fail(words.period(cell(columns.period)));
    else {
      // In a list without kinds a minus means a cost; beside a stated cost it is only the way it is written.
      const minus = (amount.value ?? 0) < 0;
      const bucket = kind ?? (minus && columns.kind < 0 ? 'tangible-cost' : defaults.bucket);
      const turn = minus && bucket.endsWith('cost') ? -1 : 1;
      lines.push({
        label,
        bucket,
        per: per ?? defaults.per,
        value: amount.value === null ? null : amount.value * turn,
        ...(amount.range && {
          range: turn < 0 ? { low: -amount.range.high, high: -amount.range.low } : amount.range,
        }),
        ...(amount.years && { years: amount.years.map((x) => x * turn) }),
      });
    }
  }
  return { lines, failures };
}

/**
 * The case with lines added, each under an id of its own behind the others of its kind. A range or a value a year needs an
 * assumption to live on.
 * @param id a new id, which need not be free
 */
export function* addSteps(c: Case, lines: readonly NewLine[], id: () => string): Steps<Case> {
  let next = c;
  const taken = new Set(c.lines.map((l) => l.id));
  const added = new Map<Bucket, Line[]>();
  for (const [i, line] of lines.slice(0, limits.lines - c.lines.length).entries()) {
    if (i % 20 === 19) yield;
    let formula = line.value === null ? '' : formulaOf(line.value);
    if (line.range || line.years) {
      const name = nameFor(next, line.label);
      next = addAssumption(next, {
        name,
        label: line.label,
        unit: 'money',
        value: line.years?.slice(0, limits.years) ?? line.value,
        ...(line.range ?? {}),
      });
      formula = name;
    }
    let own = id();
    while (taken.has(own)) own = id();
    taken.add(own);
    const { bucket, label, per } = line;
    const of = added.get(bucket) ?? [];
    of.push(newLine({ id: own, bucket, label, formula, per }));
    added.set(bucket, of);
  }
  const last = new Map(c.lines.map((l) => [l.bucket, l]));
  const placed = c.lines.flatMap((l) =>
    last.get(l.bucket) === l ? [l, ...(added.get(l.bucket) ?? [])] : [l],
  );
  const unplaced = [...added].flatMap(([bucket, of]) => (last.has(bucket) ? [] : of));
  return { ...next, lines: [...placed, ...unplaced] };
}
