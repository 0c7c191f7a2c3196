/** What the gallery shows: one ordinary set of figures for each chart, and the odd ones that charts are designed for. */
import type { PlanActualRow } from '../../src/report/planRows.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { reportOf } from '../fixtures/reportOf.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { yearsData } from '../../src/report/datasets/years.ts';
import type { CashFigures } from '../../src/report/cash.ts';
import type { BridgeRow } from '../../src/report/bridgeRows.ts';
import { makeFormats } from '../../src/text/format.ts';

export const formats = makeFormats('en-US', 'USD');
export const subtitle = 'US dollars, 3 years, likely';
export const long =
  'A label as long as somebody may write it when they explain what it means while they name it';

const rows: BridgeRow[] = [
  { id: 'hours', kind: 'tangible-benefit', amount: 825_000 },
  { id: 'trust', kind: 'perceived-benefit', amount: 90_000 },
  { id: 'fee', kind: 'tangible-cost', amount: -310_000 },
  { id: 'effort', kind: 'perceived-cost', amount: -40_000 },
  { id: 'gross', kind: 'gross', amount: 565_000 },
  { id: 'gives', kind: 'alternative-benefit', amount: -240_000 },
  { id: 'costs', kind: 'alternative-cost', amount: 60_000 },
  { id: 'net', kind: 'net', amount: 385_000 },
];
export const bridges: { name: string; rows: BridgeRow[]; previousAmounts?: ReadonlyMap<string, number> }[] = [
  { name: 'Every kind of row', rows, previousAmounts: new Map([['hours', 640_000]]) },
  { name: 'A loss', rows: rows.map((row) => ({ ...row, amount: -(row.amount ?? 0) })) },
  {
    name: 'One giant',
    rows: rows.map((row) => (row.id === 'hours' ? { ...row, amount: 90_000_000 } : row)),
  },
];

const months = Array.from({ length: 37 }, (_, month) => month);
const likely = months.map((m) => -135_000 + m * 10_000);
const drawn = {
  lean: 'likely',
  range: '',
  title: 'Cumulative value',
  subtitle: `Cumulative value, ${subtitle}`,
} as const;
export const cash: (CashFigures & { name: string })[] = [
  {
    ...drawn,
    name: 'Pays back, with its range',
    likely,
    p10: likely.map((x, m) => x - m * 2_500),
    p90: likely.map((x, m) => x + m * 3_000),
    conservative: likely.map((x, m) => x - m * 4_000),
    payback: { kind: 'after', months: 13.5 },
    when: 'Month 14',
    range: '11–19',
    ring: 'Month 14 (11–19)',
    finding: 'Pays for itself in month 14',
  },
  {
    ...drawn,
    name: 'Never pays back',
    likely: months.map((m) => -135_000 + m * 1_000),
    payback: { kind: 'never' },
    when: 'Not within 3 years',
    ring: 'Not within 3 years',
    finding: 'Does not pay for itself within 3 years',
  },
  {
    ...drawn,
    name: 'Nothing yet',
    likely: months.map(() => 0),
    payback: { kind: 'immediate' },
    when: 'From the start',
    ring: 'From the start',
    finding: 'Zero in every month so far',
  },
];

export const outcomes = {
  usual: Array.from({ length: 50 }, (_, i) => (i - 5) * 10_000),
  one: Array<number>(50).fill(385_000),
};

export const swings = [
  {
    id: 'a',
    label: 'Agents',
    low: 35,
    high: 45,
    lowText: '35',
    highText: '45',
    netAtLow: -20_000,
    netAtHigh: 520_000,
  },
  {
    id: 'r',
    label: 'Hourly cost',
    low: 28,
    high: 41,
    lowText: '$28',
    highText: '$41',
    netAtLow: 240_000,
    netAtHigh: 470_000,
  },
  {
    id: 'l',
    label: long,
    low: 1,
    high: 2,
    lowText: '1',
    highText: '2',
    netAtLow: 370_000,
    netAtHigh: 390_000,
  },
];

export const scores = [
  { id: 'brand', label: 'Brand perception', today: 4, expected: 7, alternative: 5 },
  { id: 'risk', label: 'Risk management', today: 6, expected: 5, alternative: null },
  { id: 'trust', label: 'Loyalty', today: null, expected: null, alternative: null },
];

export const scenarios = [
  { id: 'down', label: 'Down market', worse: -120_000, likely: 160_000, better: 340_000 },
  { id: 'flat', label: 'Flat market', worse: null, likely: 300_000, better: null },
  { id: 'up', label: 'Up market', worse: 210_000, likely: 410_000, better: 620_000 },
];

export const market = {
  customer: 'Halden Freight',
  solution: 'Parcelwise',
  with: { revenue: 10_400_000, rank: 2, growth: 0.16 },
  without: { revenue: 9_200_000, rank: 3, growth: 0.02 },
  firms: [
    { id: 'c', name: 'Castermere Freight', revenue: 12_400_000 },
    { id: 'n', name: 'Norrvik Cargo', revenue: 10_100_000 },
  ],
};

export const plan: PlanActualRow[] = [
  {
    id: 'hours',
    label: 'Invoice hours saved',
    kind: 'benefit',
    plan: 160_000,
    actual: 142_000,
    term: 310_000,
    words: '$142K of $160K, 11% behind',
  },
  {
    id: 'fee',
    label: 'Subscription',
    kind: 'cost',
    plan: 100_000,
    actual: 100_000,
    term: 310_000,
    words: '$100K of $100K',
  },
  { id: 'discount', label: 'Discounts', kind: 'benefit', plan: 48_000, actual: null, term: null, words: '' },
];

/** Accounts about the line of equality; with `factors` of very different sizes, none of them below zero. */
const accounts = (amounts: readonly (readonly [number, number])[]) => ({
  points: amounts.map(([planned, actual], i) => ({ id: `account ${i}`, planned, actual })),
  table: {
    columns: [{ label: 'Case' }, { label: 'Planned', numeric: true }, { label: 'Actual', numeric: true }],
    rows: amounts.map(([planned, actual], i) => ({
      id: `account ${i}`,
      cells: [`Account ${i + 1}`, formats.money(planned), formats.money(actual)],
    })),
  },
});
export const clouds = [
  {
    name: 'losses and gains',
    ...accounts([
      [420_000, 465_000],
      [310_000, 120_000],
      [95_000, -60_000],
      [-40_000, 15_000],
      [260_000, 260_000],
    ]),
  },
  {
    name: 'two hundred of every size',
    ...accounts(
      Array.from({ length: 200 }, (_, i): [number, number] => {
        const planned = 1_000 * 1.04 ** i;
        return [planned, planned * (0.6 + ((i * 7) % 60) / 100)];
      }),
    ),
  },
  { name: 'one', ...accounts([[100_000, 80_000]]) },
];

const scored = [
  {
    id: 'brand',
    label: 'Brand perception',
    values: [4, 5.5, null, 7],
    readout: 'Brand: 4 to 7',
    change: '+3',
  },
  { id: 'risk', label: 'Risk management', values: [6, 6, 5, 5], readout: 'Risk: 6 to 5', change: '−1' },
  { id: 'trust', label: long, values: [null, null, 8, null], readout: 'Trust: 8', change: '' },
];
export const scoreTrends = {
  rows: scored,
  table: {
    columns: [{ label: 'Dimension' }, ...['First', 'Latest'].map((label) => ({ label, numeric: true }))],
    rows: scored.map(({ id, label, values }) => {
      const known = values.filter((x) => x !== null).map(String);
      return { id, cells: [label, known[0] ?? '', known.at(-1) ?? ''] };
    }),
  },
};

export const causes = [
  { id: 'hours', label: 'Hours saved', amount: -32_000 },
  { id: 'volume', label: 'Volume', amount: 14_000 },
];

export const years = tableOf(
  yearsData,
  reportOf(
    makeCase({
      years: 2,
      assumptions: [
        { name: 'open', value: null },
        { name: 'zero', value: 0 },
      ],
      lines: [
        { id: 'a', bucket: 'tangible-benefit', label: 'Hours saved', formula: '100000' },
        { id: 'w', bucket: 'tangible-benefit', label: 'Licences', formula: 'open * 100' },
        { id: 'f', bucket: 'perceived-benefit', label: long, formula: '1 / zero' },
        { id: 'c', bucket: 'tangible-cost', label: 'Set-up', formula: '50000', per: 'once' },
      ],
    }),
  ),
  'screen',
);

/** Benefits, costs, what the alternative gives, net. */
export const small = [915_000, -350_000, -180_000, 385_000] as const;

export const reviews = {
  months: [3, 6, 9, 12],
  plan: [40_000, 90_000, 140_000, 190_000],
  actual: [42_000, 71_000, null, 150_000],
};

const ahead = Array.from({ length: 24 }, (_, k) => 100_000 + k * 900);
const behind = ahead.map((x, k) => x - k * 1_500);
export const revenues = [
  {
    name: 'kept and added',
    with: ahead,
    without: behind,
    kept: ahead.map((_, k) => k * 1_000),
    added: ahead.map((_, k) => k * 500),
  },
  {
    name: 'one of the two takes away',
    with: ahead,
    without: behind,
    kept: ahead.map((_, k) => k * 2_000),
    added: ahead.map((_, k) => -k * 500),
  },
];
