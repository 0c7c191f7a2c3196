/**
 * The sheet By month of a programme's workbook: as many rows as a programme may have months; those beyond its term are
 * empty.
 */
import { limits } from '../../../case/index.ts';
import { programmeWords } from '../../../text/words/programme.ts';
import { at, span, type Look } from '../grid.ts';
import { power, type ProgrammeBook } from './book.ts';

const columns = [
  'month',
  'without',
  'with',
  'difference',
  'churn',
  'expansion',
  'protected',
  'expanded',
  'gain',
  'cost',
  'net',
  'factor',
  'presentGain',
  'presentCost',
  'presentNet',
  'step',
  'counts',
] as const;
type Column = (typeof columns)[number];
export type MonthSum = Exclude<Column, 'month' | 'churn' | 'expansion' | 'factor' | 'step' | 'counts'>;

const most = limits.years * 12;
const sums = 4;
const first = 5;
const last = first + most - 1;
const place = (column: Column): number => columns.indexOf(column);

/** The months of a column as corners for `Sheet.span`, or the cell of its sum for `Sheet.at`. */
export function monthColumn(column: Column): [number, number, number, number];
export function monthColumn(column: MonthSum, sum: true): [number, number];
export function monthColumn(column: Column, sum = false): number[] {
  const k = place(column);
  return sum ? [sums, k] : [first, k, last, k];
}

function monthRow(b: ProgrammeBook, step: number): void {
  const { p, r, f, months: s } = b;
  const row = first + step;
  const cell = (column: Column): string => at(row, place(column), 'column');
  const counts = step < p.months;
  const discount = Math.pow(1 + p.rate, 1 / 12) - 1;
  const factor = Math.pow(1 + discount, -step);
  const opening = p.customers * p.arpa;
  const value = (list: readonly number[]): number => list[step] ?? 0;
  const mixed = (churn: number, expansion: number): number => opening * Math.pow(1 - churn + expansion, step);
  const gain = p.margin * value(r.difference.monthly);
  const money: Look = { format: f.money };
  const grown = (name: string): string =>
    step === 0 ? 'opening_revenue' : `opening_revenue*${power(name, cell('step'))}`;
  const lines: [Column, string, number, Look][] = [
    ['month', `${cell('step')}+1`, step + 1, { format: '0', kind: 'strong', align: 'left' }],
    ['without', grown('growth_without'), value(r.without.mrr), money],
    ['with', grown('growth_with'), value(r.with.mrr), money],
    ['difference', `${cell('with')}-${cell('without')}`, value(r.difference.monthly), money],
    ['churn', grown('growth_churn'), mixed(p.with.churn, p.without.expansion), money],
    ['expansion', grown('growth_expansion'), mixed(p.without.churn, p.with.expansion), money],
    [
      'protected',
      `(${cell('churn')}-${cell('without')}+(${cell('with')}-${cell('expansion')}))/2`,
      value(r.protected.monthly),
      money,
    ],
    [
      'expanded',
      `(${cell('expansion')}-${cell('without')}+(${cell('with')}-${cell('churn')}))/2`,
      value(r.expanded.monthly),
      money,
    ],
    ['gain', `margin*${cell('difference')}`, gain, money],
    ['cost', 'success_cost', p.cost, money],
    ['net', `${cell('gain')}-${cell('cost')}`, gain - p.cost, money],
    ['factor', `(1+monthly_rate)^(-${cell('step')})`, factor, { format: f.factor }],
    ['presentGain', `${cell('gain')}*${cell('factor')}`, gain * factor, money],
    ['presentCost', `${cell('cost')}*${cell('factor')}`, p.cost * factor, money],
    ['presentNet', `${cell('presentGain')}-${cell('presentCost')}`, (gain - p.cost) * factor, money],
  ];
  for (const [column, formula, known, look] of lines)
    s.live(row, place(column), `IF(${cell('counts')}=0,"",${formula})`, counts ? known : '', look);
  s.number(row, place('step'), step, { kind: 'quiet', format: '0' });
  s.live(row, place('counts'), `IF(${cell('step')}<term_months,1,0)`, counts ? 1 : 0, {
    kind: 'quiet',
    format: f.yesNo,
  });
}

export function monthsSheet(b: ProgrammeBook): void {
  const { p, r, f, months: s } = b;
  const w = programmeWords();
  const heads: Record<Column, string> = {
    month: w.chart.month,
    without: w.without,
    with: w.with,
    difference: w.sum,
    churn: w.book.onlyChurn,
    expansion: w.book.onlyExpansion,
    protected: w.protected,
    expanded: w.expanded,
    gain: w.gain,
    cost: w.costs,
    net: w.net,
    factor: w.book.factor,
    presentGain: `${w.gain}, ${w.presentValue.toLowerCase()}`,
    presentCost: `${w.costs}, ${w.presentValue.toLowerCase()}`,
    presentNet: w.book.netPresent,
    step: w.book.step,
    counts: w.book.counted,
  };
  s.text(0, 0, s.name, { kind: 'title' });
  s.text(1, 0, w.book.monthsHint, { kind: 'note' });
  s.heads(
    sums - 1,
    0,
    columns.map((column) => heads[column]),
  );
  s.alignRight(sums - 1, 1, columns.length - 1);
  const total = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0);
  const known: Record<MonthSum, number> = {
    without: total(r.without.mrr),
    with: total(r.with.mrr),
    difference: r.difference.total,
    protected: r.protected.total,
    expanded: r.expanded.total,
    gain: r.gain.total,
    cost: r.cost.total,
    net: r.net.total,
    presentGain: r.gain.presentValue,
    presentCost: r.cost.presentValue,
    presentNet: r.net.presentValue,
  };
  for (const k of columns.keys()) s.text(sums, k, k === 0 ? w.book.sum : '', { kind: 'total', wrap: true });
  for (const [column, value] of Object.entries(known) as [MonthSum, number][]) {
    const k = place(column);
    s.live(sums, k, `SUM(${span(first, k, last, k)})`, value, { kind: 'total', format: f.money });
  }
  for (let step = 0; step < most; step++) monthRow(b, step);
  // From the second month on, because in the first every power is 1.
  b.names.push(
    { name: 'month_steps', range: s.span(first + 1, place('step'), last, place('step')) },
    { name: 'month_counts', range: s.span(first + 1, place('counts'), last, place('counts')) },
  );
  s.widths.push(18, ...columns.slice(1).map(() => 18));
  s.frozen = { rows: first, columns: 1 };
  s.page = {
    repeatRows: `$${sums}:$${sums}`,
    repeatColumns: '$A:$A',
    area: span(0, 0, first + p.months - 1, place('presentNet')),
  };
}
