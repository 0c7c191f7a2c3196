/** Plan and actual by row as a table: behind the chart, and on paper where the rows are too many for one. */
import { chartsWords } from '../text/words/charts.ts';
import type { ChartFormats } from './formats.ts';
import type { PlanRow } from './geometry/bars.ts';
import { figure, type Absence } from '../report/cell.ts';
import type { Table } from './table.ts';

export interface PlanActualRow extends PlanRow {
  label: string;
  kind: 'benefit' | 'cost' | 'net';
  /** As shown: "$142K of $160K, 11% behind". */
  words: string;
  /** The same where plan and actual stand beside it: "11% behind"; as shown where it is left out. */
  by?: string;
  /** As short as it can be said, for where a long label leaves no room for all of it. */
  brief?: string;
  /** Why, in a word or two, where findings say so. */
  reasons?: string;
}

export const planWords = (row: PlanActualRow): string =>
  row.actual === null ? chartsWords().notMeasured : row.words;

/** Words of a row, and why it is so. */
export const withReasons = (row: PlanActualRow, words: string): string =>
  row.reasons ? chartsWords().because(words, row.reasons) : words;

export function planTable(rows: readonly PlanActualRow[], formats: Pick<ChartFormats, 'money'>): Table {
  const cell = (v: number | null, otherwise: Absence = 'none') =>
    figure(v, (x) => formats.money(x), otherwise);
  return {
    columns: [
      { label: chartsWords().line },
      { label: chartsWords().plan, numeric: true },
      { label: chartsWords().actual, numeric: true },
      { label: chartsWords().term, numeric: true },
      { label: chartsWords().status },
    ],
    rows: rows.map((r) => ({
      id: r.id,
      cells: [
        r.label,
        cell(r.plan),
        cell(r.actual, 'not-measured'),
        cell(r.term),
        r.actual === null ? '' : withReasons(r, r.by ?? r.words),
      ],
      ...(r.kind === 'net' ? { role: 'net' as const } : {}),
    })),
  };
}
