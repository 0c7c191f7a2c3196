/**
 * Rich cases whose deliverables are held as text, so that a change of the code shows just what it moves in them. Between
 * them: with an alternative and without, a loss, another currency and term, many rows, rates that are several or none,
 * rows that wait, fail or are not entered, a case without costs, reviews, private notes, a scenario, a lean, packages.
 */
import { parseCase, type Case } from '../../src/case/index.ts';
import { sampleOf } from '../../src/case/templates/sample.ts';
import type { ExportOptions } from '../../src/export/reportFor.ts';
import { makeFormats } from '../../src/text/format.ts';
import sampleWords from '../../src/text/en/sample.ts';
import { simulate } from '../../src/value/index.ts';
import { everyPeriod } from '../export/books.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { packagesCase } from '../fixtures/packagesCase.ts';
import { realCase } from '../fixtures/realCases.ts';
import { secretCase } from '../fixtures/secretCase.ts';
import { thorough } from '../thorough.ts';

export interface GoldenCase {
  name: string;
  case: Case;
  locale: string;
  view: ExportOptions['view'];
  internal: boolean;
}

const likely = { scenario: null, lean: 'likely', countable: false } as const;
const quick = { trials: 1000, seed: 7 };

const sample = parseCase(sampleOf(sampleWords));
if (!sample.ok) throw new Error('the sample does not parse');

const long = realCase(30);
const more = Array.from({ length: 10 }, (_, i) => ({
  id: `m${i}`,
  bucket: i % 3 === 0 ? 'tangible-cost' : 'tangible-benefit',
  label: `Branch office number ${i + 1}, taken over one after another`,
  formula: String(1200 + 137 * i),
  per: i % 2 ? 'month' : 'year',
  from: 1 + i,
}));

export const goldenCases: GoldenCase[] = [
  {
    name: 'sample-internal',
    case: makeCase({ ...sample.value, simulation: quick }),
    locale: 'en-US',
    view: likely,
    internal: true,
  },
  {
    name: 'forty-rows',
    case: makeCase({ ...long, lines: [...long.lines, ...more], simulation: quick }),
    locale: 'de-DE',
    view: { scenario: 'down', lean: 'likely', countable: false },
    internal: false,
  },
  {
    name: 'without-alternative',
    case: secretCase({
      alternative: '',
      lines: secretCase().lines.filter((l) => !l.bucket.startsWith('alternative')),
      simulation: quick,
    }),
    locale: 'en-US',
    view: { ...likely, countable: true },
    internal: false,
  },
  {
    name: 'negative',
    case: makeCase({
      title: 'A loss',
      currency: 'GBP',
      customer: { name: 'Brook & Sons', people: [] },
      alternative: 'Carry on',
      assumptions: [{ name: 'orders', label: 'Orders', unit: 'count', value: 1000, low: 800, high: 1300 }],
      lines: [
        { id: 'a', bucket: 'tangible-benefit', label: 'Fewer returns', formula: 'orders * 4.5' },
        { id: 'n', bucket: 'tangible-benefit', label: 'Rebate that is lost', formula: '-1500' },
        { id: 'b', bucket: 'tangible-cost', label: 'Subscription', formula: '30000' },
        { id: 's', bucket: 'tangible-cost', label: 'Set-up', formula: '12000', per: 'once' },
        { id: 'c', bucket: 'alternative-benefit', label: 'What it does today', formula: '2000' },
      ],
      simulation: quick,
    }),
    locale: 'en-GB',
    view: likely,
    internal: false,
  },
  {
    name: 'yen-ten-years',
    case: everyPeriod({ currency: 'JPY', years: 10, simulation: quick }),
    locale: 'ja-JP',
    view: { scenario: null, lean: 'worse', countable: false },
    internal: false,
  },
  {
    name: 'several-rates',
    case: makeCase({
      title: 'Several rates of return',
      years: 2,
      lines: [
        { id: 'a', bucket: 'tangible-cost', label: 'Plant', formula: '1000', per: 'once' },
        {
          id: 'b',
          bucket: 'tangible-benefit',
          label: 'Output',
          formula: '2500',
          per: 'once',
          from: 12,
          adopts: false,
        },
        { id: 'c', bucket: 'tangible-cost', label: 'Clearing up', formula: '1540', per: 'once', from: 24 },
      ],
    }),
    locale: 'de-DE',
    view: likely,
    internal: false,
  },
  {
    name: 'fails-waits-no-costs',
    case: makeCase({
      title: 'Unfinished',
      years: 2,
      assumptions: [
        { name: 'known', label: 'Known', value: 10, low: 8, high: 12 },
        { name: 'open', label: 'Open', value: null },
        { name: 'zero', label: 'Zero', value: 0 },
      ],
      lines: [
        { id: 'good', bucket: 'tangible-benefit', label: 'Counts', formula: 'known * 1000' },
        { id: 'waits', bucket: 'tangible-benefit', label: 'Waits for a number', formula: 'open * 100' },
        { id: 'blank', bucket: 'tangible-benefit', label: 'Waits for an amount', formula: '' },
        { id: 'fails', bucket: 'perceived-benefit', label: 'Divides by zero', formula: 'known / zero' },
      ],
      scenarios: [{ id: 's', label: 'Mended', set: { zero: 2, open: 3 } }],
      dimensions: [{ id: 'brand', today: 4, expected: null }, { id: 'loyalty' }],
      simulation: quick,
    }),
    locale: 'en-US',
    view: likely,
    internal: false,
  },
  {
    name: 'cost-fails',
    case: makeCase({
      title: 'No total',
      years: 2,
      assumptions: [{ name: 'zero', label: 'Zero', value: 0, low: 0, high: 1 }],
      lines: [
        { id: 'a', bucket: 'tangible-benefit', label: 'Gain', formula: '1000' },
        { id: 'b', bucket: 'tangible-cost', label: 'Fee', formula: '500 / zero' },
      ],
      scenarios: [{ id: 's', label: 'Mended', set: { zero: 4 } }],
      simulation: quick,
    }),
    locale: 'en-US',
    view: likely,
    internal: false,
  },
  {
    name: 'reviewed',
    case: secretCase({ simulation: quick }),
    locale: 'en-US',
    view: likely,
    internal: false,
  },
  {
    name: 'packages',
    case: packagesCase({ simulation: quick }),
    locale: 'en-US',
    view: { scenario: 'down', lean: 'likely', countable: false },
    internal: false,
  },
];

export const optionsOf = ({ case: c, locale, view, internal }: GoldenCase): ExportOptions => ({
  view,
  formats: makeFormats(locale, c.currency),
  outcome: c.assumptions.some((a) => a.low !== null || a.high !== null)
    ? simulate(c, { cash: true, ...(view.scenario === null ? {} : { scenario: view.scenario }) })
    : null,
  internal,
  findings: true,
});

/** Where the text of a case is held. */
export const heldAt = (name: string, medium: string): string => `../fixtures/golden/${name}.${medium}.txt`;

/** Those of few rows: what a test goes through by default where each of a long case's documents takes seconds; with ALL=1 each. */
export const shortCases: readonly GoldenCase[] = goldenCases.filter(
  ({ name }) => thorough || !['forty-rows', 'yen-ten-years', 'sample-internal'].includes(name),
);
