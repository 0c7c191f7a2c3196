/** The causes between plan and actual. */
import { chartsWords } from '../../text/words/charts.ts';
import type { CauseRow } from '../causes.ts';
import { dataset, numeric, words } from '../dataset.ts';

export type CauseSource = readonly CauseRow[];

export const causesData = dataset<CauseSource>()({
  id: 'reviewCauses',
  rows: (rows) => rows,
  key: (row) => row.id,
  role: ({ total }) => (total ? 'sum' : undefined),
  fields: (_source) => ({
    cause: words(chartsWords().cause, (row) => row.label),
    amount: numeric(chartsWords().amount, (row) => ({ text: row.text, value: row.shown })),
  }),
  presets: { screen: ['cause', 'amount'], csv: ['cause', 'amount'], slide: ['cause', 'amount'] },
});
