/** Cumulative money by month: the view's own line, the band of the outcomes, the conservative line. */
import { capital } from '../../text/capital.ts';
import { chartsWords } from '../../text/words/charts.ts';
import type { Formats } from '../../text/format.ts';
import type { CashFigures } from '../cash.ts';
import { figure } from '../cell.ts';
import { dataset, type Field } from '../dataset.ts';

const lines = ['likely', 'p10', 'p90', 'conservative'] as const;
export type CashLineId = (typeof lines)[number];

export interface CashLine {
  line: CashLineId;
  label: string;
  values: readonly number[];
}

/** The existing lines, the view's own first. */
export function cashLines(cash: CashFigures): CashLine[] {
  const labels: Record<CashLineId, string> = {
    likely: capital(cash.lean),
    p10: chartsWords().oneInTenBelow,
    p90: chartsWords().oneInTenAbove,
    conservative: capital(chartsWords().conservative),
  };
  return lines.flatMap((line) => {
    const values = cash[line];
    return values ? [{ line, label: labels[line], values }] : [];
  });
}

export interface CashSource {
  cash: CashFigures;
  formats: Pick<Formats, 'money' | 'number'>;
}

/** A row is a month, 0..H. */
export const cashData = dataset<CashSource>()({
  id: 'cash',
  rows: ({ cash }) => cash.likely.map((_, month) => month),
  key: String,
  fields: ({ cash, formats: f }): Partial<Record<'month' | CashLineId, Field<number>>> => {
    return {
      month: {
        label: chartsWords().month,
        of: (month) => ({
          text: month === 0 ? chartsWords().atSigning : chartsWords().monthNumber(f.number(month)),
          value: month,
        }),
      },
      ...Object.fromEntries(
        cashLines(cash).map(({ line, label, values }) => [
          line,
          { label, numeric: true, of: (month: number) => figure(values[month], f.money, 'empty') },
        ]),
      ),
    };
  },
  presets: { screen: ['month', ...lines], csv: ['month', ...lines] },
});
