/** What the gallery shows: one ordinary set of figures for each chart, and the odd ones that charts are designed for. */
import type { PlanActualRow } from '../../src/charts/planTable.ts';
import type { YearRow } from '../../src/charts/years.ts';
import type { BridgeRow } from '../../src/charts/geometry/bridge.ts';
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
export const bridges: { name: string; rows: BridgeRow[]; was?: ReadonlyMap<string, number> }[] = [
  { name: 'Every kind of row', rows, was: new Map([['hours', 640_000]]) },
  { name: 'A loss', rows: rows.map((row) => ({ ...row, amount: -(row.amount ?? 0) })) },
  {
    name: 'One giant',
    rows: rows.map((row) => (row.id === 'hours' ? { ...row, amount: 90_000_000 } : row)),
  },
];

const months = Array.from({ length: 37 }, (_, month) => month);
const likely = months.map((m) => -135_000 + m * 10_000);
export const cash = [
  {
    name: 'Pays back, with its range',
    likely,
    p10: likely.map((x, m) => x - m * 2_500),
    p90: likely.map((x, m) => x + m * 3_000),
    conservative: likely.map((x, m) => x - m * 4_000),
    payback: { kind: 'after', months: 13.5 },
    paybackText: 'month 14',
    paybackRange: '11–19',
  },
  {
    name: 'Never pays back',
    likely: months.map((m) => -135_000 + m * 1_000),
    payback: { kind: 'never' },
    paybackText: 'not within 3 years',
  },
  {
    name: 'Nothing yet',
    likely: months.map(() => 0),
    payback: { kind: 'immediate' },
    paybackText: 'from the start',
  },
] as const;

export const outcomes = {
  usual: Array.from({ length: 50 }, (_, i) => (i - 5) * 10_000),
  one: Array<number>(50).fill(385_000),
};

export const swings = [
  { id: 'a', label: 'Agents', lowText: '35', highText: '45', netAtLow: -20_000, netAtHigh: 520_000 },
  { id: 'r', label: 'Hourly cost', lowText: '$28', highText: '$41', netAtLow: 240_000, netAtHigh: 470_000 },
  { id: 'l', label: long, lowText: '1', highText: '2', netAtLow: 370_000, netAtHigh: 390_000 },
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

export const causes = [
  { id: 'hours', label: 'Hours saved', amount: -32_000 },
  { id: 'volume', label: 'Volume', amount: 14_000 },
];

export const years: YearRow[] = [
  { id: 'g', label: 'Benefits you can count', kind: 'group', values: [], total: null },
  { id: 'a', label: 'Hours saved', kind: 'line', values: [0, 100_000, 200_000], total: 300_000 },
  { id: 'w', label: 'Licences', kind: 'line', values: [], total: null, absent: 'waiting' },
  { id: 'f', label: long, kind: 'line', values: [], total: null, absent: 'failing' },
  { id: 'n', label: 'Net', kind: 'net', values: [-50_000, 100_000, 200_000], total: 250_000 },
  { id: 'c', label: 'Cumulative', kind: 'aside', values: [-50_000, 50_000, 250_000], total: null },
];
