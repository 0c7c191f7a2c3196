/** Decides the role of each column, by its heading, its content and relations between its numbers. */
import type { Column, LinesOptions, Question, Role } from '../types.ts';
import { fold, wordSet } from '../words/fold.ts';
import { bucketIn, isResult, isTotalAlone } from '../words/kinds.ts';
import { rolesIn } from '../words/headings.ts';
import { timesOf } from './periods.ts';
import { isOutline } from './outline.ts';
import { isSeries } from './rowTimes.ts';
import type { Table } from './table.ts';
import { type Stats, rowsExamined, statsOf, isTimeOfRows } from './columnStats.ts';
import { holdsInRows, periodOfColumn, amounts } from './amountColumns.ts';

/** Headings of money that do not tell whether it is a benefit or a cost. */
const justMoney = wordSet('value|values|return|returns|annual value|yearly value');

type Says = (column: number, role: Role) => boolean;

/** The column of words that names the rows. */
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

  // A column named for money is money even if most of it is still to be determined.
  const isNumeric = (c: number): boolean =>
    stat(c).numbers > 0 &&
    (stat(c).numbers + stat(c).shares >= stat(c).texts || (exact(c, 'amount') && !exact(c, 'label'))) &&
    (stat(c).shares <= stat(c).numbers || exact(c, 'amount'));

  // Times first: a row of years is the surest sign there is.
  const times = timesOf(table, options, (c) => stat(c).filled === 0 || isNumeric(c) || stat(c).numbers > 0);
  for (const [c, column] of times.columns) columns[c] = column;
  questions.push(...times.questions);

  const isText = (c: number): boolean => stat(c).texts > 0 && !isNumeric(c);
  // A year, quarter or month in every row: each row is part of a line if the rows show it; else it cannot be decided
  // here.
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
    table.sheet.rows.slice(table.first, table.first + rowsExamined).flatMap((row) => row[c]?.text || []);
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
    // A unit price may be paid or saved; a unit cost is paid.
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
