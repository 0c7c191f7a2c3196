/** The results of a review's own period beside those of all months to date, cause by cause. */
import { causesOf, causesOfPeriod } from '../../text/review.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { reviewWords } from '../../text/words/review.ts';
import { addUp } from '../addUp.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Reviewed } from '../reviewed.ts';

interface PeriodRow {
  id: string;
  label: string;
  /** In whole units, so that each column adds up as shown. */
  period: number;
  toDate: number;
  /** True for plan and actual, between which the causes stand. */
  total: boolean;
}

/** "Months 4 to 6", "Month 4". */
export const periodName = ({ result: { period, month } }: Reviewed): string =>
  reviewWords().result.months(period.from, month);

/** The rows; empty without an earlier review, because the period is then all there is. */
export function periodRows({ report, result }: Reviewed): PeriodRow[] {
  const { period } = result;
  if (period.from === 0) return [];
  const c = report.document;
  const toDate = causesOf(c, result);
  const since = new Map(causesOfPeriod(c, result).map((x) => [x.id, x]));
  const all = [...toDate, ...[...since.values()].filter((x) => !toDate.some((y) => y.id === x.id))];
  const whole = (plan: number, actual: number, of: (id: string) => number): number[] =>
    addUp(
      plan,
      actual,
      all.map(({ id }) => of(id)),
    );
  const dates = new Map(toDate.map((x) => [x.id, x.amount]));
  const inPeriod = whole(period.plan, period.actual, (id) => since.get(id)?.amount ?? 0);
  const inAll = whole(result.planToDate, result.actualToDate, (id) => dates.get(id) ?? 0);
  const round = (x: number): number => Math.round(x) + 0;
  return [
    {
      id: 'plan',
      // The columns name the months.
      label: reviewWords().result.plan,
      period: round(period.plan),
      toDate: round(result.planToDate),
      total: true,
    },
    ...all.flatMap(({ id, label }, i): PeriodRow[] => {
      const [a, b] = [inPeriod[i] ?? 0, inAll[i] ?? 0];
      return a === 0 && b === 0 ? [] : [{ id: `cause:${id}`, label, period: a, toDate: b, total: false }];
    }),
    {
      id: 'actual',
      label: reviewWords().result.actual,
      period: round(period.actual),
      toDate: round(result.actualToDate),
      total: true,
    },
  ];
}

export const reviewPeriodData = dataset<Reviewed>()({
  id: 'reviewPeriod',
  rows: periodRows,
  key: (row) => row.id,
  role: ({ total }) => (total ? 'sum' : undefined),
  fields: (source) => {
    const { formats: f } = source.report;
    const amount = (row: PeriodRow, x: number) => ({
      text: `${!row.total && x > 0 ? '+' : ''}${f.money(x)}`,
      value: x,
    });
    return {
      cause: words(chartsWords().cause, (row) => row.label),
      period: numeric(periodName(source), (row) => amount(row, row.period)),
      toDate: numeric(reviewWords().result.toDate, (row) => amount(row, row.toDate)),
    };
  },
  presets: {
    screen: ['cause', 'period', 'toDate'],
    print: ['cause', 'period', 'toDate'],
    csv: ['cause', 'period', 'toDate'],
    slide: [
      ['cause', 4],
      ['period', 1.8],
      ['toDate', 1.8],
    ],
  },
});
