/** The amounts of one row, column by column, as the lines they form. */
import type { Bucket, Period } from '../../case/index.ts';
import type { Column, Question, Role } from '../types.ts';
import type { Table } from './table.ts';

/** One line's part of a row. A number, or one per year of the case. */
export interface Part {
  per: Period | null;
  bucket: Bucket | null;
  values: number | number[];
  /** The column of an amount; absent if it comes from several. */
  at?: number;
  /** Set if the cell states a lowest and a highest amount; the value is the middle. */
  range?: Range;
}

export interface Range {
  low: number;
  high: number;
}

const moneyRoles: ReadonlySet<Role> = new Set(['amount', 'signing', 'year', 'quarter', 'month']);

export const isMoney = (column: Column): boolean => moneyRoles.has(column.role);

export interface Answers {
  scale: number;
  shift: number;
  decimals: '.' | ',' | null;
  crore: number | null;
  /** Answers about single columns. */
  scales?: ReadonlyMap<number, number>;
}

export const answersOf = (scale: number, questions: readonly Question[]): Answers => {
  const chosen = (kind: Question['kind']): number | string | null =>
    questions.find((q) => q.kind === kind)?.chosen ?? null;
  const factor = questions.find((q) => q.kind === 'scale' && q.column === undefined)?.chosen ?? null;
  const scales = new Map(
    questions.flatMap((q): [number, number][] =>
      q.kind === 'scale' && q.column !== undefined && typeof q.chosen === 'number'
        ? [[q.column, q.chosen]]
        : [],
    ),
  );
  const shift = chosen('years');
  const decimals = chosen('decimals');
  const crore = chosen('crore');
  return {
    scale: scale * (typeof factor === 'number' ? factor : 1),
    shift: typeof shift === 'number' ? shift : 0,
    decimals: decimals === '.' || decimals === ',' ? decimals : null,
    crore: typeof crore === 'number' ? crore : null,
    scales,
  };
};

type Fault = 'amount' | 'percent' | 'decimals' | 'crore' | 'currency' | 'period';

type CellAmount = { value: number | null; range?: Range; per?: Period } | { fault: Fault };

/** A cell's amount in whole units of the currency; null if it is blank. A price is multiplied by its quantity. */
function moneyAt(
  table: Table,
  row: number,
  at: number,
  column: Column,
  answers: Answers,
  takeAnyCurrency: boolean,
): CellAmount {
  const scale = answers.scales?.get(at) ?? column.scale ?? answers.scale;
  const own = scale === answers.scale ? answers : { ...answers, scale };
  const amount = amountAt(table, row, at, own, takeAnyCurrency);
  if (column.by === undefined || 'fault' in amount || amount.value === null) return amount;
  if (amount.range) return { fault: 'amount' };
  const quantity = table.read(row, column.by);
  if (quantity.kind === 'dash') return { value: 0 };
  if (quantity.kind === 'two') return { fault: 'decimals' };
  if (quantity.kind !== 'number' || quantity.share || quantity.may !== null) return { fault: 'amount' };
  return { value: times(amount.value, quantity.value) };
}

/** A cell's amount in whole units of the currency; null if it is blank. */
export function amountAt(
  table: Table,
  row: number,
  column: number,
  answers: Answers,
  takeAnyCurrency: boolean,
): CellAmount {
  const read = table.read(row, column);
  const foreign = (may: readonly string[] | null): boolean =>
    may !== null && !takeAnyCurrency && !may.includes(table.reader.currency);
  switch (read.kind) {
    case 'blank':
      return { value: null };
    case 'dash':
      return { value: 0 };
    case 'text':
      return { fault: 'amount' };
    case 'crore':
      if (answers.crore === null) return { fault: 'crore' };
      return { value: read.value * answers.crore * (Math.abs(answers.crore) > 1 ? 1 : answers.scale) };
    case 'debit':
      if (answers.crore === null) return { fault: 'crore' };
      return Math.abs(answers.crore) > 1
        ? { fault: 'amount' }
        : { value: -read.value * answers.crore * answers.scale };
    case 'two': {
      if (foreign(read.may)) return { fault: 'currency' };
      if (answers.decimals === null) return { fault: 'decimals' };
      const text = table.cell(row, column)?.text ?? '';
      const mark = /[.,](?=\d{3}(?!\d))/.exec(text)?.[0];
      return { value: (mark === answers.decimals ? read.decimal : read.grouped) * answers.scale };
    }
    case 'range': {
      const scale = read.scaled ? 1 : answers.scale;
      const [low, high] = [times(read.low, scale), times(read.high, scale)];
      return { value: times((low + high) / 2, 1), range: { low, high } };
    }
    case 'number':
      if (read.share) return { fault: 'percent' };
      if (foreign(read.may) || Number.isNaN(read.value)) return { fault: 'currency' };
      if (Math.abs(read.value) > 1e18) return { fault: 'amount' };
      return {
        value: times(read.value, read.scaled ? 1 : answers.scale),
        ...(read.per ? { per: read.per } : {}),
      };
  }
}

/** A product with a power of ten without binary rounding: 12.3 thousands are 12300. */
function times(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

interface RowParts {
  parts: Part[];
  fault: Fault | null;
  /** Whether any amount cell holds anything. */
  filled: boolean;
  /** As in the file, one per money column, blank as null; sums are compared by it. */
  vector: (number | null)[];
}

export function partsOf(
  table: Table,
  columns: readonly Column[],
  row: number,
  years: number,
  answers: Answers,
  takeAnyCurrency = false,
): RowParts {
  const parts: Part[] = [];
  const series = new Map<Bucket | null, { values: number[]; any: boolean }>();
  const vector: (number | null)[] = [];
  let fault: Fault | null = null;
  let filled = false;
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as Column;
    if (!isMoney(column)) continue;
    const amount = moneyAt(table, row, c, column, answers, takeAnyCurrency);
    const cell = table.cell(row, c);
    if (cell && cell.value !== null) filled = true;
    if ('fault' in amount) {
      fault ??= amount.fault;
      vector.push(null);
      continue;
    }
    const { value, range } = amount;
    const own = amount.per;
    if (
      own !== undefined &&
      column.role !== 'amount' &&
      own !== (column.role === 'signing' ? 'once' : 'year')
    ) {
      fault ??= 'period';
      vector.push(null);
      continue;
    }
    if (range && column.role !== 'amount') {
      // One of several figures of a line has no range of its own.
      fault ??= 'amount';
      vector.push(null);
      continue;
    }
    vector.push(value);
    if (value === null) continue;
    const bucket = column.bucket ?? null;
    if (column.role === 'amount')
      parts.push({
        per: own ?? column.per ?? null,
        bucket,
        values: value,
        at: c,
        ...(range ? { range } : {}),
      });
    else if (column.role === 'signing') {
      if (value !== 0) parts.push({ per: 'once', bucket, values: value, at: c });
    } else {
      const at = (column.of ?? 0) + answers.shift - 1;
      let of = series.get(bucket);
      if (!of) series.set(bucket, (of = { values: new Array<number>(years).fill(0), any: false }));
      if (at < 0 || at >= years) continue;
      of.any = true;
      of.values[at] = sumOf(of.values[at] ?? 0, value);
    }
  }
  const signing = parts.filter((p) => p.per === 'once');
  const yearly: Part[] = [];
  for (const [bucket, { values, any }] of series) {
    // Only zeros beside an amount at signing are no line of their own.
    if (any && !(values.every((v) => v === 0) && signing.length > 0))
      yearly.push({ per: 'year', bucket, values });
  }
  // Blank and zero cells in one of several amount columns mean nothing.
  const amounts = parts.filter((p) => p.per !== 'once' || !signing.includes(p));
  const several = parts.length + yearly.length > 1;
  const kept = several ? amounts.filter((p) => p.values !== 0) : amounts;
  const all = [...yearly, ...kept, ...signing];
  return { parts: all.length > 0 ? all : parts.slice(0, 1), fault, filled, vector };
}

/** A sum without binary rounding. */
export function sumOf(a: number, b: number): number {
  const both = a + b;
  // The double nearest to a whole number of thousandths is exact enough, which is far quicker to see than from its
  // text.
  const thousandths = Math.round(both * 1000);
  if (thousandths / 1000 === both && Math.abs(thousandths) < 1e15) return both;
  return Number.isSafeInteger(both) || (a === 0 && String(both).length < 16)
    ? both
    : Number(both.toPrecision(15));
}

/** The sum of a part over all its years: its sign decides a row's kind if nothing else does. */
export const total = (part: Part): number =>
  typeof part.values === 'number' ? part.values : part.values.reduce((x, y) => x + y, 0);
