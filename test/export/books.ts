/** Cases that between them use every way money can fall, and books as somebody would have them after retyping. */
import type { Case } from '../../src/case/index.ts';
import { parseCase } from '../../src/case/index.ts';
import { sampleOf } from '../../src/case/templates/sample.ts';
import sampleWords from '../../src/text/en/sample.ts';
import type { Book } from '../../src/export/xlsx/grid.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const parsedSample = parseCase(sampleOf(sampleWords));
if (!parsedSample.ok) throw new Error('the sample does not parse');
export const sampleCase: Case = parsedSample.value;

const drivers = [
  { name: 'agents', unit: 'count', value: 40, low: 35, high: 45, today: 44 },
  { name: 'hours', unit: 'hours', value: 6.25, low: 4.5, high: 7, today: 9.5 },
  { name: 'rate', unit: 'percent', value: 0.35, low: 0.2, high: 0.5 },
  { name: 'price', unit: 'money', value: [35.5, 37.25, 41], low: [30, 31, 32], high: 48 },
  // Names a spreadsheet would take for something else.
  { name: 'a1', value: 3 },
  { name: 'r', value: 0.7 },
  { name: 'c', value: 2 },
  { name: 'r1c1', value: 5 },
  { name: 'true', value: 9 },
  { name: 'sum', value: 11 },
  { name: 'constructor', value: 4 },
];

/** Every period, one-off and recurring, in advance, late, ending early, growing, risky; all six buckets. */
export const everyPeriod = (fields: Record<string, unknown> = {}): Case =>
  makeCase({
    title: 'Every period',
    years: 3,
    discount: { rate: 0.1, timing: 'year-end' },
    rollout: { goLive: 2, fullAdoption: 9 },
    assumptions: drivers,
    lines: [
      {
        id: 'year',
        bucket: 'tangible-benefit',
        formula: 'agents * hours * 52 * price * rate',
        growth: 0.03,
        risk: 0.1,
      },
      { id: 'month', bucket: 'tangible-benefit', formula: 'agents * 120 / 7', per: 'month', from: 4, to: 31 },
      {
        id: 'quarter',
        bucket: 'perceived-benefit',
        formula: '(today(hours) - hours) * 1250.75',
        per: 'quarter',
        growth: -0.1,
        adopts: false,
      },
      { id: 'windfall', bucket: 'perceived-benefit', formula: '17000', per: 'once', from: 14 },
      { id: 'setup', bucket: 'tangible-cost', formula: '185000', per: 'once', risk: 0.15 },
      {
        id: 'subscription',
        bucket: 'tangible-cost',
        formula: 'agents * 900',
        paid: 'in-advance',
        growth: 0.05,
      },
      {
        id: 'support',
        bucket: 'tangible-cost',
        formula: '4200',
        per: 'quarter',
        paid: 'in-advance',
        from: 5,
        to: 27,
      },
      { id: 'hosting', bucket: 'perceived-cost', formula: '310', per: 'month', paid: 'in-advance', from: 2 },
      { id: 'learning', bucket: 'perceived-cost', formula: 'agents * 80', adopts: true },
      { id: 'sheets', bucket: 'alternative-benefit', formula: '26000', risk: 0.2, countable: false },
      { id: 'licences', bucket: 'alternative-cost', formula: '1500 * year', per: 'month' },
      { id: 'late', bucket: 'tangible-benefit', formula: '5000', per: 'once', from: 60 },
    ],
    scenarios: [
      {
        id: 'down',
        label: 'Down',
        market: 'down',
        benefits: 0.9,
        set: { agents: { times: 0.8 }, rate: { plus: -0.3 }, price: 30 },
        rollout: { goLive: 3, fullAdoption: 12 },
      },
      {
        id: 'up',
        label: 'Down',
        costs: 1.05,
        set: { agents: 60, hours: [5, 6], rate: { times: 3 } },
        rollout: { byYear: [0.5, 0.8] },
      },
      { id: 'odd', label: '=cmd|"x"*?', set: { hours: { times: -1 }, price: { plus: 2.5 } } },
    ],
    dimensions: [
      { id: 'brand', weight: 2, today: 4, expected: 7, alternative: 5 },
      { id: 'risk', weight: 1.5, today: 3, expected: 8, alternative: null },
      { id: 'loyalty', weight: 1 },
    ],
    ...fields,
  });

/** Every operator and function, with numbers that are not round. */
export const everyFunction: Case = makeCase({
  years: 3,
  assumptions: drivers,
  lines: [
    'agents + hours - price * rate / 3',
    '-hours^2 + 400',
    '(-hours)^2',
    '2^-rate * 100',
    '2^rate^2 * 100',
    '-2^-2 * -100',
    'agents - (hours - price)',
    'agents / (hours / price)',
    '(agents > 30) * 100 + (agents >= 40) * 10 + (agents < 40)',
    '(agents <= 40) * 100 + (agents = 40) * 10 + (agents <> 40)',
    '((agents > 1) = 1) * 7',
    'min(agents, hours, price) + max(agents, hours, price) + min(7)',
    'abs(hours - price) + abs(-3)',
    'round(price * hours / 7, 2) + round(-12.5, 0) + round(1250, -2) + round(2.345 * agents, 1)',
    'floor(hours) + ceil(hours) + floor(-hours) + ceil(-hours)',
    'ceil(hours)^2 + 2^ceil(rate) - ceil(hours)',
    'if(agents > 30, hours * 100, 1 / 0)',
    'if(rate - 0.35, 1 / 0, 250)',
    'if(year = 2, price, if(year > 2, 2 * price, 3 * price))',
    'today(agents) * today(hours) * 15% + 12.25% * 1000',
    'a1 * r * c + r1c1 * true + sum / constructor',
    '.5 * 3. + 0.1 + 0.2',
    '(hours - hours) ^ (rate - rate) + 5',
    '(((agents)))',
  ].map((formula, i) => ({
    id: `f${i}`,
    bucket: i % 3 === 2 ? 'tangible-cost' : 'tangible-benefit',
    formula,
    per: i % 2 ? 'month' : 'year',
  })),
});

/** Lines that wait and lines that fail beside lines that count. */
export const unfinished = makeCase({
  years: 2,
  assumptions: [
    { name: 'known', value: 10 },
    { name: 'open', value: null },
    { name: 'zero', value: 0 },
  ],
  lines: [
    { id: 'a', bucket: 'tangible-benefit', formula: 'known * 1000' },
    { id: 'b', bucket: 'tangible-benefit', formula: 'max(open, 5) * 100' },
    { id: 'c', bucket: 'perceived-benefit', formula: 'known / zero' },
    { id: 'd', bucket: 'tangible-benefit', formula: '' },
    { id: 'e', bucket: 'tangible-benefit', formula: 'nobody * 2' },
    { id: 'f', bucket: 'tangible-cost', formula: 'known * 300', per: 'once' },
    // Fails in the first year only, in which it does not pay.
    { id: 'g', bucket: 'tangible-benefit', formula: '100 / (year - 1)', from: 13 },
  ],
  scenarios: [{ id: 's', set: { open: 7, zero: { plus: 2 } } }],
});

/** A cost that cannot be worked out: totals are withheld. */
export const incomplete = makeCase({
  years: 2,
  assumptions: [{ name: 'zero', value: 0, low: 0, high: 1 }],
  lines: [
    { id: 'a', bucket: 'tangible-benefit', formula: '1000' },
    { id: 'b', bucket: 'tangible-cost', formula: '500 / zero' },
  ],
  scenarios: [{ id: 's', set: { zero: 4 } }],
});

/** What somebody types over the tinted cells of `a` to make it `b`; how many cells that were. */
export function retype(a: Book, b: Book): number {
  let typed = 0;
  for (const [i, sheet] of a.sheets.entries())
    for (const [key, cell] of sheet.cells) {
      const other = b.sheets[i]?.cells.get(key);
      if (cell.look.kind !== 'input' || !other) continue;
      const same =
        other.kind === cell.kind &&
        (other.kind === 'blank' ||
          (other.kind === 'number' && cell.kind === 'number' && other.value === cell.value) ||
          (other.kind === 'text' && cell.kind === 'text' && other.text === cell.text) ||
          (other.kind === 'live' && cell.kind === 'live' && other.formula === cell.formula));
      if (same) continue;
      sheet.cells.set(key, other);
      typed++;
    }
  return typed;
}
