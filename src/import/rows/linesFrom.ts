/** Turns interpreted rows into lines of a case. */
import {
  limits,
  newAssumption,
  newLine,
  type Bucket,
  type Case,
  type Line,
  type Period,
} from '../../case/index.ts';
import { formulaOf } from '../../value/plain.ts';
import type { Cell, Column, LeftOut, LinesGuess, LinesTaken, Question } from '../types.ts';
import { answersOf, isMoney, partsOf, sumOf, total, type Part } from './parts.ts';
import { freeName } from './names.ts';
import { withLines } from './withLines.ts';
import { columnName, tableOf } from './table.ts';

/** A cost is entered as a positive number, whatever its sign in the file; a negative benefit stays a reduced benefit. */
function signed(part: Part, bucket: Bucket): Part['values'] {
  if (!bucket.endsWith('cost')) return part.values;
  if (typeof part.values === 'number') return part.values < 0 ? -part.values : part.values;
  return total(part) < 0 ? part.values.map((v) => (v === 0 ? 0 : -v)) : part.values;
}

const onOneLine = (text: string): string =>
  /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text;

/** The label of a row without one: the first of its cells with words. */
const wordsIn = (row: readonly Cell[] | undefined): string =>
  row?.find((x) => typeof x.value === 'string' && /\p{L}/u.test(x.text))?.text ?? '';

const negated = (values: Part['values']): Part['values'] =>
  typeof values === 'number' ? 0 - values : values.map((v) => 0 - v);

/** A part's range with the sign its value was taken with. */
function rangeOf({ range, values }: Part, taken: Part['values']): { low?: number; high?: number } {
  if (!range) return {};
  return values === taken ? { ...range } : { low: 0 - range.high, high: 0 - range.low };
}

/** A row's amount in one year, or at signing, for a line that consists of several rows. */
interface RowPart {
  label: string;
  /** Undefined if only the sign of all its years can tell it. */
  bucket: Bucket | undefined;
  per: Period;
  /** The year of the case, from 1. */
  at: number | 'signing';
  value: number;
  note: string;
  source: string;
}
interface RowsOfLine extends Omit<RowPart, 'at' | 'value'> {
  id: string;
  values: number[];
}

const open = (questions: readonly Question[]): { all: boolean; rows: Set<number> } => {
  const waiting = questions.filter((q) => q.chosen === null);
  return {
    all: waiting.some((q) => q.rows === undefined),
    rows: new Set(waiting.flatMap((q) => q.rows ?? [])),
  };
};

/**
 * The case with the rows of a guess as lines, each with an id made from its label, and everything that was left out, by
 * its row in the file. Any part of the guess may have been changed. Never throws.
 */
export function linesFrom(guess: LinesGuess, c: Case): LinesTaken {
  const { sheet, options, questions } = guess;
  const chosen = (kind: Question['kind']): number | string | null =>
    questions.find((q) => q.kind === kind)?.chosen ?? null;
  const column = chosen('amount');
  const columns = guess.columns.map((x, i): Column => {
    if (column !== i) return x;
    const { by, ...rest } = x;
    return isMoney(x) && by === undefined ? x : { ...rest, role: 'amount' };
  });
  const table = tableOf(sheet, options, guess.head);
  const answers = answersOf(guess.scale, questions);
  const waits = open(questions);
  const years = Math.max(1, Math.min(limits.years, c.years));
  const at = (role: string): number => columns.findIndex((x) => x.role === role);
  const labelAt = at('label');
  const noteAt = at('note');
  const sourceAt = at('source');
  const text = (row: number, col: number): string =>
    col < 0 ? '' : onOneLine(table.cell(row, col)?.text ?? '');

  const ids = new Set(c.lines.map((l) => l.id));
  const names = new Set(c.assumptions.map((a) => a.name));
  const templates = new Map<string, Line>();
  const lines: Line[] = [];
  const assumptions = [...c.assumptions];
  const taken: LinesTaken['taken'] = [];
  const leftOut: LeftOut[] = [];
  const asLine = new Set(
    questions.flatMap((q) => (q.kind === 'total' && q.chosen === 'line' ? (q.rows ?? []) : [])),
  );
  const kinds = new Map(
    questions.flatMap((q) =>
      q.kind === 'kind' && q.chosen !== null
        ? (q.rows ?? []).map((row): [number, Bucket] => [row, q.chosen as Bucket])
        : [],
    ),
  );

  /** Costs that turned out to be reductions of cost: the rows around them write payments with a minus. */
  const turned = new Set(
    questions.flatMap((q) => (q.kind === 'direction' && q.chosen === -1 ? (q.rows ?? []) : [])),
  );

  const template = (bucket: Bucket, per: Period): Line => {
    const key = `${bucket} ${per}`;
    let line = templates.get(key);
    if (!line) templates.set(key, (line = newLine({ id: 'x', bucket, per })));
    return line;
  };

  /** Made once: ten thousand rows would take a tenth of a second to make one by one. */
  const money = newAssumption({ name: 'x', unit: 'money' });

  const push = (
    x: { id: string; label: string; bucket: Bucket; per: Period; formula: string },
    note: string,
    source: string,
  ): void => {
    const base = template(x.bucket, x.per);
    lines.push({
      ...base,
      ...x,
      note: note.slice(0, limits.note),
      source: source === '' ? base.source : { ...base.source, note: source.slice(0, limits.note) },
    });
  };

  const several = new Map<string, RowsOfLine>();
  /** Adds a row's amount to the line it is a part of; returns the line's id. */
  const addTo = (part: RowPart): string => {
    const { label, bucket, per, at, value, note, source } = part;
    const key = [label, bucket ?? '', per, at === 'signing'].join('\u0001');
    let line = several.get(key);
    if (!line) {
      const values = Array.from({ length: at === 'signing' ? 1 : years }, () => 0);
      line = { id: freeName(label, ids, '-', limits.id), label, bucket, per, values, note, source };
      several.set(key, line);
    }
    const y = at === 'signing' ? 0 : at - 1;
    line.values[y] = sumOf(line.values[y] ?? 0, value);
    if (line.note === '') line.note = note;
    if (line.source === '') line.source = source;
    return line.id;
  };

  guess.rows.forEach((row, r) => {
    const file = sheet.from[r] ?? r + 1;
    const out = (why: string): void => void leftOut.push({ row: file, why });
    if (row.as === 'blank' || row.as === 'heading') return;
    if (row.as !== 'line' && !asLine.has(file))
      return out(row.as === 'unread' ? (row.why ?? 'amount') : row.as);
    if (waits.all || waits.rows.has(file)) return out('question');
    const made = partsOf(table, columns, r, years, answers, chosen('currency') === 'take');
    if (made.fault !== null) return out(made.fault);
    if (made.parts.length === 0) return out('amount');
    const label = (text(r, labelAt) || wordsIn(sheet.rows[r])).slice(0, limits.label);
    if (label === '' && row.of === undefined) return out('label');
    const series = made.parts.filter((p) => p.range || typeof p.values !== 'number').length;
    if (
      c.lines.length + lines.length + several.size + made.parts.length > limits.lines ||
      assumptions.length + several.size + (row.of === undefined ? series : made.parts.length) >
        limits.assumptions
    )
      return out('room');
    const note = text(r, noteAt);
    const source = text(r, sourceAt);
    if (row.of !== undefined) {
      const at = row.of === 'signing' ? row.of : row.of + answers.shift;
      if (at !== 'signing' && (at < 1 || at > years)) return out('term');
      const ids = made.parts.flatMap((part): string[] => {
        if (typeof part.values !== 'number' || (at === 'signing' && part.values === 0)) return [];
        const name = labelAt < 0 ? columnName(table.headings[part.at ?? 0] ?? '', part.at ?? 0) : label;
        const bucket = kinds.get(file) ?? row.bucket ?? part.bucket ?? undefined;
        const per = at === 'signing' ? 'once' : (part.per ?? row.per ?? options.per ?? 'year');
        return [
          addTo({ label: name.slice(0, limits.label), bucket, per, at, value: part.values, note, source }),
        ];
      });
      return void taken.push({ row: file, lines: ids });
    }
    const made1 = made.parts.map((part): string => {
      const bucket =
        kinds.get(file) ??
        row.bucket ??
        part.bucket ??
        (total(part) < 0 ? 'tangible-cost' : (options.bucket ?? 'tangible-benefit'));
      // A choice for a row overrides its column's heading, except for amounts of years and of signing beside them.
      const own =
        row.why === 'chosen' &&
        typeof part.values === 'number' &&
        (part.per !== 'once' || made.parts.length === 1)
          ? row.per
          : undefined;
      const per = own ?? part.per ?? row.per ?? options.per ?? 'year';
      const taken = signed(part, bucket);
      const values = turned.has(file) ? negated(taken) : taken;
      let formula: string;
      if (typeof values === 'number' && !part.range) formula = formulaOf(values);
      else {
        formula = freeName(label, names, '_', limits.name);
        assumptions.push({ ...money, name: formula, label, value: values, ...rangeOf(part, values) });
      }
      const id = freeName(label, ids, '-', limits.id);
      push({ id, label, bucket, per, formula }, note, source);
      return id;
    });
    taken.push({ row: file, lines: made1 });
  });

  const initial = new Set([...several.values()].flatMap((x) => (x.per === 'once' ? [x.label] : [])));
  for (const { id, label, bucket: said, per, values: all, note, source } of several.values()) {
    // Only zeros beside an amount at signing are no line of their own.
    if (per !== 'once' && initial.has(label) && all.every((v) => v === 0)) {
      for (const t of taken) t.lines = t.lines.filter((x) => x !== id);
      continue;
    }
    const values = per === 'once' ? (all[0] ?? 0) : all;
    const part: Part = { per, bucket: null, values };
    const bucket = said ?? (total(part) < 0 ? 'tangible-cost' : (options.bucket ?? 'tangible-benefit'));
    const own = signed(part, bucket);
    let formula: string;
    if (typeof own === 'number') formula = formulaOf(own);
    else {
      formula = freeName(label, names, '_', limits.name);
      assumptions.push({ ...money, name: formula, label, value: own });
    }
    push({ id, label, bucket, per, formula }, note, source);
  }

  const usedRoles = new Set([
    'label',
    'time',
    'amount',
    'signing',
    'kind',
    'period',
    'currency',
    'note',
    'source',
  ]);
  const unusedColumns = columns.flatMap((x, i) => {
    if (usedRoles.has(x.role)) return [];
    if (['year', 'quarter', 'month'].includes(x.role)) {
      const of = (x.of ?? 0) + answers.shift;
      if (of >= 1 && of <= years) return [];
    }
    if (x.why === 'empty' || columns.some((other) => other.by === i)) return [];
    return [columnName(table.headings[i] ?? '', i)];
  });
  return {
    case: lines.length === 0 ? c : withLines(c, lines, assumptions.slice(c.assumptions.length)),
    taken,
    leftOut,
    unusedColumns,
  };
}
