/** How the value score is calculated: every weight and score in it. */
import { labelOf } from '../../text/labels.ts';
import { beyondWords } from '../../text/words/beyond.ts';
import type { ValueScore } from '../../value/index.ts';
import { figure, none, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';

interface IndexRow {
  id: string;
  label: string;
  weight: number | null;
  today: number | null;
  expected: number | null;
  alternative: number | null;
  total: boolean;
}

export const scoreIndexData = dataset<{ report: Report; score: ValueScore }>()({
  id: 'score-index',
  rows: ({ report, score }): IndexRow[] => [
    ...report.document.dimensions
      .filter((d) => d.weight > 0)
      .map((d) => ({ ...d, label: labelOf.dimension(d), total: false })),
    {
      id: '*',
      label: beyondWords().index.sum,
      weight: null,
      today: score.today,
      expected: score.expected,
      alternative: score.alternative,
      total: true,
    },
  ],
  key: (row) => row.id,
  role: (row) => (row.total ? 'sum' : undefined),
  fields: ({ report: { formats: f } }) => {
    const w = beyondWords().index.columns;
    const score = (row: IndexRow, x: number | null): Cell =>
      figure(x, (y) => f.number(row.total ? Math.round(y) : y), 'empty');
    return {
      dimension: words(w.dimension, (row) => row.label),
      weight: numeric(w.weight, (row) =>
        row.weight === null ? none : figure(row.weight, (x) => f.number(x)),
      ),
      today: numeric(w.today, (row) => score(row, row.today)),
      expected: numeric(w.expected, (row) => score(row, row.expected)),
      alternative: numeric(w.alternative, (row) => score(row, row.alternative)),
    };
  },
  presets: { screen: ['dimension', 'weight', 'today', 'expected', 'alternative'] },
});
