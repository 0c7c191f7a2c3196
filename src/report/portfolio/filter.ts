/**
 * The filter of a portfolio: conditions that all have to hold, as written in an address. A condition on a figure is a
 * word and a number ("below-60", "within-90"), so that an address can contain any number.
 */
import { searchBy } from '../../text/fold.ts';
import { healthChange, replacedIds, type Row } from './rows.ts';
import { dayAfter } from '../../util/days.ts';

/** The conditions on figures, each with the pattern of its word and the choices offered. */
export const conditions = {
  renewal: ['within-30', 'within-90', 'within-180', 'within-365', 'past', 'none'],
  realised: ['below-50', 'below-75', 'below-90', 'from-90', 'from-100', 'none'],
  health: ['below-40', 'below-60', 'below-80', 'from-80', 'falling', 'none'],
  reviewed: ['overdue', 'over-90', 'over-180', 'over-365', 'never', 'begun'],
  live: ['no', 'yes'],
  required: ['missing', 'missed', 'safe', 'open', 'none'],
  actions: ['open', 'overdue', 'none'],
} as const;
export type ConditionId = keyof typeof conditions;
export const conditionIds = Object.keys(conditions) as ConditionId[];

/** The patterns of conditions with a number. */
const numberPatterns: Partial<Record<ConditionId, RegExp>> = {
  renewal: /^within-(\d{1,4})$/,
  realised: /^(?:below|from)-(\d{1,4})$/,
  health: /^(?:below|from)-(\d{1,3})$/,
  reviewed: /^over-(\d{1,4})$/,
};

/** The number of a condition ("within-90": 90); null if it has none. */
export const numberIn = (condition: string): number | null => {
  const digits = /-(\d{1,4})$/.exec(condition)?.[1];
  return digits === undefined ? null : Number(digits);
};

/** Whether a word is valid for a condition. */
export const isCondition = (id: ConditionId, word: string): boolean =>
  (conditions[id] as readonly string[]).includes(word) || (numberPatterns[id]?.test(word) ?? false);

export interface PortfolioFilter {
  query: string;
  owner: string | null;
  segment: string | null;
  template: string | null;
  currency: string | null;
  /** Only cases in which a finding has this reason. */
  reason: string | null;
  /** Whether plans that another agreed plan has replaced are shown as well. */
  replaced: boolean;
  conditions: Partial<Record<ConditionId, string>>;
}

export const noFilter: PortfolioFilter = {
  query: '',
  owner: null,
  segment: null,
  template: null,
  currency: null,
  reason: null,
  replaced: false,
  conditions: {},
};

/** Predefined filters, each a set of conditions. */
export const presets = {
  all: {},
  late: { reviewed: 'overdue' },
  renewing: { renewal: 'within-90' },
  renewalPast: { renewal: 'past' },
  atRisk: { renewal: 'within-90', required: 'missing' },
  behind: { realised: 'below-90' },
  weak: { health: 'below-60' },
  falling: { health: 'falling' },
  notLive: { live: 'no' },
  unreviewed: { reviewed: 'never' },
  begun: { reviewed: 'begun' },
  overdueActions: { actions: 'overdue' },
} as const satisfies Record<string, Partial<Record<ConditionId, string>>>;
export type Preset = keyof typeof presets;
export const presetIds = Object.keys(presets) as Preset[];

/** The predefined filter with exactly these conditions; null if there is none. */
export const presetOf = ({ conditions: own }: PortfolioFilter): Preset | null =>
  presetIds.find((id) => {
    const preset: Partial<Record<ConditionId, string>> = presets[id];
    return conditionIds.every((key) => own[key] === preset[key]);
  }) ?? null;

/** A share in percent as the table shows it: whole, or with one decimal below 10. */
const percentShown = (share: number): number =>
  Math.abs(share) < 0.1 ? Math.round(share * 1000) / 10 : Math.round(share * 100);

/** Whether a share realised is below so many percent, and a health score below so many points: as shown, so that no 90% is among those below 90%. */
export const realisedBelow = (share: number | null, percent: number): boolean =>
  share !== null && percentShown(share) < percent;
export const healthBelow = (score: number | null, points: number): boolean =>
  score !== null && Math.round(score) < points;

/** Whether a figure is there, and below or from N as the word says. */
const compares = (x: number | null, word: string, below: (x: number | null, n: number) => boolean): boolean =>
  x !== null && below(x, numberIn(word) ?? 0) === word.startsWith('below');

type Test = (r: Row) => boolean;

/** One condition as a test of a row. @param today YYYY-MM-DD */
function testOf(id: ConditionId, word: string, today: string): Test {
  switch (id) {
    case 'renewal': {
      if (word === 'past') return ({ facts }) => facts.renewal !== null && facts.renewal < today;
      if (word === 'none') return ({ facts }) => facts.renewal === null;
      const last = dayAfter(today, numberIn(word) ?? 0);
      return ({ facts }) => facts.renewal !== null && facts.renewal >= today && facts.renewal <= last;
    }
    case 'realised':
      return word === 'none'
        ? ({ facts }) => facts.realised === null
        : ({ facts }) => compares(facts.realised, word, realisedBelow);
    case 'health':
      if (word === 'none') return ({ facts }) => facts.health === null;
      // As shown: a change that rounds to nothing is none.
      if (word === 'falling') return ({ facts }) => Math.round(healthChange(facts) ?? 0) < 0;
      return ({ facts }) => compares(facts.health, word, healthBelow);
    case 'reviewed': {
      if (word === 'never') return ({ facts }) => facts.reviews === 0;
      if (word === 'begun') return ({ facts }) => facts.begun > 0;
      if (word === 'overdue') return ({ facts }) => facts.next !== null && facts.next < today;
      const before = dayAfter(today, -(numberIn(word) ?? 0));
      return ({ facts }) => facts.last !== null && facts.last < before;
    }
    case 'live':
      return word === 'no'
        ? ({ facts }) => facts.notLive
        : ({ facts }) => !facts.notLive && facts.reviews > 0;
    case 'required':
      if (word === 'none') return ({ facts }) => facts.required === 0;
      if (word === 'open') return ({ facts }) => facts.required > 0 && facts.reviews === 0;
      if (word === 'missed') return ({ facts }) => facts.missed > 0;
      if (word === 'missing') return ({ facts }) => facts.missed + facts.atRisk > 0;
      return ({ facts }) => facts.required > 0 && facts.reviews > 0 && facts.missed + facts.atRisk === 0;
    case 'actions':
      if (word === 'none') return ({ facts }) => facts.findings === 0;
      if (word === 'open') return ({ facts }) => facts.findings > 0;
      return ({ facts }) => facts.due !== null && facts.due < today;
  }
}

const search = searchBy((r: Row) => `${r.title}\n${r.customer}\n${r.owner}\n${r.segment}`);

/** The rows that meet all conditions, in their given order. @param today YYYY-MM-DD */
export function filterRows(rows: readonly Row[], n: PortfolioFilter, today: string): Row[] {
  const gone = n.replaced ? new Set<string>() : replacedIds(rows);
  const tests: Test[] = conditionIds.flatMap((id) => {
    const word = n.conditions[id];
    return word === undefined ? [] : [testOf(id, word, today)];
  });
  const { owner, segment, template, currency, reason } = n;
  return search(rows, n.query).filter(
    (r) =>
      !gone.has(r.id) &&
      (owner === null || r.owner === owner) &&
      (segment === null || r.segment === segment) &&
      (template === null || r.facts.template === template) &&
      (currency === null || r.currency === currency) &&
      (reason === null || Object.hasOwn(r.facts.reasons, reason)) &&
      tests.every((test) => test(r)),
  );
}
