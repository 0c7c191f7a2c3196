/** The inputs a reader of a shared case can change: numbers, settings, growth and risk of rows. Pure. */
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
import { sliderRange, type SliderRange } from './slider.ts';

export interface Input {
  /** Unique among a case's inputs. */
  id: string;
  /** The path of the offer's row that contains it. */
  key: string;
  /** The subject of a comment: an assumption's name, a line's id, or the path; null where it takes no comment. */
  commentKey: string | null;
  label: string;
  unit: Unit;
  locked: boolean;
  /** The shared value; null where nothing was entered. */
  shared: Series | null;
  /** The bounds of a typed number. */
  bounds: { low: number; high: number; whole: boolean } | null;
  slider: SliderRange | null;
  /** The shared lowest and highest value, where each is one number. */
  range: { low: number; high: number } | null;
  source: Source | null;
  /** Its value in a case. */
  read: (c: Case) => Series | null;
  /** The case with another value; the same case where that value is not possible. */
  write: (c: Case, value: Series | null) => Case;
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
      commentKey: a.name,
      label: labelOf.assumption(a),
      unit: a.unit,
      locked: a.locked,
      shared: a.value,
      bounds: null,
      slider: sliderRange(a.value, a.unit, range),
      range,
      source: a.source,
      read: (x) => x.assumptions.find((y) => y.name === a.name)?.value ?? null,
      write: (x, value) => patchAssumption(x, a.name, { value }),
    };
  });

/** A row's amount: plain, or the assumption that has replaced it. */
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
        commentKey: l.id,
        label: labelOf.line(l),
        unit: 'money',
        locked: l.locked,
        shared,
        bounds: null,
        slider: sliderRange(shared, 'money'),
        range: null,
        source: l.source,
        read: (x) => amountOf(x, l.id),
        write: (x, value) => withAmount(x, l.id, value),
      };
    });

/** The numbers of a case: its assumptions, and rows with one plain amount. */
export const inputsOf = (c: Case): Input[] => [...assumptionInputs(c), ...plainInputs(c)];

const setting = (
  given: Pick<
    Input,
    'id' | 'key' | 'commentKey' | 'label' | 'unit' | 'shared' | 'bounds' | 'slider' | 'read' | 'write'
  >,
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
        commentKey: year === 0 ? 'rollout' : null,
        label: problemsWords().nested(settingsWords().rollout, inspectWords().year(year + 1)),
        unit: 'percent',
        shared: shareIn(c, year),
        bounds: { low: 0, high: 1, whole: false },
        slider: { low: 0, high: 1, step: 0.05 },
        read: (x) => shareIn(x, year),
        write: (x, value) => {
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
  const slider = { low: 0, high: end, step: 1 };
  // Moving one end of the ramp past the other moves the other along, so that go-live never follows full adoption.
  return [
    setting({
      ...monthly,
      id: 'rollout.goLive',
      commentKey: 'rollout',
      label: settingsWords().goLive,
      shared: goLive,
      slider,
      read: (x) => ramp(x)?.goLive ?? null,
      write: (x, value) => {
        const [to, now] = [one(value), ramp(x)];
        if (to === null || !now) return x;
        return { ...x, rollout: { goLive: to, fullAdoption: Math.max(to, now.fullAdoption) } };
      },
    }),
    setting({
      ...monthly,
      id: 'rollout.fullAdoption',
      commentKey: null,
      label: settingsWords().full,
      shared: fullAdoption,
      slider,
      read: (x) => ramp(x)?.fullAdoption ?? null,
      write: (x, value) => {
        const [to, now] = [one(value), ramp(x)];
        if (to === null || !now) return x;
        return { ...x, rollout: { goLive: Math.min(to, now.goLive), fullAdoption: to } };
      },
    }),
  ];
}

/** The settings: term, discount rate and, where a row follows it, the rollout. */
export const settingsOf = (c: Case): Input[] => [
  setting({
    id: 'years',
    key: 'years',
    commentKey: 'years',
    label: problemsWords().settings.years,
    unit: 'count',
    shared: c.years,
    bounds: { low: 1, high: limits.years, whole: true },
    slider: { low: 1, high: limits.years, step: 1 },
    read: (x) => x.years,
    write: (x, value) => ({ ...x, years: one(value) ?? x.years }),
  }),
  setting({
    id: 'discount.rate',
    key: 'discount.rate',
    commentKey: 'discount.rate',
    label: problemsWords().settings['discount.rate'],
    unit: 'percent',
    shared: c.discount.rate,
    bounds: { low: -0.99, high: 10, whole: false },
    slider: { low: Math.min(0, c.discount.rate), high: Math.max(0.25, 2 * c.discount.rate), step: 0.005 },
    read: (x) => x.discount.rate,
    write: (x, value) => ({ ...x, discount: { ...x.discount, rate: one(value) ?? x.discount.rate } }),
  }),
  ...(c.lines.some((l) => l.adopts && l.per !== 'once') ? rolloutInputs(c) : []),
];

const fields = {
  growth: { low: -0.99, high: 1000, slider: { low: -0.2, high: 0.3, step: 0.01 } },
  risk: { low: 0, high: 1, slider: { low: 0, high: 0.5, step: 0.01 } },
} as const;

function fieldInput(l: Line, field: keyof typeof fields): Input {
  const { low, high, slider } = fields[field];
  const shared = l[field];
  const key = `lines.${l.id}.${field}`;
  return {
    ...setting({
      id: key,
      key,
      commentKey: key,
      label: problemsWords().nested(labelOf.line(l), problemsWords().fields[field]),
      unit: 'percent',
      shared,
      bounds: { low, high, whole: false },
      slider: { ...slider, low: Math.min(slider.low, shared), high: Math.max(slider.high, shared) },
      read: (x) => x.lines.find((y) => y.id === l.id)?.[field] ?? null,
      write: (x, value) => patchLine(x, l.id, { [field]: one(value) ?? 0 }),
    }),
    locked: l.locked,
  };
}

/** Growth and risk of every row with a figure, the largest rows first. */
export function rowInputs(c: Case): Input[] {
  const size = new Map(evaluate(c).lines.map((l) => [l.id, l.total === null ? null : Math.abs(l.total)]));
  return c.lines
    .filter((l) => (size.get(l.id) ?? null) !== null)
    .sort((a, b) => (size.get(b.id) ?? 0) - (size.get(a.id) ?? 0))
    .flatMap((l) => [...(l.per === 'once' ? [] : [fieldInput(l, 'growth')]), fieldInput(l, 'risk')]);
}

/** Each input takes one or two evaluations; with more inputs than this they keep the order of the case. */
const maxRanked = 150;

/** The ends of its range; without one, 10% less and more. */
function ends({ shared, range, unit }: Input): Series[] {
  if (range) return [range.low, range.high];
  if (shared === null) return [];
  const times = (k: number): Series => (typeof shared === 'number' ? shared * k : shared.map((x) => x * k));
  return unit === 'percent' && shared === 0 ? [0.1] : [times(0.9), times(1.1)];
}

/**
 * Sorts inputs by their effect on net, from the low to the high end of the range, or 10% either way without one; equal ones
 * keep their order. It uses the shared values, so that no row moves while somebody types in it.
 * @returns the inputs, and whether they are sorted: with very many, effects are not calculated
 */
export function byEffect(c: Case, inputs: readonly Input[]): { inputs: Input[]; sorted: boolean } {
  if (inputs.length > maxRanked) return { inputs: [...inputs], sorted: false };
  const remembering = evaluator();
  const netAt = (x: Case): number | null => {
    const e = remembering.evaluate(x);
    return e.incomplete ? null : e.net.total;
  };
  const base = netAt(c);
  if (base === null) return { inputs: [...inputs], sorted: false };
  const swing = (input: Input): number =>
    Math.max(0, ...ends(input).map((end) => Math.abs((netAt(input.write(c, end)) ?? base) - base)));
  const swings = new Map(inputs.map((input) => [input, swing(input)]));
  return {
    inputs: [...inputs].sort((a, b) => (swings.get(b) ?? 0) - (swings.get(a) ?? 0)),
    sorted: inputs.length > 1,
  };
}
