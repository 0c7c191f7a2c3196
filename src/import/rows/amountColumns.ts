/** Finds the money among columns of numbers, by their headings and by relations between their numbers. */
import type { Period } from '../../case/index.ts';
import type { Column, Question, Role } from '../types.ts';
import { bucketIn, isResult, periodIn } from '../words/kinds.ts';
import { currencyMark } from '../words/scales.ts';
import { saysOtherUnit } from '../words/units.ts';
import { columnName, type Table } from './table.ts';

const number = (table: Table, row: number, column: number): number | null => {
  const read = table.read(row, column);
  return read.kind === 'number' && !read.share ? read.value : null;
};

/** The number of a cell; a share as a fraction. */
const figure = (table: Table, row: number, column: number): number | null => {
  const read = table.read(row, column);
  return read.kind === 'number' ? read.value : null;
};

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.0051 + 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** The number of rows in which `make` could be tested against column `result`, or 0 if it fails in one of them. */
export function holdsInRows(
  table: Table,
  columns: readonly number[],
  result: number,
  make: (values: number[]) => number,
  read = number,
): number {
  let tried = 0;
  const end = Math.min(table.sheet.rows.length, table.first + 400);
  for (let r = table.first; r < end; r++) {
    const is = number(table, r, result);
    const values = columns.map((c) => read(table, r, c));
    if (is === null || values.some((v) => v === null)) continue;
    if (!close(Math.abs(make(values as number[])), Math.abs(is))) return 0;
    if (is !== 0) tried++;
  }
  return tried;
}

const weighedWords =
  /risk|weighted|adjusted|probab|gewichtet|bereinigt|wahrscheinlich|pondéré|ajusté|ponderad|ajustad/iu;
const betweenWords =
  /saving|saved|benefit|difference|delta|\bdiff\b|improvement|reduction|gain|ersparnis|einsparung|differenz|nutzen|verbesserung|économie|différence|ahorro|diferencia|mejora/iu;
/** Headings of amounts that are paid once if there is a column for every year beside them. */
const setUp =
  /^(?:set[- ]?up|implementation|onboarding|einrichtung|einführung|mise en place|puesta en marcha)(?!\p{L})/iu;
export const periodOfColumn = (table: Table, c: number): Period | null => {
  const heading = table.headings[c] ?? '';
  return periodIn(`${heading} ${table.around[c] ?? ''}`) ?? (setUp.test(heading) ? 'once' : null);
};

interface Known {
  times: boolean;
  exact(c: number, role: Role): boolean;
  near(c: number, role: Role): boolean;
  signs(c: number): number;
  questions: Question[];
}

/** Decides which of the remaining number columns are money. */
export function amounts(table: Table, columns: (Column | null)[], known: Known): void {
  const { exact, near } = known;
  const free = (): number[] => columns.flatMap((c, i) => (c === null ? [i] : []));
  const put = (c: number, role: Role, why: string): void => {
    columns[c] ??= { role, why };
  };
  const byHeading = (c: number): boolean => {
    const role = (['unit-price', 'quantity', 'total', 'ignored', 'index'] as const).find((r) => exact(c, r));
    if (role && !exact(c, 'amount')) put(c, role, 'heading');
    return columns[c] !== null;
  };

  if (known.times) {
    for (const c of free())
      if (!byHeading(c)) {
        const role = (['unit-price', 'quantity', 'total'] as const).find((r) => near(c, r));
        put(c, role ?? 'ignored', role ? 'heading' : 'times');
      }
    return;
  }

  const numeric = free();
  const open = (): void => {
    known.questions.push({
      kind: 'amount',
      options: numeric.map((c) => ({ value: c, says: columnName(table.headings[c] ?? '', c) })),
      chosen: null,
    });
    for (const c of free()) if (!byHeading(c)) put(c, 'ignored', 'question');
  };
  // A column not calculated yet may be the money: no other column is taken instead.
  if (table.sheet.problems?.some(({ kind }) => kind === 'uncalculated') && numeric.length > 0) return open();

  // A product of other columns is the money; its factors are not.
  const wanted = [...numeric].sort((a, b) => Number(near(b, 'total')) - Number(near(a, 'total')) || b - a);
  search: for (const c of wanted) {
    const rest = numeric.filter((x) => x !== c);
    for (const size of [2, 3]) {
      if (rest.length < size || rest.length > 12) continue;
      for (const parts of combinations(rest, size)) {
        const hinted = parts.some((p) => near(p, 'quantity') || near(p, 'unit-price'));
        const tried = holdsInRows(table, parts, c, (v) => v.reduce((x, y) => x * y, 1));
        if (tried < (hinted ? 1 : 2)) continue;
        put(c, 'amount', 'product');
        const price =
          parts.find((p) => exact(p, 'unit-price')) ??
          parts.find((p) => near(p, 'unit-price')) ??
          [...parts].sort((a, b) => known.signs(b) - known.signs(a) || b - a)[0];
        for (const p of parts) put(p, p === price ? 'unit-price' : 'quantity', 'product');
        break search;
      }
    }
  }
  const found = columns.findIndex((c) => c?.role === 'amount');
  if (found >= 0) {
    for (const c of free()) if (!byHeading(c)) put(c, near(c, 'total') ? 'total' : 'ignored', 'product');
    return;
  }

  const heading = (c: number): string => table.headings[c] ?? '';
  // "Risk-adjusted value" is the money if a share states how likely each amount is.
  const shares = columns.flatMap((c, i) => (c?.role === 'share' ? [i] : []));
  const weighed = numeric.find(
    (c) =>
      weighedWords.test(heading(c)) &&
      shares.some((share) =>
        numeric.some(
          (a) => a !== c && holdsInRows(table, [a, share], c, ([x = 0, part = 0]) => x * part, figure) >= 2,
        ),
      ),
  );
  // "Cost today", "Cost with us", "Savings": the difference of the two is the money, not what is spent today.
  const between = numeric.find(
    (c) =>
      betweenWords.test(heading(c)) &&
      !isResult(heading(c)) &&
      !/(?<!\p{L})net/iu.test(heading(c)) &&
      numeric.some((a) =>
        numeric.some(
          (b) =>
            bucketIn(heading(a))?.endsWith('benefit') !== true &&
            a !== b &&
            a !== c &&
            b !== c &&
            holdsInRows(table, [a, b], c, ([x = 0, y = 0]) => x - y) >= 2,
        ),
      ),
  );
  const made = weighed ?? between;
  if (made !== undefined) {
    put(made, 'amount', 'product');
    for (const c of free()) if (!byHeading(c)) put(c, 'ignored', 'product');
    return;
  }

  const set = (list: readonly number[], why: string): void => {
    for (const c of list) put(c, 'amount', why);
    for (const c of free()) if (!byHeading(c)) put(c, near(c, 'total') ? 'total' : 'ignored', 'other-amount');
  };
  const aside = (c: number): boolean =>
    (exact(c, 'quantity') ||
      exact(c, 'unit-price') ||
      exact(c, 'total') ||
      exact(c, 'ignored') ||
      exact(c, 'index')) &&
    !exact(c, 'amount');
  let candidates = numeric.filter((c) => !aside(c));
  if (candidates.length === 0) {
    const total = numeric.findLast((c) => exact(c, 'total'));
    const signed = numeric.findLast((c) => known.signs(c) > 0);
    const only = numeric.filter((c) => exact(c, 'unit-price'));
    const counted = numeric.filter((c) => exact(c, 'quantity'));
    const [price] = only;
    const [quantity] = counted;
    if (
      total === undefined &&
      price !== undefined &&
      quantity !== undefined &&
      only.length + counted.length === 2
    ) {
      // The cost of a quantity at a price, even if no column holds it.
      columns[price] = { role: 'amount', why: 'product', by: quantity };
      columns[quantity] = { role: 'quantity', why: 'product' };
      const name = (c: number): string => columnName(table.headings[c] ?? '', c);
      known.questions.push({
        kind: 'amount',
        column: price,
        options: [
          { value: 'product', says: `${name(quantity)} × ${name(price)}` },
          { value: price, says: name(price) },
        ],
        chosen: 'product',
      });
      for (const c of free()) if (!byHeading(c)) put(c, 'ignored', 'product');
      return;
    }
    const single = total ?? (only.length < 2 ? (signed ?? price) : undefined);
    if (single !== undefined) return set([single], 'heading');
    candidates = numeric.filter((c) => !exact(c, 'index') && !exact(c, 'quantity'));
    if (candidates.length === 0) return set([], 'heading');
    known.questions.push({
      kind: 'amount',
      options: candidates.map((c) => ({ value: c, says: columnName(table.headings[c] ?? '', c) })),
      chosen: null,
    });
    return set([], 'question');
  }
  // Amounts in another currency beside those in the wanted one are the same money again.
  const foreign = (c: number): boolean => {
    const mark = currencyMark(table.headings[c] ?? '');
    return mark !== null && !mark.may.includes(table.reader.currency);
  };
  if (candidates.some((c) => currencyMark(table.headings[c] ?? '') !== null && !foreign(c)))
    candidates = candidates.filter((c) => !foreign(c));
  // Hours and heads are not money, whatever stands beside them.
  const worth = candidates.filter((c) => !saysOtherUnit(heading(c)));
  if (worth.length === 0) {
    known.questions.push({
      kind: 'amount',
      options: candidates.map((c) => ({ value: c, says: columnName(heading(c), c) })),
      chosen: null,
    });
    return set([], 'question');
  }
  candidates = worth;
  if (candidates.length === 1)
    return set(candidates, near(candidates[0] as number, 'amount') ? 'heading' : 'content');

  const period = (c: number) => periodOfColumn(table, c);
  const side = (c: number) => bucketIn(table.headings[c] ?? '');
  // Of a monthly and an annual column of the same money, the annual one is taken.
  for (const a of candidates)
    for (const b of candidates)
      for (const times of [12, 4, 3])
        if (
          a !== b &&
          columns[a] === null &&
          columns[b] === null &&
          holdsInRows(table, [a], b, (v) => (v[0] as number) * times) >= 2
        )
          put(a, 'ignored', 'times');
  candidates = candidates.filter((c) => columns[c] === null);
  if (candidates.length === 1) return set(candidates, 'content');

  // A net benefit beside its benefit and cost is left out.
  candidates = candidates.filter(
    (c) =>
      !candidates.some(
        (a) =>
          side(a)?.endsWith('benefit') === true &&
          candidates.some(
            (b) =>
              side(b)?.endsWith('cost') === true &&
              c !== b &&
              holdsInRows(table, [a, b], c, ([x = 0, y = 0]) => x - y) >= 2,
          ),
      ),
  );
  // Columns with different meanings are all taken: benefit and cost, once and every year.
  const kinds = candidates.map((c) => `${side(c) ?? ''} ${period(c) ?? ''}`);
  const speaking = candidates.filter((c) => side(c) !== null || period(c) !== null);
  if (
    speaking.length >= 2 &&
    new Set(speaking.map((c) => kinds[candidates.indexOf(c)])).size === speaking.length
  )
    return set(speaking, 'heading');

  // Of parts and their sum, the sum is taken.
  for (const c of candidates) {
    const rest = candidates.filter((x) => x !== c);
    if (rest.length >= 2 && holdsInRows(table, rest, c, (v) => v.reduce((x, y) => x + y, 0)) >= 2)
      return set([c], 'sum');
  }
  for (const test of [
    (c: number) =>
      exact(c, 'amount') && !/likely|erwartet|expected|wahrscheinlich/i.test(table.headings[c] ?? ''),
    (c: number) => exact(c, 'amount'),
    (c: number) => known.signs(c) > 0,
    (c: number) => near(c, 'amount'),
  ]) {
    const some = candidates.filter(test);
    if (some.length === 1) return set(some, 'heading');
    if (some.length > 1) {
      candidates = some;
    }
  }
  known.questions.push({
    kind: 'amount',
    options: candidates.map((c) => ({ value: c, says: columnName(table.headings[c] ?? '', c) })),
    chosen: null,
  });
  set([], 'question');
}

function* combinations(list: readonly number[], size: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = 0; i <= list.length - size; i++)
    for (const rest of combinations(list.slice(i + 1), size - 1)) yield [list[i] as number, ...rest];
}
