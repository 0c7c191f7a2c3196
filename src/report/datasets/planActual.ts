/** Plan and actual by row: behind the chart, in files, and on paper if a chart could not hold the rows. */
import type { Formats } from '../../text/format.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { dataset, numeric, words } from '../dataset.ts';
import { withReasons, type PlanActualRow } from '../planRows.ts';
import { moneyCell } from './parts.ts';

export interface PlanSource {
  rows: readonly PlanActualRow[];
  formats: Pick<Formats, 'money'>;
}

export const planActualData = dataset<PlanSource>()({
  id: 'reviewLines',
  rows: ({ rows }) => rows,
  key: (row) => row.id,
  role: ({ kind }) => (kind === 'net' ? 'net' : undefined),
  fields: ({ formats: f }) => {
    const money = moneyCell(f);
    return {
      line: words(chartsWords().line, (row) => row.label),
      plan: numeric(chartsWords().plan, (row) => money(row.plan)),
      actual: numeric(chartsWords().actual, (row) => money(row.actual, 'not-measured')),
      term: numeric(chartsWords().term, (row) => money(row.term)),
      /** How far from plan, and why. */
      by: words(chartsWords().status, (row) =>
        row.actual === null ? '' : withReasons(row, row.by ?? row.words),
      ),
      status: words(chartsWords().status, (row) => row.status ?? ''),
    };
  },
  presets: {
    screen: ['line', 'plan', 'actual', 'term', 'by'],
    print: ['line', 'plan', 'actual', 'term', 'by'],
    csv: ['line', 'plan', 'actual', 'term', 'status'],
    slide: [
      ['line', 4.2],
      ['plan', 1.6],
      ['actual', 1.6],
      ['term', 1.6],
      ['status', 1.7],
    ],
  },
});
