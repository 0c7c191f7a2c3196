/** The scores of the chart, the largest change first. */
import { chartsWords } from '../../text/words/charts.ts';
import { figure } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Formats } from '../../text/format.ts';
import { scoreChange, gapOf, type LabelledScore } from '../scores.ts';

export interface ScoreSource {
  scores: readonly LabelledScore[];
  formats: Pick<Formats, 'number'>;
}

export const scoresData = dataset<ScoreSource>()({
  id: 'scores',
  rows: ({ scores }) => scores,
  key: (s) => s.id,
  fields: ({ formats: f }) => {
    const score = (x: number | null) => figure(x, (y) => f.number(y), 'not-scored');
    return {
      label: words(chartsWords().dimension, (s) => s.label),
      today: numeric(chartsWords().today, (s) => score(s.today)),
      expected: numeric(chartsWords().withUs, (s) => score(s.expected)),
      alternative: numeric(chartsWords().alternative, (s) => score(s.alternative)),
      gap: numeric(chartsWords().gap, (s) => figure(gapOf(s), (x) => scoreChange(x, f))),
    };
  },
  presets: {
    screen: ['label', 'today', 'expected', 'alternative', 'gap'],
    slide: [
      ['label', 2.1],
      ['today', 0.95],
      ['expected', 0.95],
      ['gap', 1],
    ],
  },
});
