/**
 * The document, version 1: the single source of its types, bounds and defaults.
 *
 * Unknown keys are errors, so that a misspelt key is never silently ignored. Defaults are frozen for the
 * version: links leave them out, so changing one needs a new version and a migration.
 */
import { isSolutionBenefit } from './buckets.ts';
import * as z from '../util/schema.ts';
import {
  currencyCode,
  day,
  formula,
  id,
  label,
  link,
  name,
  note,
  number,
  share,
  text,
  whole,
  within,
  words,
} from './fields.ts';
import { limits } from './limits.ts';

/** One number for all years, or one per year whose last repeats. */
const series = z.union([number, z.array(number).check(z.minLength(1), z.maxLength(limits.years))]);
const maybeSeries = z._default(z.nullable(series), null);

export const whoseNumbers = ['customer', 'vendor', 'benchmark', 'agreed', 'unknown'] as const;
const Source = z.strictObject({
  whose: z._default(z.enum(whoseNumbers), 'unknown'),
  who: label,
  on: day,
  note,
  link,
});
const source = z.prefault(Source, {});

const ids = z._default(z.array(id).check(z.maxLength(limits.people)), []);

export const units = ['money', 'count', 'percent', 'hours', 'days', 'number'] as const;
export const shapes = ['triangular', 'pert', 'uniform'] as const;

const Assumption = z.strictObject({
  name,
  label,
  unit: z._default(z.enum(units), 'number'),
  value: maybeSeries,
  low: maybeSeries,
  high: maybeSeries,
  shape: z._default(z.enum(shapes), 'triangular'),
  /** The value before the solution; null if there is none. */
  today: z._default(z.nullable(number), null),
  source,
  peers: z._default(
    z.array(z.strictObject({ who: label, result: text(limits.note), link })).check(z.maxLength(limits.peers)),
    [],
  ),
  for: ids,
  locked: z._default(z.boolean(), false),
  note,
  privateNote: note,
  /** The question that asks the customer for this number. */
  question: note,
});

export const buckets = [
  'tangible-benefit',
  'perceived-benefit',
  'tangible-cost',
  'perceived-cost',
  'alternative-benefit',
  'alternative-cost',
] as const;
export const periods = ['once', 'month', 'quarter', 'year'] as const;
export const levers = [
  'usage',
  'adoption',
  'renewals',
  'retention',
  'expansion',
  'advocacy',
  'referrals',
] as const;

const month = whole(0, limits.years * 12);

/** Whether lines of a bucket follow the rollout by default. */
export const adoptsByDefault: (bucket: Bucket) => boolean = isSolutionBenefit;
/** The month a line starts in by default: signing for one-off lines, month 1 for the others. */
export const fromByDefault = (per: Period): number => (per === 'once' ? 0 : 1);

/** One-off money as equal payments, monthly from the month after it falls due, at a yearly interest rate. */
const LevelPayments = z.strictObject({ months: whole(1, limits.payments), rate: share });

const Line = z.pipe(
  z.strictObject({
    id,
    bucket: z.enum(buckets),
    label,
    formula,
    per: z._default(z.enum(periods), 'year'),
    paid: z._default(z.union([z.enum(['evenly', 'in-advance']), LevelPayments]), 'evenly'),
    group: z._default(z.nullable(id), null),
    /** The options the line is part of; null: all of them. */
    options: z._default(z.nullable(z.array(id).check(z.maxLength(limits.options))), null),
    from: z.optional(month),
    to: z._default(z.nullable(month), null),
    growth: z._default(z.number().check(z.gt(-1), z.maximum(1000)), 0),
    risk: z._default(share, 0),
    adopts: z.optional(z.boolean()),
    countable: z._default(z.boolean(), true),
    lever: z._default(z.nullable(z.enum(levers)), null),
    dimension: z._default(z.nullable(id), null),
    for: ids,
    source,
    locked: z._default(z.boolean(), false),
    note,
    privateNote: note,
  }),
  // Key by key, not spread: V8 keeps an object this wide that is filled by computed keys as a hash table, and every
  // figure of every line is read from here (measured: evaluation takes four times as long).
  (line) => ({
    id: line.id,
    bucket: line.bucket,
    label: line.label,
    formula: line.formula,
    per: line.per,
    paid: line.paid,
    group: line.group,
    options: line.options,
    from: line.from ?? fromByDefault(line.per),
    to: line.to,
    growth: line.growth,
    risk: line.risk,
    adopts: line.adopts ?? adoptsByDefault(line.bucket),
    countable: line.countable,
    lever: line.lever,
    dimension: line.dimension,
    for: line.for,
    source: line.source,
    locked: line.locked,
    note: line.note,
    privateNote: line.privateNote,
  }),
);

const Ramp = z
  .strictObject({ goLive: z._default(month, 0), fullAdoption: z._default(month, 0) })
  .check(
    z.refine((r: { goLive: number; fullAdoption: number }) => r.goLive <= r.fullAdoption, 'rollout-order', [
      'fullAdoption',
    ]),
  );
const Rollout = z.union([
  z.strictObject({ byYear: z.array(share).check(z.minLength(1), z.maxLength(limits.years)) }),
  Ramp,
]);

const Setting = z.union([
  series,
  z.strictObject({ times: within(-1000, 1000) }),
  z.strictObject({ plus: number }),
]);

/** A record with bounded, checked keys. */
const record = <V extends z.Schema>(key: z.Schema<string>, value: V) =>
  z.record(key, value).check(z.maxKeys(limits.keys));

const Group = z.strictObject({ id, label });
/** A package, or a rival offer: the lines that name it and those that name no option, under these settings. */
const Option = z.strictObject({ id, label, set: z._default(record(name, Setting), {}) });

const stepSides = ['us', 'customer'] as const;
/** One step on the way to signature. */
const Step = z.strictObject({
  id,
  what: label,
  side: z._default(z.enum(stepSides), 'us'),
  who: label,
  due: day,
  done: day,
});

export const markets = ['down', 'flat', 'up'] as const;
const Scenario = z.strictObject({
  id,
  label,
  market: z._default(z.nullable(z.enum(markets)), null),
  set: z._default(record(name, Setting), {}),
  benefits: z._default(within(0, 100), 1),
  costs: z._default(within(0, 100), 1),
  rollout: z._default(z.nullable(Rollout), null),
});

const score = z._default(z.nullable(within(0, 10)), null);
const Dimension = z.strictObject({
  id,
  label,
  weight: z._default(within(0, 100), 1),
  today: score,
  expected: score,
  alternative: score,
  source,
  note,
  privateNote: note,
});

const Lever = z.strictObject({ kpi: z._default(z.nullable(name), null), words: note });

const change = z._default(within(-1, 100), 0);
const Market = z.strictObject({
  year: z._default(whole(1, limits.years), 3),
  revenueLastYear: z._default(z.nullable(number), null),
  revenueWithout: formula,
  effect: z._default(z.array(id).check(z.maxLength(limits.keys)), []),
  up: change,
  down: change,
  competitors: z._default(
    z
      .array(z.strictObject({ name: label, revenue: z._default(number, 0), up: change, down: change }))
      .check(z.maxLength(limits.competitors)),
    [],
  ),
});

export const healthParts = ['value', 'kpis', 'rov', 'sentiment', 'roi'] as const;
const Success = z.strictObject({
  renewal: day,
  required: note,
  signs: label,
  /** 2 = 200%. */
  expectedRoi: z._default(z.nullable(number), null),
  targets: z._default(
    z.array(z.strictObject({ name, by: day, value: number })).check(z.maxLength(limits.targets)),
    [],
  ),
  cadence: z._default(z.enum(['quarter', 'half-year']), 'quarter'),
  metrics: z._default(z.array(name).check(z.maxLength(limits.targets)), []),
  tolerance: z._default(share, 0.1),
  weights: z._default(z.partialRecord(z.enum(healthParts), within(0, 1000)), {}),
});

export const findingReasons = [
  'training',
  'implementation',
  'adoption',
  'scope',
  'price',
  'market',
  'estimate',
  'timing',
] as const;
/** A finding is open until somebody has done what it asks for, or decided not to. */
export const findingStatuses = ['open', 'done', 'dropped'] as const;
const Review = z.strictObject({
  id,
  on: day,
  month,
  by: label,
  next: day,
  actual: z._default(record(name, number), {}),
  rollout: z._default(z.nullable(Rollout), null),
  measured: z._default(record(id, number), {}),
  dimensions: z._default(record(id, within(0, 10)), {}),
  surveys: z.prefault(
    z.strictObject({
      nps: z._default(z.nullable(within(-100, 100)), null),
      csat: z._default(z.nullable(share), null),
      ces: z._default(z.nullable(within(1, 7)), null),
    }),
    {},
  ),
  findings: z._default(
    z
      .array(
        z.strictObject({
          about: label,
          reason: z._default(z.nullable(z.enum(findingReasons)), null),
          action: note,
          who: label,
          due: day,
          /** The same in every review that takes the finding over; empty in documents from before findings had ids. */
          id: z._default(z.union([z.literal(''), id]), ''),
          status: z._default(z.enum(findingStatuses), 'open'),
          /** The day it was done or dropped. */
          closed: day,
        }),
      )
      .check(z.maxLength(limits.findings)),
    [],
  ),
  note,
  /** False: begun, not held. The review counts nowhere but on its own screen until somebody marks it as held. */
  held: z._default(z.boolean(), true),
  /** Who at the customer confirmed its figures, and when. */
  confirmed: z._default(z.nullable(z.strictObject({ on: day, by: label })), null),
});

const fingerprint = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'fingerprint'));

const list = <T extends z.Schema>(item: T, most: number) =>
  z._default(z.array(item).check(z.maxLength(most)), []);

const stances = ['champion', 'supporter', 'neutral', 'critic'] as const;
const bases = ['nominal', 'present'] as const;
export const timings = ['year-end', 'mid-year', 'monthly'] as const;
const currency = z._default(currencyCode, 'USD');
const Prepared = z.strictObject({ by: label, on: day });

const answerDecisions = ['accepted', 'declined', 'changed'] as const;
/** The vendor's answer to a counter-offer: for each row, what the reader said and what was decided. */
const Answer = z.strictObject({
  /** Whose counter-offer is answered, and who answers. */
  to: label,
  by: label,
  on: day,
  rows: list(
    z.strictObject({
      /** The row of the offer: the path of its entry, or of its field. */
      about: label,
      /** The label of the row, if the case does not hold its entry. */
      label,
      /** `changed`: not offered; differs from the version the reader sent. */
      decision: z.enum(answerDecisions),
      /** The values of the reader's version, place by place; empty if the row is not a figure. */
      said: list(
        z.strictObject({
          path: label,
          value: z.union([
            z.null(),
            z.boolean(),
            number,
            words(limits.formula),
            z.array(number).check(z.maxLength(limits.years)),
            Rollout,
          ]),
        }),
        limits.keys,
      ),
      text: note,
    }),
    limits.answers,
  ),
});

export const CaseSchema = z.strictObject({
  format: z.literal('worthwhile'),
  version: z.literal(1),
  kind: z.literal('case'),
  id,
  title: label,
  /** The key of the account or deal in the seller's own CRM. */
  ref: label,
  /** Yearly recurring revenue the vendor has from this customer, in the currency. */
  arr: z._default(z.nullable(within(0, limits.magnitude)), null),
  customer: z.prefault(
    z.strictObject({
      name: label,
      industry: label,
      segment: label,
      people: z._default(
        z
          .array(
            z.strictObject({
              id,
              name: label,
              role: label,
              cares: text(limits.note),
              stance: z._default(z.nullable(z.enum(stances)), null),
            }),
          )
          .check(z.maxLength(limits.people), z.distinct('id')),
        [],
      ),
    }),
    {},
  ),
  owner: label,
  prepared: z.prefault(Prepared, {}),
  validUntil: day,
  solution: label,
  alternative: label,
  currency,
  /** The month of signing, YYYY-MM. */
  start: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'month')),
  years: z._default(whole(1, limits.years), 3),
  /** Which return on investment is the headline. */
  basis: z._default(z.enum(bases), 'nominal'),
  /** The first month of the customer's fiscal year, for the headings of years only. */
  fiscal: z._default(whole(1, 12), 1),
  discount: z.prefault(
    z.strictObject({
      rate: z._default(z.number().check(z.gt(-1), z.maximum(10)), 0.1),
      timing: z._default(z.enum(timings), 'year-end'),
    }),
    {},
  ),
  rollout: z.prefault(Rollout, { goLive: 0, fullAdoption: 0 }),
  assumptions: z._default(z.array(Assumption).check(z.maxLength(limits.assumptions), z.distinct('name')), []),
  groups: z._default(z.array(Group).check(z.maxLength(limits.groups), z.distinct('id')), []),
  options: z._default(z.array(Option).check(z.maxLength(limits.options), z.distinct('id')), []),
  /** The option proposed; null: lines of no option only. */
  option: z._default(z.nullable(id), null),
  /** The cost lines that are the vendor's price. */
  price: z._default(z.array(id).check(z.maxLength(limits.keys)), []),
  lines: z._default(z.array(Line).check(z.maxLength(limits.lines), z.distinct('id')), []),
  scenarios: z._default(z.array(Scenario).check(z.maxLength(limits.scenarios), z.distinct('id')), []),
  dimensions: z._default(z.array(Dimension).check(z.maxLength(limits.dimensions), z.distinct('id')), []),
  steps: z._default(z.array(Step).check(z.maxLength(limits.steps), z.distinct('id')), []),
  levers: z._default(z.partialRecord(z.enum(levers), Lever), {}),
  market: z._default(z.nullable(Market), null),
  success: z.prefault(Success, {}),
  agreed: z._default(z.nullable(z.strictObject({ on: day, by: label, fingerprint })), null),
  reviews: z._default(z.array(Review).check(z.maxLength(limits.reviews), z.distinct('id')), []),
  simulation: z.prefault(
    z.strictObject({
      trials: z._default(whole(1, limits.trials), 10_000),
      seed: z._default(whole(0, 0xffffffff), 1),
      together: z._default(share, 0),
    }),
    {},
  ),
  // `copied`: a copy kept from a link. It holds the agreement it was shared with, and replaces nothing.
  origin: z._default(
    z.nullable(z.strictObject({ id, fingerprint, by: label, copied: z.optional(z.literal(true)) })),
    null,
  ),
  // Absent unless a counter-offer was answered.
  answer: z.optional(Answer),
  comments: list(z.strictObject({ about: label, by: label, on: day, text: note }), limits.comments),
  note,
  privateNote: note,
});

const rates = z.prefault(
  z.strictObject({ churn: z._default(within(0, 1), 0), expansion: z._default(within(0, 10), 0) }),
  {},
);
export const programmeInputs = [
  'customers',
  'arpa',
  'margin',
  'cost',
  'without.churn',
  'without.expansion',
  'with.churn',
  'with.expansion',
] as const;
const maybe = z._default(z.nullable(number), null);

/** The efforts of customer success beside its main work, each with a cost and an effect of its own. */
export const effortIds = ['renewal', 'onboarding', 'advocacy', 'referral'] as const;
const Effort = z.strictObject({
  id: z.enum(effortIds),
  /** Per month. */
  cost: z._default(within(0, limits.magnitude), 0),
  /** By how much a month churn falls or expansion rises, as a share; for referrals, new customers a month. */
  effect: z._default(within(0, limits.magnitude), 0),
  /** The part of the effort that has no price, in the author's words. */
  unpriced: label,
});

export const ProgrammeSchema = z.strictObject({
  format: z.literal('worthwhile'),
  version: z.literal(1),
  kind: z.literal('programme'),
  id,
  title: label,
  owner: label,
  currency,
  months: z._default(whole(1, limits.years * 12), 36),
  /** Yearly discount rate. */
  rate: z._default(z.number().check(z.gt(-1), z.maximum(10)), 0.1),
  customers: z._default(within(0, limits.magnitude), 0),
  /** Monthly recurring revenue per customer. */
  arpa: z._default(within(0, limits.magnitude), 0),
  margin: z._default(within(-10, 1), 1),
  without: rates,
  with: rates,
  /** Monthly cost of customer success. */
  cost: z._default(within(0, limits.magnitude), 0),
  history: list(
    z.strictObject({
      on: day,
      renewals: maybe,
      upsells: maybe,
      crossSells: maybe,
      resolutionHours: maybe,
      nps: z._default(z.nullable(within(-100, 100)), null),
      csat: z._default(z.nullable(share), null),
      ces: z._default(z.nullable(within(1, 7)), null),
    }),
    limits.history,
  ),
  ranges: z._default(
    z.partialRecord(
      z.enum(programmeInputs),
      z.strictObject({ low: maybe, high: maybe, shape: z._default(z.enum(shapes), 'triangular') }),
    ),
    {},
  ),
  /** Absent until one is entered, so that programmes without efforts keep their document. */
  efforts: z.optional(z.array(Effort).check(z.maxLength(effortIds.length), z.distinct('id'))),
  note,
});

export type Case = z.output<typeof CaseSchema>;
export type Programme = z.output<typeof ProgrammeSchema>;
export type Effort = z.output<typeof Effort>;
export type EffortId = (typeof effortIds)[number];
export type Answer = z.output<typeof Answer>;
export type Assumption = z.output<typeof Assumption>;
export type Line = z.output<typeof Line>;
export type LevelPayments = z.output<typeof LevelPayments>;
export type Group = z.output<typeof Group>;
export type Option = z.output<typeof Option>;
export type Step = z.output<typeof Step>;
export type Scenario = z.output<typeof Scenario>;
export type Setting = z.output<typeof Setting>;
export type Dimension = z.output<typeof Dimension>;
export type Market = z.output<typeof Market>;
export type Review = z.output<typeof Review>;
export type Finding = Review['findings'][number];
export type Person = Case['customer']['people'][number];
export type Source = z.output<typeof Source>;
export type Rollout = z.output<typeof Rollout>;
export type Series = z.output<typeof series>;
export type Bucket = (typeof buckets)[number];
export type Period = (typeof periods)[number];
export type Unit = (typeof units)[number];
export type Shape = (typeof shapes)[number];
export type Timing = (typeof timings)[number];
export type LeverId = (typeof levers)[number];
export type MarketDirection = (typeof markets)[number];
export type WhoseNumber = (typeof whoseNumbers)[number];
export type HealthPart = (typeof healthParts)[number];
export type FindingStatus = (typeof findingStatuses)[number];
export type FindingReason = (typeof findingReasons)[number];
