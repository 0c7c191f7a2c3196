/** Equally likely outcomes, each with the chance of a lower one. */
import type { Formats } from '../../text/format.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { dataset, numeric } from '../dataset.ts';

export interface DotSource {
  /** Ascending. */
  values: readonly number[];
  formats: Pick<Formats, 'money' | 'percent'>;
}

export const dotsData = dataset<DotSource>()({
  id: 'dots',
  rows: ({ values }) => values.map((value, at) => ({ at, value, chance: (at + 0.5) / values.length })),
  key: (row) => String(row.at),
  fields: ({ formats: f }) => ({
    chance: numeric(chartsWords().chance, (row) => ({ text: f.percent(row.chance), value: row.chance })),
    net: numeric(chartsWords().net, (row) => ({ text: f.money(row.value), value: row.value })),
  }),
  presets: { screen: ['chance', 'net'] },
});
