/** A programme's ranges and its recorded history: odds as for cases; history is reported and never added to money. */
import { limits, programmeInputs, type Programme, type Shape } from '../case/index.ts';
import { geometric, programme } from './programme.ts';
import { fillUnits, streamState } from './random.ts';
import { sampler } from './sampling.ts';
import { spreadOf } from './spread.ts';
import type { Spread } from './types.ts';

type Input = (typeof programmeInputs)[number];

/** The allowed range of each input, so that no draw leaves what the document itself allows. */
const domains: Record<Input, readonly [low: number, high: number]> = {
  customers: [0, Infinity],
  arpa: [0, Infinity],
  margin: [-10, 1],
  cost: [0, Infinity],
  'without.churn': [0, 1],
  'without.expansion': [0, 10],
  'with.churn': [0, 1],
  'with.expansion': [0, 10],
};

type Inputs = Record<Input, number>;

/** Net over the months: margin × (revenue with − revenue without) − cost. */
function netOf(x: Inputs, months: number): number {
  const gained =
    geometric(1 - x['with.churn'] + x['with.expansion'], months) -
    geometric(1 - x['without.churn'] + x['without.expansion'], months);
  return x.margin * x.customers * x.arpa * gained - months * x.cost;
}

/** An input's range within its allowed one; a missing end is the likely value. Null without a range. */
function rangeOf(p: Programme, input: Input): { low: number; high: number; shape: Shape } | null {
  const range = p.ranges[input];
  if (!range || (range.low === null && range.high === null)) return null;
  const likely = inputsOf(p)[input];
  const [least, most] = domains[input];
  const inside = (x: number): number => Math.min(Math.max(x, least), most);
  return { low: inside(range.low ?? likely), high: inside(range.high ?? likely), shape: range.shape };
}

const inputsOf = (p: Programme): Inputs => ({
  customers: p.customers,
  arpa: p.arpa,
  margin: p.margin,
  cost: p.cost,
  'without.churn': p.without.churn,
  'without.expansion': p.without.expansion,
  'with.churn': p.with.churn,
  'with.expansion': p.with.expansion,
});

export interface ProgrammeOutcome {
  trials: number;
  seed: number;
  /** Margin × difference less cost, nominal. */
  net: Spread;
  /** Net ÷ cost over the trials that have a cost; `sorted` is empty if none has. */
  roi: Spread;
}

/**
 * Simulates a programme over its ranges, each input with a random stream of its own as in `simulate`.
 * @param options.trials 1..1,000,000, default 10,000; @param options.seed whole, default 1
 */
export function simulateProgramme(
  p: Programme,
  options: { trials?: number; seed?: number } = {},
): ProgrammeOutcome {
  const { seed = 1 } = options;
  const trials = Math.min(Math.max(1, Math.floor(options.trials ?? 10_000) || 1), limits.trials);
  const likely = inputsOf(p);
  const net = new Float64Array(trials);
  const roi = new Float64Array(trials);
  const ranged = programmeInputs.flatMap((input) => {
    const range = rangeOf(p, input);
    if (!range) return [];
    const values = new Float64Array(trials);
    fillUnits(streamState(seed, input), values, trials);
    sampler(range.shape, range.low, likely[input], range.high)(values, values, trials);
    return [{ input, values }];
  });
  if (ranged.length === 0) {
    // The headline's own figures, so that both agree to the last bit.
    const { net: sure, roi: sureRoi } = programme(p);
    return {
      trials,
      seed,
      net: spreadOf(net.fill(sure.total)),
      roi: spreadOf(sureRoi === null ? new Float64Array(0) : roi.fill(sureRoi)),
    };
  }
  const drawn: Inputs = { ...likely };
  let withCost = 0;
  for (let i = 0; i < trials; i++) {
    for (const { input, values } of ranged) drawn[input] = values[i] as number;
    const cost = p.months * drawn.cost;
    const left = netOf(drawn, p.months);
    net[i] = left;
    if (cost > 0) roi[withCost++] = left / cost;
  }
  return { trials, seed, net: spreadOf(net), roi: spreadOf(roi.slice(0, withCost)) };
}

/** The net return at the two ends of one input's range, the others likely. */
interface ProgrammeSwing {
  input: Input;
  low: number;
  high: number;
  netAtLow: number;
  netAtHigh: number;
}

/** Every input with a range, the widest swing of net return first. */
export function programmeSwings(p: Programme): ProgrammeSwing[] {
  const likely = inputsOf(p);
  return programmeInputs
    .flatMap((input): ProgrammeSwing[] => {
      const range = rangeOf(p, input);
      if (!range) return [];
      const netAt = (x: number): number => netOf({ ...likely, [input]: x }, p.months);
      const { low, high } = range;
      return [{ input, low, high, netAtLow: netAt(low), netAtHigh: netAt(high) }];
    })
    .sort((a, b) => Math.abs(b.netAtHigh - b.netAtLow) - Math.abs(a.netAtHigh - a.netAtLow));
}

const recorded = ['renewals', 'upsells', 'crossSells', 'resolutionHours', 'nps', 'csat', 'ces'] as const;

/** One recorded measure over time. */
export interface Trend {
  measure: (typeof recorded)[number];
  /** By date; entries without a date or without this measure are left out. */
  points: { on: string; value: number }[];
  /** Latest less first; null with fewer than two points. */
  change: number | null;
}

/** Every measure recorded at least once, in the order of the form. */
export function programmeTrends(p: Programme): Trend[] {
  const dated = p.history
    .flatMap((entry) => (entry.on === null ? [] : [{ ...entry, on: entry.on }]))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return recorded.flatMap((measure) => {
    const points = dated.flatMap((entry) => {
      const value = entry[measure];
      return value === null ? [] : [{ on: entry.on, value }];
    });
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last) return [];
    return [{ measure, points, change: points.length > 1 ? last.value - first.value : null }];
  });
}
