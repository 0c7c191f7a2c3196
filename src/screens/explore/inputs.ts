/** What a reader of a shared case may doubt: its numbers, its settings, growth and risk of its rows. Pure. */
import {
  inYear,
  limits,
  patchAssumption,
  patchLine,
  type Case,
  type Line,
  type Series,
  type Source,
  type Unit,
} from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { problemsWords } from '../../text/words/problems.ts';
import { settingsWords } from '../../text/words/settings.ts';
import { evaluate, evaluator, formulaOf, plainAmount } from '../../value/index.ts';
import { pullOf, type Pull } from './pull.ts';

export interface Input {
  /** Unique among a case's inputs. */
  id: string;
  /** Path of the row of an offer it ends up in. */
  key: string;
  /** What a comment on it is about: an assumption's name, a line's id, else the path; null where it takes none. */
  about: string | null;
  label: string;
  unit: Unit;
  locked: boolean;
  /** As it was shared; null where nothing was entered. */
  shared: Series | null;
  /** What a number typed for it must lie within. */
  bounds: { low: number; high: number; whole: boolean } | null;
  pull: Pull | null;
  /** Its lowest and highest as shared, where each is one number. */
  range: { low: number; high: number } | null;
  source: Source | null;
  /** What the case holds for it now. */
  of: (c: Case) => Series | null;
  /** The case with another number for it; the same case where that number cannot stand there. */
  put: (c: Case, value: Series | null) => Case;
}

const one = (value: Series | null): number | null => (typeof value === 'number' ? value : null);

const assumptionInputs = (c: Case): Input[] =>
  c.assumptions.map((a) => {
    const [low, high] = [a.low ?? a.value, a.high ?? a.value];
    const ranged = (a.low !== null || a.high !== null) && typeof low === 'number' && typeof high === 'number';
    const range = ranged ? { low: Math.min(low, high), high: Math.max(low, high) } : null;
    return {
      id: a.name,
      key: `assumptions.${a.name}`,
      about: a.name,
      label: labelOf.assumption(a),
      unit: a.unit,
      locked: a.locked,
      shared: a.value,
      bounds: null,
      pull: pullOf(a.value, a.unit, range),
      range,
      source: a.source,
      of: (x) => x.assumptions.find((y) => y.name === a.name)?.value ?? null,
      put: (x, value) => patchAssumption(x, a.name, { value }),
    };
  });

/** A row's amount: plain, or by now the assumption it was given in its place. */
function amountOf(c: Case, id: string): Series | null {
  const formula = c.lines.find((l) => l.id === id)?.formula.trim() ?? '';
  const amount = plainAmount(formula);
  return amount ?? c.assumptions.find((a) => a.name === formula)?.value ?? null;
}
function withAmount(c: Case, id: string, value: Series | null): Case {
  const formula = c.lines.find((l) => l.id === id)?.formula.trim() ?? '';
  if (!c.assumptions.some((a) => a.name === formula))
    return Array.isArray(value) ? c : patchLine(c, id, { formula: value === null ? '' : formulaOf(value) });
  return patchAssumption(c, formula, { value });
}

const plainInputs = (c: Case): Input[] =>
  c.lines
    .filter((l) => l.formula.trim() === '' || plainAmount(l.formula) !== null)
    .map((l) => {
      const shared = plainAmount(l.formula);
      return {
        id: l.id,
        key: `lines.${l.id}`,
        about: l.id,
        label: labelOf.line(l),
        unit: 'money',
        locked: l.locked,
        shared,
        bounds: null,
        pull: pullOf(shared, 'money'),
        range: null,
        source: l.source,
        of: (x) => amountOf(x, l.id),
        put: (x, value) => withAmount(x, l.id, value),
      };
    });

/** The numbers of a case: its assumptions, and rows that are one plain amount. */
export const inputsOf = (c: Case): Input[] => [...assumptionInputs(c), ...plainInputs(c)];

const setting = (
  given: Pick<Input, 'id' | 'key' | 'about' | 'label' | 'unit' | 'shared' | 'bounds' | 'pull' | 'of' | 'put'>,
): Input => ({ ...given, locked: false, range: null, source: null });

function rolloutInputs(c: Case): Input[] {
  const most = limits.years * 12;
  if ('byYear' in c.rollout) {
    const shareIn = (x: Case, year: number): number | null =>
      'byYear' in x.rollout ? inYear(x.rollout.byYear, year) : null;
    return Array.from({ length: c.years }, (_, year) =>
      setting({
        id: `rollout.${year}`,
        key: 'rollout',
        about: year === 0 ? 'rollout' : null,
        label: problemsWords().nested(settingsWords().rollout, inspectWords().year(year + 1)),
        unit: 'percent',
        shared: shareIn(c, year),
        bounds: { low: 0, high: 1, whole: false },
        pull: { low: 0, high: 1, step: 0.05 },
        of: (x) => shareIn(x, year),
        put: (x, value) => {
          const share = one(value);
          if (share === null || !('byYear' in x.rollout)) return x;
          const years = Math.max(c.years, x.rollout.byYear.length);
          const byYear = Array.from({ length: years }, (_, y) => (y === year ? share : (shareIn(x, y) ?? 1)));
          return { ...x, rollout: { byYear } };
        },
      }),
    );
  }
  const { goLive, fullAdoption } = c.rollout;
  const end = Math.min(most, Math.max(24, 2 * fullAdoption));
  const ramp = (x: Case) => ('byYear' in x.rollout ? null : x.rollout);
  const monthly = { unit: 'count', key: 'rollout', bounds: { low: 0, high: most, whole: true } } as const;
  const pull = { low: 0, high: end, step: 1 };
  // Typing one end of the ramp past the other carries the other along: the order always holds.
  return [
    setting({
      ...monthly,
      id: 'rollout.goLive',
      about: 'rollout',
      label: settingsWords().goLive,
      shared: goLive,
      pull,
      of: (x) => ramp(x)?.goLive ?? null,
      put: (x, value) => {
        const [to, now] = [one(value), ramp(x)];
        if (to === null || !now) return x;
        return { ...x, rollout: { goLive: to, fullAdoption: Math.max(to, now.fullAdoption) } };
      },
    }),
    setting({
      ...monthly,
      id: 'rollout.fullAdoption',
      about: null,
      label: settingsWords().full,
      shared: fullAdoption,
      pull,
      of: (x) => ramp(x)?.fullAdoption ?? null,
      put: (x, value) => {
        const [to, now] = [one(value), ramp(x)];
        if (to === null || !now) return x;
        return { ...x, rollout: { goLive: Math.min(to, now.goLive), fullAdoption: to } };
      },
    }),
  ];
}

/** How the case is counted: term, discount rate, and the rollout, where any row follows one. */
export const settingsOf = (c: Case): Input[] => [
  setting({
    id: 'years',
    key: 'years',
    about: 'years',
    label: problemsWords().settings.years,
    unit: 'count',
    shared: c.years,
    bounds: { low: 1, high: limits.years, whole: true },
    pull: { low: 1, high: limits.years, step: 1 },
    of: (x) => x.years,
    put: (x, value) => ({ ...x, years: one(value) ?? x.years }),
  }),
  setting({
    id: 'discount.rate',
    key: 'discount.rate',
    about: 'discount.rate',
    label: problemsWords().settings['discount.rate'],
    unit: 'percent',
    shared: c.discount.rate,
    bounds: { low: -0.99, high: 10, whole: false },
    pull: { low: Math.min(0, c.discount.rate), high: Math.max(0.25, 2 * c.discount.rate), step: 0.005 },
    of: (x) => x.discount.rate,
    put: (x, value) => ({ ...x, discount: { ...x.discount, rate: one(value) ?? x.discount.rate } }),
  }),
  ...(c.lines.some((l) => l.adopts && l.per !== 'once') ? rolloutInputs(c) : []),
];

const fields = {
  growth: { low: -0.99, high: 1000, pull: { low: -0.2, high: 0.3, step: 0.01 } },
  risk: { low: 0, high: 1, pull: { low: 0, high: 0.5, step: 0.01 } },
} as const;

function fieldInput(l: Line, field: keyof typeof fields): Input {
  const { low, high, pull } = fields[field];
  const shared = l[field];
  const key = `lines.${l.id}.${field}`;
  return {
    ...setting({
      id: key,
      key,
      about: key,
      label: problemsWords().nested(labelOf.line(l), problemsWords().fields[field]),
      unit: 'percent',
      shared,
      bounds: { low, high, whole: false },
      pull: { ...pull, low: Math.min(pull.low, shared), high: Math.max(pull.high, shared) },
      of: (x) => x.lines.find((y) => y.id === l.id)?.[field] ?? null,
      put: (x, value) => patchLine(x, l.id, { [field]: one(value) ?? 0 }),
    }),
    locked: l.locked,
  };
}

/** Growth and risk of every row that has a figure, the largest rows first. */
export function rowInputs(c: Case): Input[] {
  const size = new Map(evaluate(c).lines.map((l) => [l.id, l.total === null ? null : Math.abs(l.total)]));
  return c.lines
    .filter((l) => (size.get(l.id) ?? null) !== null)
    .sort((a, b) => (size.get(b.id) ?? 0) - (size.get(a.id) ?? 0))
    .flatMap((l) => [...(l.per === 'once' ? [] : [fieldInput(l, 'growth')]), fieldInput(l, 'risk')]);
}

/** Beyond so many numbers each of which is an evaluation or two, they stay in the order of the case. */
const mostRanked = 150;

/** The ends of its range, else a tenth less and more. */
function ends({ shared, range, unit }: Input): Series[] {
  if (range) return [range.low, range.high];
  if (shared === null) return [];
  const times = (k: number): Series => (typeof shared === 'number' ? shared * k : shared.map((x) => x * k));
  return unit === 'percent' && shared === 0 ? [0.1] : [times(0.9), times(1.1)];
}

/**
 * Inputs by how far each moves net, from the low to the high end of its range, or a tenth either way where it has none;
 * equal ones in the order given. As shared, so that no row moves away while somebody types in it.
 * @returns also whether they are sorted: of very many numbers the effects are not worked out
 */
export function byEffect(c: Case, inputs: readonly Input[]): { inputs: Input[]; sorted: boolean } {
  if (inputs.length > mostRanked) return { inputs: [...inputs], sorted: false };
  const remembering = evaluator();
  const netAt = (x: Case): number | null => {
    const e = remembering.evaluate(x);
    return e.incomplete ? null : e.net.total;
  };
  const base = netAt(c);
  if (base === null) return { inputs: [...inputs], sorted: false };
  const swing = (input: Input): number =>
    Math.max(0, ...ends(input).map((end) => Math.abs((netAt(input.put(c, end)) ?? base) - base)));
  const swings = new Map(inputs.map((input) => [input, swing(input)]));
  return {
    inputs: [...inputs].sort((a, b) => (swings.get(b) ?? 0) - (swings.get(a) ?? 0)),
    sorted: inputs.length > 1,
  };
}
