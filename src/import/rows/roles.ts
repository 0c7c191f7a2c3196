/** What each column holds, by its heading, its content and what its numbers are to one another. */
import type { Period } from '../../case/index.ts';
import type { Column, LinesOptions, Question, Role } from '../types.ts';
import { fold, wordSet } from '../words/fold.ts';
import {
  bucketIn,
  isKindAlone,
  isOtherPeriod,
  kindOfCell,
  isResult,
  isTotalAlone,
  periodIn,
  periodOfCell,
  totalIn,
} from '../words/kinds.ts';
import { rolesIn } from '../words/headings.ts';
import { currencyMark } from '../words/scales.ts';
import { saysOtherUnit } from '../words/units.ts';
import { timeOfCell } from './heading.ts';
import { timesOf } from './periods.ts';
import { isOutline } from './outline.ts';
import { isSeries } from './rowTimes.ts';
import { columnName, type Table } from './table.ts';

interface Stats {
  filled: number;
  numbers: number;
  shares: number;
  texts: number;
  kinds: number;
  periods: number;
  currencies: number;
  days: number;
  signs: number;
  distinct: Set<string>;
  /** 1, 2, 3 … down the rows. */
  counts: boolean;
}

/** Rows that columns are judged by. */
const looked = 600;
const dayText = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:[ T].*)?$/;

function statsOf(table: Table, column: number): Stats {
  const s: Stats = {
    filled: 0,
    numbers: 0,
    shares: 0,
    texts: 0,
    kinds: 0,
    periods: 0,
    currencies: 0,
    days: 0,
    signs: 0,
    distinct: new Set(),
    counts: true,
  };
  let expected = 0;
  const ofPeriods = rolesIn(table.headings[column] ?? '').exact.has('period');
  const end = Math.min(table.sheet.rows.length, table.first + looked);
  for (let r = table.first; r < end; r++) {
    const cell = table.cell(r, column);
    if (!cell || cell.value === null) continue;
    s.filled++;
    const read = table.read(r, column);
    if (typeof cell.value === 'object' || (typeof cell.value === 'string' && dayText.test(cell.text))) {
      s.days++;
      s.counts = false;
    } else if (read.kind === 'number') {
      if (read.share) s.shares++;
      else s.numbers++;
      if (read.may) s.signs++;
      if (expected === 0) expected = read.value;
      if (read.value !== expected++ || (read.value !== 1 && s.numbers === 1)) s.counts = false;
    } else if (read.kind === 'text') {
      s.texts++;
      if (s.distinct.size < 500) s.distinct.add(cell.text);
      if (cell.text.length <= 40) {
        if (isKindAlone(cell.text) || (cell.text.length <= 2 && kindOfCell(cell.text))) s.kinds++;
        if (periodOfCell(cell.text) || (ofPeriods && isOtherPeriod(cell.text))) s.periods++;
        const mark = cell.text.length <= 5 ? currencyMark(cell.text) : null;
        if (mark && mark.length === cell.text.length) s.currencies++;
      }
    } else s.numbers++;
  }
  s.counts &&= s.numbers > 1 && s.texts === 0;
  return s;
}

/** Headings of money that do not say which way it goes. */
const justMoney = wordSet('value|values|return|returns|annual value|yearly value');

const yearWords = wordSet(
  'year|fiscal year|fy|calendar year|Jahr|Geschäftsjahr|Kalenderjahr|année|exercice|año|ejercicio',
);

/** Whether a column says of each row which year, quarter or month it is about. */
function isTimeOfRows(table: Table, column: number, money: boolean): boolean {
  if (table.head === null || money) return false;
  const byName = yearWords.has(fold(table.headings[column] ?? ''));
  let times = 0;
  let other = 0;
  const end = Math.min(table.sheet.rows.length, table.first + looked);
  for (let r = table.first; r < end; r++) {
    const cell = table.cell(r, column);
    // A day in each row is when something starts or is due.
    if (!cell || cell.value === null || typeof cell.value === 'object' || dayText.test(cell.text)) continue;
    const time = timeOfCell(cell);
    const whole = /^\d{1,2}$/.test(cell.text) && byName;
    if (whole || (time !== null && time.kind !== 'signing')) times++;
    else if (time === null && totalIn(cell.text) === null) other++;
    // However the rest of the rows look, it is none any more.
    if (4 * other >= times + end - r) return false;
  }
  return times >= 2 && times > 4 * other;
}

const number = (table: Table, row: number, column: number): number | null => {
  const read = table.read(row, column);
  return read.kind === 'number' && !read.share ? read.value : null;
};

/** A number, a share as its fraction. */
const figure = (table: Table, row: number, column: number): number | null => {
  const read = table.read(row, column);
  return read.kind === 'number' ? read.value : null;
};

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.0051 + 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Whether `make` gives column `result` in every row that has all of them; how many rows it could be tried on. */
function holdsInRows(
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

type Says = (column: number, role: Role) => boolean;

/** Of columns of words, the one that names the rows. */
function bestLabel(
  texts: readonly number[],
  stats: readonly Stats[],
  exact: Says,
  near: Says,
): number | undefined {
  const stat = (c: number): Stats => stats[c] as Stats;
  const most = Math.max(1, ...texts.map((x) => stat(x).texts));
  const score = (c: number): number =>
    (exact(c, 'label') ? 60 : near(c, 'label') ? 25 : 0) -
    (exact(c, 'note') && !exact(c, 'label') ? 40 : exact(c, 'note') ? 20 : 0) -
    (near(c, 'source') || near(c, 'ignored') ? 40 : 0) -
    (exact(c, 'kind') || exact(c, 'period') || exact(c, 'currency') || exact(c, 'unit') ? 30 : 0) -
    (stat(c).kinds > stat(c).texts / 2 ? 30 : 0) -
    (stat(c).periods > stat(c).texts / 2 || stat(c).currencies > stat(c).texts / 2 ? 50 : 0) +
    (20 * stat(c).distinct.size) / Math.max(1, stat(c).texts) +
    (15 * stat(c).texts) / most -
    c / 10;
  return [...texts].sort((a, b) => score(b) - score(a))[0];
}

interface Roles {
  columns: Column[];
  questions: Question[];
}

export function rolesOf(table: Table, options: LinesOptions): Roles {
  const { width } = table;
  const questions: Question[] = [];
  const stats = Array.from({ length: width }, (_, c) => statsOf(table, c));
  const named = table.headings.map((h) => rolesIn(h));
  const columns: (Column | null)[] = Array.from({ length: width }, () => null);
  const all = columns.map((_, c) => c);
  const stat = (c: number): Stats => stats[c] as Stats;
  const exact = (c: number, role: Role): boolean => named[c]?.exact.has(role) ?? false;
  const near = (c: number, role: Role): boolean => exact(c, role) || (named[c]?.near.has(role) ?? false);
  const put = (c: number, role: Role, why: string): void => {
    columns[c] ??= { role, why };
  };
  const free = (): number[] => all.filter((c) => columns[c] === null);

  for (const c of all) if (stat(c).filled === 0 && table.headings[c] === '') put(c, 'ignored', 'empty');

  // A column named for money is money though most of it is yet to be determined.
  const isNumeric = (c: number): boolean =>
    stat(c).numbers > 0 &&
    (stat(c).numbers + stat(c).shares >= stat(c).texts || (exact(c, 'amount') && !exact(c, 'label'))) &&
    (stat(c).shares <= stat(c).numbers || exact(c, 'amount'));

  // Times first: a row of years is the surest sign there is.
  const times = timesOf(table, options, (c) => stat(c).filled === 0 || isNumeric(c) || stat(c).numbers > 0);
  for (const [c, column] of times.columns) columns[c] = column;
  questions.push(...times.questions);

  const isText = (c: number): boolean => stat(c).texts > 0 && !isNumeric(c);
  // A year, quarter or month in every row: a part of a line each, where the rows show it; else nobody here can know.
  const inRows = times.any ? undefined : all.find((c) => isTimeOfRows(table, c, exact(c, 'amount')));
  let series: 'rows' | 'columns' | null = null;
  if (inRows !== undefined) {
    const isRemark = (c: number): boolean => (exact(c, 'note') || exact(c, 'source')) && !exact(c, 'label');
    const name = bestLabel(
      free().filter((c) => c !== inRows && isText(c) && !isRemark(c)),
      stats,
      exact,
      near,
    );
    if (isSeries(table, inRows, name ?? null)) {
      series = name === undefined ? 'columns' : 'rows';
      put(inRows, 'time', 'times');
    } else {
      if (isNumeric(inRows)) put(inRows, 'date', 'times');
      const [sample = ''] = table.sheet.rows.slice(table.first).flatMap((row) => row[inRows]?.text ?? []);
      questions.push({
        kind: 'years',
        column: inRows,
        options: [{ value: 0, says: `${sample} …` }],
        chosen: null,
      });
    }
  }

  const texts = free().filter(isText);
  const label = series === 'columns' ? undefined : bestLabel(texts, stats, exact, near);
  if (label !== undefined) put(label, 'label', near(label, 'label') ? 'heading' : 'content');

  for (const c of texts) {
    if (c === label) continue;
    const s = stat(c);
    if (s.currencies >= 0.6 * s.texts) put(c, 'currency', 'content');
    else if (s.kinds > 0 && (s.kinds >= 0.5 * s.texts || exact(c, 'kind'))) put(c, 'kind', 'content');
    else if (s.periods > 0 && (s.periods >= 0.5 * s.texts || exact(c, 'period'))) put(c, 'period', 'content');
    else if (exact(c, 'unit')) put(c, 'unit', 'heading');
    else if (near(c, 'source')) put(c, 'source', 'heading');
    else if (near(c, 'note')) put(c, 'note', 'heading');
  }
  for (const c of free()) {
    const s = stat(c);
    if (s.days > s.filled / 2) put(c, 'date', 'content');
    else if ((s.shares > s.numbers && !isNumeric(c)) || (exact(c, 'share') && s.numbers > 0))
      put(c, 'share', s.shares > 0 ? 'content' : 'heading');
    else if (!isNumeric(c)) put(c, 'ignored', 'content');
  }
  const column = (c: number): string[] =>
    table.sheet.rows.slice(table.first, table.first + looked).flatMap((row) => row[c]?.text || []);
  const numeric = free();
  for (const c of numeric) {
    const others = numeric.length > 1 || times.any;
    if (others && exact(c, 'index') && stat(c).signs === 0) put(c, 'index', 'heading');
    else if (others && c <= (label ?? 0) && stat(c).signs === 0 && isOutline(column(c)))
      put(c, 'index', 'counts');
    else if (others && stat(c).counts && !exact(c, 'amount') && stat(c).signs === 0 && c <= (label ?? 0))
      put(c, 'index', 'counts');
  }
  if (numeric.length === 0 && !times.any) {
    const empty = columns.findIndex(
      (x, c) =>
        x?.role === 'ignored' && exact(c, 'amount') && c !== label && stat(c).numbers + stat(c).texts > 0,
    );
    if (empty >= 0) columns[empty] = { role: 'amount', why: 'heading' };
  }
  if (series === 'columns') {
    const figures = free();
    const heading = (c: number): string => table.headings[c] ?? '';
    const sums = (c: number): boolean => {
      const rest = figures.filter((x) => x !== c && !isResult(heading(x)));
      const added = (v: number[]): number => v.reduce((x, y) => x + y, 0);
      return isTotalAlone(heading(c)) || (rest.length >= 2 && holdsInRows(table, rest, c, added) >= 2);
    };
    const own = figures.filter((c) => !isResult(heading(c)));
    const parts = own.filter((c) => !sums(c));
    for (const c of figures) {
      const taken = (parts.length > 0 ? parts : own).includes(c);
      put(c, taken ? 'amount' : 'total', taken ? 'times' : 'sum');
    }
  }
  amounts(table, columns, { times: times.any, exact, near, signs: (c) => stat(c).signs, questions });

  const made = columns.map((column, c): Column => {
    const own = column ?? { role: 'ignored', why: 'unknown' };
    if (!['amount', 'signing', 'year', 'quarter', 'month'].includes(own.role)) return own;
    // A unit price does not say whether it is paid or saved; a unit cost does.
    const heading = table.headings[c] ?? '';
    const silent =
      (own.by !== undefined && !/cost|kosten|co[uû]t/i.test(heading)) ||
      justMoney.has(fold(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
    const bucket = own.bucket ?? (silent ? null : bucketIn(heading)) ?? bucketIn(table.around[c] ?? '');
    const per = own.role === 'amount' ? periodOfColumn(table, c) : null;
    return { ...own, ...(bucket ? { bucket } : {}), ...(per ? { per } : {}) };
  });
  return { columns: made, questions };
}

const weighedWords =
  /risk|weighted|adjusted|probab|gewichtet|bereinigt|wahrscheinlich|pondéré|ajusté|ponderad|ajustad/iu;
const betweenWords =
  /saving|saved|benefit|difference|delta|\bdiff\b|improvement|reduction|gain|ersparnis|einsparung|differenz|nutzen|verbesserung|économie|différence|ahorro|diferencia|mejora/iu;
/** Beside a column for every year, these are paid once. */
const setUp =
  /^(?:set[- ]?up|implementation|onboarding|einrichtung|einführung|mise en place|puesta en marcha)(?!\p{L})/iu;
const periodOfColumn = (table: Table, c: number): Period | null => {
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

/** Which of the number columns that are left are money. */
function amounts(table: Table, columns: (Column | null)[], known: Known): void {
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

  // A product of others is the money; what it is made of is not.
  const numeric = free();
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
  // "Risk-adjusted value" is the money where a share says how likely each amount is.
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
  // "Cost today", "Cost with us", "Savings": what lies between the two is the money, not what is spent today.
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
      // What so many cost at that price, though no column says it.
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
  // Beside amounts in the currency wanted, those of another are the same money again.
  const foreign = (c: number): boolean => {
    const mark = currencyMark(table.headings[c] ?? '');
    return mark !== null && !mark.may.includes(table.reader.currency);
  };
  if (candidates.some((c) => currencyMark(table.headings[c] ?? '') !== null && !foreign(c)))
    candidates = candidates.filter((c) => !foreign(c));
  // Hours and heads are no money, whatever stands beside them.
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
  // A monthly and an annual column of the same money: the annual one.
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

  // A net benefit beside the benefit and the cost it is made of.
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
  // Columns that say different things: benefit and cost, once and every year.
  const kinds = candidates.map((c) => `${side(c) ?? ''} ${period(c) ?? ''}`);
  const speaking = candidates.filter((c) => side(c) !== null || period(c) !== null);
  if (
    speaking.length >= 2 &&
    new Set(speaking.map((c) => kinds[candidates.indexOf(c)])).size === speaking.length
  )
    return set(speaking, 'heading');

  // Parts and their sum: the sum.
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
