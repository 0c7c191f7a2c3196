/** The part of a result that is shown: what becomes of the rows, and which are left out. */
import { buckets, limits, type Bucket, type Case, type Line } from '../../case/index.ts';
import {
  checkTotals,
  type AccountsTaken,
  type Cell,
  type LeftOut,
  type LinesGuess,
  type LinesTaken,
  type Sheet,
} from '../../import/index.ts';
import { plainAmount } from '../../value/plain.ts';
import { shownCell } from './shownCell.ts';
import type { AccountsView, Choices, LineView, RowsView, SectionView, Target } from './protocol.ts';

/** Longer lists and texts are cut to these lengths. */
export const shownLimits = { lines: 50, left: 50, accounts: 50, cell: 120 };

/** Reasons why a row is left out that mean it only structures the sheet. */
export const structureReasons = new Set([
  'title',
  'heading-again',
  'section',
  'total',
  'result',
  'footer',
  'chosen',
]);

/** A cell's text, cut to the length shown. */
export const shortCell = (cell: Cell | undefined): string => shownCell(cell, shownLimits.cell);

/** The rows left out; those that are more than structure come first. */
export function leftOutViews(leftOut: readonly LeftOut[], sheet: Sheet) {
  const at = new Map(sheet.from.map((row, i) => [row, i]));
  const isStructure = ({ why }: LeftOut): number => Number(structureReasons.has(why));
  return [...leftOut]
    .sort((a, b) => isStructure(a) - isStructure(b))
    .slice(0, shownLimits.left)
    .map(({ row, why }) => ({
      row,
      why,
      at: at.get(row) ?? 0,
      text: [...new Set((sheet.rows[at.get(row) ?? -1] ?? []).map(shortCell).filter((x) => x !== ''))]
        .join(' · ')
        .slice(0, shownLimits.cell),
    }));
}

/** What becomes of a list of rows in a case. */
export function rowsResult(guess: LinesGuess, taken: LinesTaken, c: Case): RowsView {
  const made = new Map(taken.case.lines.slice(0).map((l) => [l.id, l]));
  const values = new Map(taken.case.assumptions.slice(c.assumptions.length).map((a) => [a.name, a]));
  const times = { once: 1, month: 12 * c.years, quarter: 4 * c.years, year: c.years };
  const of = new Map<Bucket, SectionView>(
    buckets.map((bucket) => [bucket, { bucket, count: 0, overTerm: 0, lines: [] }]),
  );
  let count = 0;
  const seen = new Set<string>();
  for (const { row, lines } of taken.taken)
    for (const id of lines) {
      // A line made of several rows is listed at the first of them.
      if (seen.has(id)) continue;
      seen.add(id);
      const line = made.get(id) as Line;
      const own = values.get(line.formula);
      const value = own ? own.value : plainAmount(line.formula);
      const figures = Array.isArray(value) ? value : (value ?? 0);
      const section = of.get(line.bucket) as SectionView;
      const over = Array.isArray(figures)
        ? figures.reduce((a, b) => a + b, 0) * (times[line.per] / c.years)
        : figures * times[line.per];
      section.count++;
      section.overTerm += over;
      if (++count <= shownLimits.lines) {
        const { label, bucket, per } = line;
        const view: LineView = { row, label, bucket, per, values: figures };
        if (typeof own?.low === 'number' && typeof own.high === 'number')
          view.range = { low: own.low, high: own.high };
        section.lines.push(view);
      }
    }
  return {
    as: 'rows',
    count,
    sections: [...of.values()].filter((s) => s.count > 0),
    totals: checkTotals(guess, taken, c.years).slice(0, 20),
    remaining: limits.lines - c.lines.length,
  };
}

/** What becomes of a list of customers among the stored cases. */
export function accountsResult(
  taken: AccountsTaken,
  all: NonNullable<Target['stored']>,
  decided: Choices['decided'],
): AccountsView {
  const stored = new Map(all.map((s) => [s.id, s]));
  const names = new Map([
    ...taken.add.map(({ row, words }): [number, string] => [row, words.customer ?? '']),
    ...[...taken.change, ...taken.same].map(({ row, id }): [number, string] => [
      row,
      stored.get(id)?.customer ?? '',
    ]),
  ]);
  return {
    as: 'accounts',
    counts: {
      add: taken.add.length,
      change: taken.change.length,
      same: taken.same.length,
      elsewhere: taken.elsewhere.length,
    },
    add: taken.add.slice(0, shownLimits.accounts),
    change: taken.change.slice(0, shownLimits.accounts).map(({ row, id, words }) => {
      const was = stored.get(id);
      return {
        row,
        id,
        customer: was?.customer ?? '',
        title: was?.title ?? '',
        currency: was?.currency ?? '',
        differs: (Object.entries(words) as [keyof typeof words, string | number][]).map(([field, is]) => ({
          field,
          was: was?.[field] ?? null,
          is,
        })),
      };
    }),
    elsewhere: taken.elsewhere.slice(0, shownLimits.accounts).map(({ row, id, title, words }) => {
      const by = words.title !== undefined && words.title === title ? 'ref' : 'title';
      const storedValue = by === 'ref' ? (stored.get(id)?.ref ?? '') : title;
      return { row, id, customer: words.customer ?? '', by, stored: storedValue, inFile: words[by] ?? '' };
    }),
    decided: Object.entries(decided).flatMap(([row, as]) =>
      names.has(Number(row)) ? [{ row: Number(row), customer: names.get(Number(row)) ?? '', as }] : [],
    ),
  };
}
