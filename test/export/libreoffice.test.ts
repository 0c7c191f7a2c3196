import { beforeAll, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { Case } from '../../src/case/index.ts';
import type { Book } from '../../src/export/xlsx/grid.ts';
import { reviewBookOf } from '../../src/export/xlsx/review.ts';
import { bookOf, type WorkbookOptions } from '../../src/export/xlsx/index.ts';
import { evaluate } from '../../src/value/index.ts';
import { arbitraryCase } from '../fixtures/arbitraryCase.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { optionCase } from '../fixtures/optionCase.ts';
import { realCase } from '../fixtures/realCases.ts';
import { everyFunction, everyPeriod, incomplete, retype, sampleCase, unfinished } from './books.ts';
import { disagreements, findSoffice, recalculate, type Recalculated } from './libreoffice.ts';
import { thorough } from '../thorough.ts';

const soffice = findSoffice();
if (soffice === null)
  console.warn(
    'Skipped: LibreOffice is not installed, so no workbook was recalculated (apt-get install libreoffice-calc-nogui).',
  );

interface Trial {
  name: string;
  c: Case;
  options?: WorkbookOptions;
  /** What the workbook was made from before its cells were retyped to make it `c`. */
  from?: Case;
  emptyMayFail?: boolean;
}

const base = everyPeriod();
const change = (fields: Record<string, unknown>): Case => everyPeriod(fields);
const changedAssumptions = (name: string, patch: Record<string, unknown>): Case =>
  change({ assumptions: base.assumptions.map((a) => (a.name === name ? { ...a, ...patch } : a)) });
const changedLines = (patch: Record<string, unknown>, only?: string): Case =>
  change({ lines: base.lines.map((l) => (only === undefined || l.id === only ? { ...l, ...patch } : l)) });

const trials: Trial[] = [
  { name: 'the sample', c: sampleCase },
  {
    name: 'the sample in a scenario, conservatively',
    c: sampleCase,
    options: { scenario: 'slow', lean: 'worse' },
  },
  { name: 'a case of many lines', c: realCase(10) },
  ...(['year-end', 'mid-year', 'monthly'] as const).map((timing) => ({
    name: `every period, ${timing}`,
    c: change({ discount: { rate: 0.0825, timing } }),
  })),
  { name: 'adoption by year, growing', c: change({ rollout: { byYear: [0.35, 0.8] }, years: 5 }) },
  { name: 'a single year', c: change({ years: 1, rollout: { goLive: 0, fullAdoption: 0 } }) },
  { name: 'ten years, adoption by year', c: change({ years: 10, rollout: { byYear: [0.35, 0.8] } }) },
  { name: 'a negative discount rate', c: change({ discount: { rate: -0.04, timing: 'mid-year' } }) },
  { name: 'every function', c: everyFunction },
  { name: 'lines that wait and fail', c: unfinished },
  {
    name: 'lines that wait and fail, in a scenario that mends some',
    c: unfinished,
    options: { scenario: 's' },
  },
  { name: 'a cost that cannot be worked out', c: incomplete },
  { name: 'nothing at all', c: makeCase({}) },
  {
    name: 'costs of nothing, felt and not counted',
    c: makeCase({
      lines: [
        { id: 'gain', bucket: 'tangible-benefit', formula: '1000' },
        { id: 'waits', bucket: 'tangible-cost', formula: '' },
        { id: 'felt', bucket: 'perceived-cost', formula: '0' },
      ],
    }),
  },
  {
    name: 'benefits without a cost',
    c: makeCase({
      lines: [
        { id: 'a', bucket: 'tangible-benefit', formula: '1000.5' },
        { id: 'b', bucket: 'tangible-cost', formula: '0', per: 'once' },
      ],
    }),
  },
  {
    name: 'a negative net value',
    c: makeCase({
      lines: [
        { id: 'a', bucket: 'tangible-benefit', formula: '1000.5' },
        { id: 'b', bucket: 'tangible-cost', formula: '99000.25', per: 'once' },
      ],
    }),
  },
  {
    name: 'a rate paid, not earned',
    c: makeCase({
      lines: [
        { id: 'a', bucket: 'tangible-benefit', formula: '900', per: 'once' },
        { id: 'b', bucket: 'tangible-cost', formula: '40', per: 'month' },
      ],
    }),
  },
  {
    name: 'several rates of return',
    c: makeCase({
      years: 2,
      lines: [
        { id: 'a', bucket: 'tangible-cost', formula: '1000', per: 'once' },
        { id: 'b', bucket: 'tangible-benefit', formula: '2500', per: 'once', from: 12 },
        { id: 'c', bucket: 'tangible-cost', formula: '1540', per: 'once', from: 24 },
      ],
    }),
  },
  {
    name: 'a payback that is lost and found again',
    c: makeCase({
      lines: [
        { id: 'a', bucket: 'tangible-cost', formula: '1000', per: 'once' },
        { id: 'b', bucket: 'tangible-benefit', formula: '250', per: 'month' },
        { id: 'c', bucket: 'tangible-cost', formula: '3000', per: 'once', from: 9 },
      ],
    }),
  },
  ...(
    [
      ['', 'better'],
      ['down', 'worse'],
      ['up', 'better'],
      ['odd', 'worse'],
    ] as const
  ).map(([scenario, lean]) => ({
    name: `retyped to scenario “${scenario}”, ${lean}`,
    c: base,
    options: { scenario, lean },
    from: base,
  })),
  {
    name: 'retyped discount rate and timing',
    c: change({ discount: { rate: 0.17, timing: 'monthly' } }),
    from: base,
  },
  { name: 'retyped timing', c: change({ discount: { rate: 0.1, timing: 'mid-year' } }), from: base },
  { name: 'retyped rollout', c: change({ rollout: { goLive: 5, fullAdoption: 5 } }), from: base },
  { name: 'a retyped number', c: changedAssumptions('agents', { value: 71.5 }), from: base },
  {
    name: 'a retyped number of one year',
    c: changedAssumptions('price', { value: [35.5, 99.25, 12] }),
    from: base,
  },
  { name: 'a retyped value today', c: changedAssumptions('hours', { today: 1.5 }), from: base },
  { name: 'retyped growth', c: changedLines({ growth: 0.2 }, 'year'), from: base },
  { name: 'retyped risk', c: changedLines({ risk: 0.4 }), from: base },
  {
    name: 'retyped numbers within formulas, and whose they are',
    c: change({
      assumptions: base.assumptions.map((a) =>
        ['agents', 'rate'].includes(a.name) ? { ...a, source: { whose: 'agreed' } } : a,
      ),
      lines: base.lines.map((l) => ({
        ...l,
        ...(l.id === 'windfall' ? { formula: '18500.5', source: { whose: 'customer' } } : {}),
        ...(l.id === 'quarter' ? { formula: '(today(hours) - hours) * 990.25' } : {}),
      })),
    }),
    from: base,
  },
  {
    name: 'everything retyped at once, in another scenario, conservatively, counting only what can be measured',
    c: change({
      discount: { rate: 0.17, timing: 'monthly' },
      rollout: { goLive: 5, fullAdoption: 11 },
      assumptions: base.assumptions.map((a) => ({
        ...a,
        ...(a.name === 'agents' ? { value: 71.5, low: 60, source: { whose: 'agreed' } } : {}),
        ...(a.name === 'price' ? { value: [35.5, 99.25, 12] } : {}),
        ...(a.name === 'hours' ? { today: 1.5 } : {}),
        ...(a.name === 'rate' ? { source: { whose: 'customer' } } : {}),
      })),
      lines: base.lines.map((l) => ({
        ...l,
        risk: 0.4,
        ...(l.id === 'year' ? { growth: 0.2, adopts: false } : {}),
        ...(l.id === 'support' ? { from: 7, to: 22 } : {}),
        ...(l.id === 'sheets' ? { countable: true } : {}),
        ...(l.id === 'windfall' ? { formula: '18500.5', source: { whose: 'customer' } } : {}),
        ...(l.id === 'quarter' ? { formula: '(today(hours) - hours) * 990.25' } : {}),
      })),
      scenarios: base.scenarios.map((s) => ({
        ...s,
        benefits: 0.7,
        costs: 1.3,
        set: { ...s.set, ...(s.id === 'down' ? { agents: { times: 0.5 } } : {}) },
      })),
    }),
    options: { scenario: 'down', lean: 'worse', countable: true },
    from: base,
  },
  { name: 'retyped months', c: changedLines({ from: 7, to: 22 }, 'support'), from: base },
  { name: 'a line no longer following the rollout', c: changedLines({ adopts: false }, 'year'), from: base },
  {
    name: 'an alternative that becomes countable',
    c: changedLines({ countable: true }, 'sheets'),
    from: base,
  },
  {
    name: 'a retyped scenario',
    c: change({
      scenarios: base.scenarios.map((s) => ({
        ...s,
        benefits: 0.7,
        costs: 1.3,
        set: { ...s.set, ...(s.id === 'down' ? { agents: { times: 0.5 } } : {}) },
      })),
    }),
    options: { scenario: 'down' },
    from: base,
  },
  {
    name: 'the missing numbers typed in',
    c: makeCase({
      ...unfinished,
      assumptions: unfinished.assumptions.map((a) => ({
        ...a,
        value: a.value === null || a.value === 0 ? 2.5 : a.value,
      })),
    }),
    from: unfinished,
  },
  {
    name: 'a number taken away',
    c: makeCase({
      ...unfinished,
      assumptions: unfinished.assumptions.map((a) => (a.name === 'known' ? { ...a, value: null } : a)),
    }),
    from: unfinished,
    // Its amounts were made to be worked out; the line itself is still left out.
    emptyMayFail: true,
  },
];

/** Options with level payments, the year before, and rounding of what is a hair off a whole number. */
const offered = optionCase();
trials.push(
  { name: 'the option proposed', c: offered },
  { name: 'another option, in a scenario', c: offered, options: { option: 'build', scenario: 'down' } },
  {
    name: 'another option and scenario chosen in the workbook',
    c: offered,
    options: { option: 'build', scenario: 'down', lean: 'better', countable: true },
    from: offered,
  },
  {
    name: 'an option paid in advance chosen in a workbook of none',
    c: makeCase({ ...offered, option: null }),
    options: { option: 'plus' },
    from: makeCase({ ...offered, option: null }),
  },
  {
    name: 'payments without interest, rounding and the year before',
    c: makeCase({
      years: 2,
      assumptions: [
        { name: 'x', value: [4.35, 8.2], low: 4, high: 9, today: 2 },
        { name: 'n', value: 100 },
      ],
      lines: [
        {
          id: 'up',
          bucket: 'tangible-benefit',
          formula: 'ceil(n * 1.1) + floor(x * 100) + round(x)',
          adopts: false,
        },
        { id: 'added', bucket: 'tangible-benefit', formula: '(x - before(x)) * before(n)', adopts: false },
        {
          id: 'paid',
          bucket: 'tangible-cost',
          formula: '6000',
          per: 'once',
          from: 20,
          risk: 0.2,
          paid: { months: 12, rate: 0 },
        },
        {
          id: 'bought',
          bucket: 'tangible-cost',
          formula: '64000 * x',
          per: 'once',
          paid: { months: 18, rate: 0.06 },
        },
      ],
      scenarios: [{ id: 'down', set: { x: { times: 0.5 } }, costs: 1.2 }],
    }),
    options: { scenario: 'down', lean: 'worse' },
  },
);

const seed = 20_261_122;
/**
 * Powers are tried with numbers people use: a power too small for a double is 0 in the calculator and in Excel, and an
 * error in LibreOffice.
 */
const calm = (c: Case): Case => ({
  ...c,
  lines: c.lines.map((l) => ({ ...l, formula: l.formula.replaceAll('^', '*') })),
});
const tame = fc.sample(arbitraryCase({ lines: 5 }), { numRuns: 6, seed });
const wild = fc.sample(arbitraryCase({ wild: true, lines: 5 }).map(calm), { numRuns: 8, seed });
const generated: Trial[] = [
  ...tame.map((c, i) => ({ name: `generated case ${i}`, c })),
  ...wild.map((c, i) => ({
    name: `generated case ${i} of any formula`,
    c,
    ...(c.scenarios[0] ? { options: { scenario: c.scenarios[0].id } } : {}),
  })),
];

/** The size of the money in a case: what is left where large sums cancel is measured against it. */
const scaleOf = (c: Case, options: WorkbookOptions = {}): number =>
  evaluate(c, options).lines.reduce((sum, l) => sum + l.monthly.reduce((a, x) => a + Math.abs(x), 0), 0);

const reviewed: Case = makeCase({
  ...base,
  reviews: [
    { id: 'q1', month: 6, actual: { agents: 36, hours: 7 }, rollout: { goLive: 3, fullAdoption: 9 } },
    {
      id: 'q2',
      month: 12,
      actual: { hours: 5 },
      measured: { subscription: 41_000, windfall: 100 },
      findings: [{ about: 'hours', reason: 'training', action: '=1+1', who: '@x' }],
    },
  ],
});

/**
 * Recalculating takes a second or two a book: of variations of one thing the first stands for the rest, unless
 * ALL=1 asks for every one.
 */
const variations: ReadonlySet<string> = new Set([
  'the sample',
  'the sample in a scenario, conservatively',
  'every period, year-end',
  'adoption by year, growing',
  'a cost that cannot be worked out',
  'benefits without a cost',
  'a negative net value',
  'retyped to scenario “”, better',
  'retyped discount rate and timing',
  'a retyped number',
  'a retyped number of one year',
  'retyped risk',
  'a line no longer following the rollout',
  'a retyped scenario',
  'retyped numbers within formulas, and whose they are',
  'the option proposed',
  'another option, in a scenario',
  'every period, mid-year',
  'a single year',
  'a negative discount rate',
  'lines that wait and fail',
  'nothing at all',
  'a rate paid, not earned',
  'a payback that is lost and found again',
  'retyped to scenario “down”, worse',
  'retyped to scenario “up”, better',
  'retyped to scenario “odd”, worse',
  'retyped timing',
  'retyped rollout',
  'a retyped value today',
  'retyped growth',
  'retyped months',
  'an alternative that becomes countable',
  ...[1, 2, 3, 4, 5].map((i) => `generated case ${i}`),
  ...[2, 3, 4, 5, 6, 7].map((i) => `generated case ${i} of any formula`),
]);

describe.skipIf(soffice === null)('a workbook recalculated from nothing by LibreOffice', () => {
  const every = [...trials, ...generated];
  const all = thorough ? every : every.filter(({ name }) => !variations.has(name));
  let results: Recalculated[] = [];
  beforeAll(async () => {
    const books = all.map(({ c, options, from }): Book => {
      if (!from) return bookOf(c, options);
      const book = bookOf(from);
      if (retype(book, bookOf(c, options)) === 0) throw new Error('nothing was retyped');
      return book;
    });
    results = await recalculate(soffice ?? '', [
      ...books,
      ...['q1', 'q2'].map((id) => reviewBookOf(reviewed, id, { findings: true })),
    ]);
  }, 400_000);

  it.each(all.map((trial, i) => [trial.name, trial, i] as const))(
    'agrees in every cell with the calculator: %s',
    (_, trial, i) => {
      const expected = bookOf(trial.c, trial.options);
      const wrong = disagreements(
        expected,
        results[i] ?? new Map(),
        scaleOf(trial.c, trial.options),
        trial.emptyMayFail,
      );
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  it.each(['q1', 'q2'])('agrees in every cell with the review %s', (id) => {
    const book = reviewBookOf(reviewed, id, { findings: true });
    const wrong = disagreements(
      book,
      results[all.length + (id === 'q1' ? 0 : 1)] ?? new Map(),
      scaleOf(reviewed),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
