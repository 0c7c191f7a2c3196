/**
 * The frozen table of document version 1: the fields of a case, the order in which they are packed, and their defaults.
 * Existing links depend on every line of it. After release it is never edited: a new document version gets a table of
 * its own.
 */
import type {
  Assumption,
  Case,
  Dimension,
  Finding,
  Group,
  LevelPayments,
  Line,
  Market,
  Option,
  Review,
  Scenario,
  Source,
  Step,
} from '../case/index.ts';
import {
  cells,
  days,
  fromNumeral,
  list,
  map,
  maybe,
  num,
  oneOf,
  PackingFault,
  record,
  via,
  words,
  type Column,
} from './columns.ts';
import {
  boundText,
  fromBoundText,
  fromSeriesText,
  maybeRollout,
  rollout,
  seriesText,
  setting,
} from './series.ts';

/** The default is written out here, not read from the schema, which may one day describe another version. */
const currency = cells<string>(
  (code) => (code === 'USD' ? '' : code),
  (text) => (text === '' ? 'USD' : text),
);

/** YYYY-MM as months since January 2026. */
const month: Column<string> = cells(
  (text) => {
    const [year = 0, m = 1] = text.split('-').map(Number);
    const n = (year - 2026) * 12 + m - 1;
    return n === 0 ? '' : String(n);
  },
  (text) => {
    const n = text === '' ? 0 : fromNumeral(text);
    const year = 2026 + Math.floor(n / 12);
    if (!Number.isInteger(n) || year < 0 || year > 9999) throw new PackingFault('not a month');
    return `${String(year).padStart(4, '0')}-${String((((n % 12) + 12) % 12) + 1).padStart(2, '0')}`;
  },
);

const series = cells(seriesText, fromSeriesText);
const no = oneOf<boolean>([false, true]);
const yes = oneOf<boolean>([true, false]);
/** A value that is either true or absent. */
const mark = cells<true | undefined>(
  (said) => (said ? '1' : ''),
  (text) => (text === '' ? undefined : true),
);

const source = record<Source>([
  ['whose', oneOf(['unknown', 'customer', 'vendor', 'benchmark', 'agreed'])],
  ['who', words],
  ['on', days],
  ['note', words],
  ['link', words],
]);

type PackedAssumption = Omit<Assumption, 'low' | 'high'> & { low: string; high: string };

const assumption = via<Assumption, PackedAssumption>(
  record<PackedAssumption>([
    ['label', words],
    ['name', words],
    ['unit', oneOf(['number', 'money', 'count', 'percent', 'hours', 'days'])],
    ['value', series],
    ['low', words],
    ['high', words],
    ['shape', oneOf(['triangular', 'pert', 'uniform'])],
    ['today', num<number | null>(null)],
    ['source', source],
    ['for', list(words)],
    ['locked', no],
    [
      'peers',
      list(
        record<Assumption['peers'][number]>([
          ['who', words],
          ['result', words],
          ['link', words],
        ]),
      ),
    ],
    ['note', words],
    ['privateNote', words],
    // Added before the first release, within the existing mask of the record: links without it read as before.
    ['question', words],
  ]),
  (a) => ({ ...a, low: boundText(a.low, a.value, null), high: boundText(a.high, a.value, a.low) }),
  (a) => {
    const low = fromBoundText(a.low, a.value, null);
    return { ...a, low, high: fromBoundText(a.high, a.value, low) };
  },
);

/** A line's first month and whether it follows the rollout are written only if they differ from the default of its kind. */
type PackedLine = Omit<Line, 'from' | 'adopts' | 'paid'> & {
  from: number | null;
  adopts: boolean;
  paid: 'evenly' | 'in-advance';
  payments: LevelPayments | null;
};

const startsBy = (per: Line['per']): number => (per === 'once' ? 0 : 1);
const followsBy = (bucket: Line['bucket']): boolean =>
  bucket === 'tangible-benefit' || bucket === 'perceived-benefit';

const line = via<Line, PackedLine>(
  record<PackedLine>([
    ['label', words],
    ['id', words],
    [
      'bucket',
      oneOf([
        'tangible-benefit',
        'perceived-benefit',
        'tangible-cost',
        'perceived-cost',
        'alternative-benefit',
        'alternative-cost',
      ]),
    ],
    ['formula', words],
    ['per', oneOf(['year', 'once', 'month', 'quarter'])],
    ['paid', oneOf(['evenly', 'in-advance'])],
    ['from', num<number | null>(null)],
    ['to', num<number | null>(null)],
    ['growth', num(0)],
    ['risk', num(0)],
    // Written is whether it differs from its bucket's default.
    ['adopts', no],
    ['countable', yes],
    [
      'lever',
      oneOf([null, 'usage', 'adoption', 'renewals', 'retention', 'expansion', 'advocacy', 'referrals']),
    ],
    ['dimension', maybe(words)],
    ['for', list(words)],
    ['source', source],
    ['locked', no],
    ['note', words],
    ['privateNote', words],
    // Added before the first release, within the existing mask of the record: links without them read as before.
    ['group', maybe(words)],
    ['options', maybe(list(words))],
    [
      'payments',
      maybe(
        record<LevelPayments>([
          ['months', num(36)],
          ['rate', num(0)],
        ]),
      ),
    ],
  ]),
  (l) => ({
    ...l,
    paid: typeof l.paid === 'object' ? 'evenly' : l.paid,
    payments: typeof l.paid === 'object' ? l.paid : null,
    from: l.from === startsBy(l.per) ? null : l.from,
    adopts: l.adopts !== followsBy(l.bucket),
  }),
  ({ payments, ...l }) => ({
    ...l,
    paid: payments ?? l.paid,
    from: l.from ?? startsBy(l.per),
    adopts: l.adopts !== followsBy(l.bucket),
  }),
);

const scenario = record<Scenario>([
  ['id', words],
  ['label', words],
  ['market', oneOf([null, 'down', 'flat', 'up'])],
  ['set', map(setting)],
  ['benefits', num(1)],
  ['costs', num(1)],
  ['rollout', maybeRollout],
]);

const dimension = record<Dimension>([
  ['id', words],
  ['label', words],
  ['weight', num(1)],
  ['today', num<number | null>(null)],
  ['expected', num<number | null>(null)],
  ['alternative', num<number | null>(null)],
  ['source', source],
  ['note', words],
  ['privateNote', words],
]);

type LeverId = keyof Case['levers'];
type Lever = { id: LeverId; kpi: string | null; words: string };
const levers = via<Case['levers'], Lever[]>(
  list(
    record<Lever>([
      ['id', oneOf(['usage', 'adoption', 'renewals', 'retention', 'expansion', 'advocacy', 'referrals'])],
      ['kpi', maybe(words)],
      ['words', words],
    ]),
  ),
  (object) =>
    Object.entries(object).flatMap(([id, lever]) => (lever ? [{ id: id as LeverId, ...lever }] : [])),
  (entries) => Object.fromEntries(entries.map(({ id, ...lever }) => [id, lever])),
);

const market = record<Market>([
  ['year', num(3)],
  ['revenueLastYear', num<number | null>(null)],
  ['revenueWithout', words],
  ['effect', list(words)],
  ['up', num(0)],
  ['down', num(0)],
  [
    'competitors',
    list(
      record<Market['competitors'][number]>([
        ['name', words],
        ['revenue', num(0)],
        ['up', num(0)],
        ['down', num(0)],
      ]),
    ),
  ],
]);

type Success = Case['success'];
type Part = keyof Success['weights'];
const weights = via<Success['weights'], { part: Part; weight: number }[]>(
  list(
    record<{ part: Part; weight: number }>([
      ['part', oneOf(['value', 'kpis', 'rov', 'sentiment', 'roi'])],
      ['weight', num(0)],
    ]),
  ),
  (object) =>
    Object.entries(object).flatMap(([part, weight]) =>
      weight === undefined ? [] : [{ part: part as Part, weight }],
    ),
  (entries) => Object.fromEntries(entries.map(({ part, weight }) => [part, weight])),
);

const success = record<Success>([
  ['renewal', days],
  ['required', words],
  ['signs', words],
  ['expectedRoi', num<number | null>(null)],
  [
    'targets',
    list(
      record<Success['targets'][number]>([
        ['name', words],
        ['by', days],
        ['value', num(0)],
      ]),
    ),
  ],
  ['cadence', oneOf(['quarter', 'half-year'])],
  ['metrics', list(words)],
  ['tolerance', num(0.1)],
  ['weights', weights],
]);

const review = record<Review>([
  ['id', words],
  ['on', days],
  ['month', num(0)],
  ['by', words],
  ['next', days],
  ['actual', map(num(0))],
  ['rollout', maybeRollout],
  ['measured', map(num(0))],
  ['dimensions', map(num(0))],
  [
    'surveys',
    record<Review['surveys']>([
      ['nps', num<number | null>(null)],
      ['csat', num<number | null>(null)],
      ['ces', num<number | null>(null)],
    ]),
  ],
  [
    'findings',
    list(
      record<Finding>([
        ['about', words],
        [
          'reason',
          oneOf([
            null,
            'training',
            'implementation',
            'adoption',
            'scope',
            'price',
            'market',
            'estimate',
            'timing',
          ]),
        ],
        ['action', words],
        ['who', words],
        ['due', days],
      ]),
    ),
  ],
  ['note', words],
]);

/** A case without the fields that are the same in every case of this version. */
export type Body = Omit<Case, 'format' | 'version' | 'kind'>;

/** Later fields of a case: one place in the existing mask, so that links without them read as before. */
type More = Pick<
  Body,
  'ref' | 'arr' | 'basis' | 'fiscal' | 'groups' | 'options' | 'option' | 'price' | 'steps'
>;
const more = record<More>([
  ['ref', words],
  ['arr', num<number | null>(null)],
  ['basis', oneOf(['nominal', 'present'])],
  ['fiscal', num(1)],
  [
    'groups',
    list(
      record<Group>([
        ['label', words],
        ['id', words],
      ]),
    ),
  ],
  [
    'options',
    list(
      record<Option>([
        ['label', words],
        ['id', words],
        ['set', map(setting)],
      ]),
    ),
  ],
  ['option', maybe(words)],
  ['price', list(words)],
  [
    'steps',
    list(
      record<Step>([
        ['what', words],
        ['id', words],
        ['side', oneOf(['us', 'customer'])],
        ['who', words],
        ['due', days],
        ['done', days],
      ]),
    ),
  ],
]);

type PackedBody = Omit<Body, keyof More> & { more: More };

const packed: Column<PackedBody> = record<PackedBody>([
  ['id', words],
  ['title', words],
  [
    'customer',
    record<Case['customer']>([
      ['name', words],
      ['industry', words],
      ['segment', words],
      [
        'people',
        list(
          record<Case['customer']['people'][number]>([
            ['id', words],
            ['name', words],
            ['role', words],
            ['cares', words],
            ['stance', oneOf([null, 'champion', 'supporter', 'neutral', 'critic'])],
          ]),
        ),
      ],
    ]),
  ],
  ['owner', words],
  [
    'prepared',
    record<Case['prepared']>([
      ['by', words],
      ['on', days],
    ]),
  ],
  ['validUntil', days],
  ['solution', words],
  ['alternative', words],
  ['currency', currency],
  ['start', month],
  ['years', num(3)],
  [
    'discount',
    record<Case['discount']>([
      ['rate', num(0.1)],
      ['timing', oneOf(['year-end', 'mid-year', 'monthly'])],
    ]),
  ],
  ['rollout', rollout],
  ['lines', list(line)],
  ['assumptions', list(assumption)],
  ['scenarios', list(scenario)],
  ['dimensions', list(dimension)],
  ['levers', levers],
  ['market', maybe(market)],
  ['success', success],
  [
    'agreed',
    maybe(
      record<NonNullable<Case['agreed']>>([
        ['on', days],
        ['by', words],
        ['fingerprint', words],
      ]),
    ),
  ],
  ['reviews', list(review)],
  [
    'simulation',
    record<Case['simulation']>([
      ['trials', num(10_000)],
      ['seed', num(1)],
      ['together', num(0)],
    ]),
  ],
  [
    'origin',
    maybe(
      record<NonNullable<Case['origin']>>([
        ['id', words],
        ['fingerprint', words],
        ['by', words],
        // Added before the first release, within the existing mask of the record: links without it read as before.
        ['copied', mark],
      ]),
    ),
  ],
  [
    'comments',
    list(
      record<Case['comments'][number]>([
        ['about', words],
        ['by', words],
        ['on', days],
        ['text', words],
      ]),
    ),
  ],
  ['note', words],
  ['privateNote', words],
  ['more', more],
]);

export const table1: Column<Body> = via<Body, PackedBody>(
  packed,
  ({ ref, arr, basis, fiscal, groups, options, option, price, steps, ...body }) => ({
    ...body,
    more: { ref, arr, basis, fiscal, groups, options, option, price, steps },
  }),
  ({ more: rest, ...body }) => ({ ...body, ...rest }),
);
