/** Finds columns that are years, quarters or months, and the year of the case each belongs to. */
import type { Column, LinesOptions, Question } from '../types.ts';
import { bucketIn, periodIn } from '../words/kinds.ts';
import { isWeakSigning, timeIn, type Time } from '../words/times.ts';
import { timeOfCell } from './heading.ts';
import { columnName, type Table } from './table.ts';

interface Times {
  /** Whether there is any column of a year, quarter or month. */
  any: boolean;
  columns: Map<number, Column>;
  questions: Question[];
}

/** Places calendar years, quarters and months in the years of the case, as far as the case's start determines them. */
interface Term {
  /** `sure` is false if a fiscal year, or a year that begins within one of the case's, has to be asked about. */
  place(time: Exclude<Time, { kind: 'signing' }>): { year: number; of: number; sure: boolean };
  holds(year: number): boolean;
  /** Asks which year the earliest one is; the answer is added to each year. */
  ask(
    earliest: { year: number; of: number },
    all: readonly (number | 'signing')[],
    before: boolean,
  ): Question;
}

export function termOf(options: LinesOptions): Term {
  const [startYear = 0, startMonth = 1] = options.start.split('-').map(Number);
  /** Months need no guess whatever month the case starts in, nor do quarters that begin with one of its own. */
  const yearOf = (calendar: number, month: number): number =>
    Math.floor((calendar * 12 + month - startYear * 12 - startMonth) / 12) + 1;
  const holds = (of: number): boolean => of >= 1 && of <= options.years;
  return {
    holds,
    place(time) {
      const year = time.year ?? startYear;
      if (time.kind === 'month') return { year, of: yearOf(year, time.month), sure: true };
      const fiscal = time.kind !== 'year' && time.fiscal;
      if (time.kind === 'quarter' && !fiscal && (startMonth - 1) % (time.half ? 6 : 3) === 0)
        return { year, of: yearOf(year, time.quarter * 3 - 2), sure: true };
      return { year, of: year - startYear + 1, sure: !fiscal && startMonth === 1 };
    },
    ask(earliest, all, before) {
      const shifts = [...new Set([0, 1 - earliest.of, ...(before ? [-1] : [])])];
      return {
        kind: 'years',
        options: shifts
          .map((shift) => ({ value: shift, says: `${earliest.year} = ${earliest.of + shift}` }))
          .filter(({ value }) => all.some((of) => of !== 'signing' && holds(of + value))),
        chosen: null,
      };
    },
  };
}

/** A column by all its headings: of two columns of one year, only the other heading row distinguishes them. */
const wholeName = (table: Table, column: number): string =>
  [columnName(table.headings[column] ?? '', column), table.around[column] ?? ''].join(' ').trim();

/** @param numeric whether a column holds amounts, or nothing at all */
export function timesOf(table: Table, options: LinesOptions, numeric: (column: number) => boolean): Times {
  const none: Times = { any: false, columns: new Map(), questions: [] };
  if (table.head === null) return none;
  const row = table.sheet.rows[table.head] ?? [];
  const found = new Map<number, Time>();
  for (let c = 0; c < table.width; c++) {
    if (!numeric(c)) continue;
    const above = timeIn(table.around[c] ?? '');
    let own = timeOfCell(row[c]);
    if (
      !own &&
      (table.headings[c] === '' ||
        /^(?:plan|budget|forecast|usd|eur|gbp|chf|amount|betrag)$/i.test(table.headings[c] ?? ''))
    )
      own = above;
    if (own && (own.kind === 'quarter' || own.kind === 'month') && own.year === null && above) {
      if (above.kind === 'calendar')
        own =
          own.kind === 'quarter'
            ? { ...own, year: above.year, calendar: true, fiscal: above.fiscal }
            : { ...own, year: above.year };
      else if (above.kind === 'year' && own.kind === 'quarter') own = { ...own, year: above.year };
    }
    if (own) found.set(c, own);
  }
  // FY1 … FY10: the last is not 2010.
  if ([...found.values()].some((t) => t.kind === 'year'))
    for (const [c, t] of found)
      if (t.kind === 'calendar' && t.fiscal && /^\D*\d\d$/.test(table.headings[c] ?? ''))
        found.set(c, { kind: 'year', year: t.year % 100 });
  const strong = [...found].flatMap(([c, time]): [number, Exclude<Time, { kind: 'signing' }>][] =>
    time.kind === 'signing' ? [] : [[c, time]],
  );
  const signings = [...found].filter(([, time]) => time.kind === 'signing');
  const columns = new Map<number, Column>();
  if (strong.length === 0) {
    // "One-time" beside "Annual" gives two lines per row. Alone, or with an uncertain name, it is an ordinary amount.
    const periodic = [...Array(table.width).keys()].some(
      (c) =>
        numeric(c) &&
        !found.has(c) &&
        ['year', 'month', 'quarter'].includes(periodIn(table.headings[c] ?? '') ?? ''),
    );
    for (const [c] of signings)
      if (periodic && !isWeakSigning(table.headings[c] ?? ''))
        columns.set(c, { role: 'signing', why: 'heading' });
    return { any: false, columns, questions: [] };
  }

  const term = termOf(options);
  // Quarters and months first: a year beside its own quarters is their total, "FY27" beside the quarters of 2026 is
  // another year.
  const isFine = ([, t]: (typeof strong)[number]): boolean => t.kind === 'quarter' || t.kind === 'month';
  const finer = strong.some(isFine);
  const fineYears = new Set<number>();
  const coarse = strong.filter(([, t]) => t.kind === 'calendar' || t.kind === 'year').length;
  let asked = null as 'fiscal' | 'start' | null;
  const unsure = (fiscal: boolean): void => {
    asked = fiscal ? 'fiscal' : (asked ?? 'start');
  };
  const first: { year: number; of: number }[] = [];
  let months = 0;
  let lastMonth = 0;
  let monthYear = 1;
  let quarterYear = 1;
  let lastQuarter = 0;
  const used = new Map<string, number>();
  const questions: Question[] = [];

  for (const [c, time] of [...strong.filter(isFine), ...strong.filter((x) => !isFine(x))]) {
    const bucket = bucketIn(table.around[c] ?? '') ?? bucketIn(table.headings[c] ?? '');
    let column: Column;
    if (time.kind === 'calendar') {
      const { of, sure } = term.place(time);
      const total = finer && (coarse <= fineYears.size || fineYears.has(of));
      column = { role: total ? 'total' : 'year', of, why: total ? 'sum' : 'calendar' };
      if (!total) {
        if (!sure) unsure(time.fiscal);
        first.push({ year: time.year, of });
      }
    } else if (time.kind === 'year') {
      const total = finer && (coarse <= fineYears.size || fineYears.has(time.year));
      column = { role: total ? 'total' : 'year', of: time.year, why: total ? 'sum' : 'heading' };
    } else if (time.kind === 'quarter') {
      let of: number;
      if (time.year === null) {
        // Q1 … Q8 run on; Q1 Q2 Q3 Q4 Q1 start again.
        if (time.quarter > 4) of = Math.ceil(time.quarter / 4);
        else {
          if (time.quarter <= lastQuarter) quarterYear++;
          lastQuarter = time.quarter;
          of = quarterYear;
        }
      } else if (time.calendar) {
        const placed = term.place(time);
        of = placed.of;
        if (!placed.sure) unsure(time.fiscal);
        first.push({ year: time.year, of });
      } else of = time.year;
      column = { role: 'quarter', of, why: 'heading' };
    } else {
      months++;
      let of: number;
      if (time.year !== null) {
        of = term.place(time).of;
        first.push({ year: time.year, of });
      } else if (time.month > 12) of = Math.ceil(time.month / 12);
      else {
        if (time.month <= lastMonth) monthYear++;
        lastMonth = time.month;
        of = monthYear;
      }
      column = { role: 'month', of, why: 'heading' };
    }
    if (isFine([c, time]) && column.of !== undefined) fineYears.add(column.of);
    if (column.role === 'year') {
      const key = `${column.of ?? 0} ${bucket ?? ''}`;
      const before = used.get(key);
      if (before !== undefined) {
        questions.push({
          kind: 'amount',
          column: c,
          options: [before, c].map((x) => ({ value: x, says: wholeName(table, x) })),
          chosen: before,
        });
        column = { role: 'ignored', why: 'twice' };
      } else used.set(key, c);
    }
    columns.set(c, bucket ? { ...column, bucket } : column);
  }
  if (months === 1 && strong.length === 1) return none;
  const earliest = first.reduce<{ year: number; of: number } | null>(
    (a, b) => (a && a.year <= b.year ? a : b),
    null,
  );
  if (earliest && (asked !== null || !first.some(({ of }) => term.holds(of))))
    questions.push(
      term.ask(
        earliest,
        first.map(({ of }) => of),
        asked === 'start',
      ),
    );
  for (const [c] of signings) columns.set(c, { role: 'signing', why: 'heading' });
  return { any: true, columns, questions };
}
