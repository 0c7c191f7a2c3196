/** How far the range of each number alone moves net, widest first. */
import { chartsWords } from '../../text/words/charts.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Formats } from '../../text/format.ts';
import type { SwingRow } from '../swings.ts';
import { moneyCell } from './parts.ts';

/** The swings of a case or of a programme. */
export interface SwingSource {
  rows: readonly Omit<SwingRow, 'unit'>[];
  formats: Pick<Formats, 'money'>;
}

export const swingsData = dataset<SwingSource>()({
  id: 'swings',
  rows: ({ rows }) => rows,
  key: (row) => row.id,
  fields: ({ formats: f }) => {
    const money = moneyCell(f);
    const w = chartsWords();
    return {
      label: words(oddsWords().causes.name, (row) => row.label),
      low: numeric(w.low, (row) => ({ text: row.lowText, value: row.low })),
      high: numeric(w.high, (row) => ({ text: row.highText, value: row.high })),
      atLow: numeric(w.atLow, (row) => money(row.netAtLow)),
      atHigh: numeric(w.atHigh, (row) => money(row.netAtHigh)),
      swing: numeric(w.swing, (row) => money(Math.abs(row.netAtHigh - row.netAtLow))),
    };
  },
  presets: {
    screen: ['label', 'low', 'high', 'atLow', 'atHigh', 'swing'],
    csv: ['label', 'low', 'high', 'atLow', 'atHigh', 'swing'],
    print: ['label', 'low', 'atLow', 'high', 'atHigh'],
  },
});
