/** The money of the view a workbook opens in, month by month, added up as the sheets add it up. */
import { buckets, netSign, type Bucket, type Line } from '../../case/index.ts';
import { adoption, yearOf } from '../../value/index.ts';
import { place as placeLine } from '../../value/timeline.ts';
import { amountIn, factorOf, resultOf, type Plan, type PlanLine, type PlanScenario } from './plan.ts';

/** The sums of lines: six buckets, and the countable part of the alternative. */
export const places = [...buckets, 'countable-benefit', 'countable-cost'] as const;
export type Place = (typeof places)[number];
/** The bucket of a place. */
export const bucketOf = (place: Place): Bucket =>
  place === 'countable-benefit'
    ? 'alternative-benefit'
    : place === 'countable-cost'
      ? 'alternative-cost'
      : place;
export const isIn = (place: Place, line: Pick<Line, 'bucket' | 'countable'>): boolean =>
  bucketOf(place) === line.bucket && (bucketOf(place) === place || line.countable);

/** The four sets of measures, the headline's two first, and the sign of each place in them. */
export const measures = ['incremental', 'tangibleIncremental', 'whole', 'tangible'] as const;
export type MeasureKey = (typeof measures)[number];
export const measureSigns: Record<MeasureKey, Partial<Record<Place, 1 | -1>>> = {
  tangibleIncremental: {
    'tangible-benefit': 1,
    'tangible-cost': -1,
    'countable-benefit': -1,
    'countable-cost': 1,
  },
  tangible: { 'tangible-benefit': 1, 'tangible-cost': -1 },
  whole: { 'tangible-benefit': 1, 'perceived-benefit': 1, 'tangible-cost': -1, 'perceived-cost': -1 },
  incremental: netSign,
};

export const sum = (list: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < list.length; i++) total += list[i] as number;
  return total;
};
export const size = (list: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < list.length; i++) total += Math.abs(list[i] as number);
  return total;
};

export interface Flows {
  /** The months of each line, and its months with payments in advance taken evenly. */
  monthly: number[][];
  even: number[][];
  /** Months by place and by measure. */
  place: Record<Place, number[]>;
  measure: Record<MeasureKey, number[]>;
}

function evenMonths(p: Plan, pl: PlanLine, monthly: number[], share: Float64Array): number[] {
  const { model } = p.now;
  const scenario = p.scenarios[p.chosen] as PlanScenario;
  if (pl.advance === 0 || (resultOf(p.now, pl)?.total ?? null) === null) return monthly;
  const months = new Array<number>(p.end + 1).fill(0);
  const placed = placeLine({ ...pl.line, paid: 'evenly' }, p.years, share, model.discount);
  const factor = factorOf(scenario, pl);
  for (let i = 0; i < placed.month.length; i++) {
    const m = placed.month[i] as number;
    months[m] =
      (months[m] ?? 0) +
      amountIn(p.now, pl, placed.year[i] as number) * factor * (placed.factor[i] as number);
  }
  return months;
}

export function flowsOf(p: Plan): Flows {
  const none = (): number[] => new Array<number>(p.end + 1).fill(0);
  const scenario = p.scenarios[p.chosen] as PlanScenario;
  const share = adoption(scenario.rollout ?? p.c.rollout, p.end);
  const monthly = p.lines.map((pl) => {
    const result = resultOf(p.now, pl);
    return result && result.total !== null ? result.monthly : none();
  });
  const place = Object.fromEntries(
    places.map((of) => {
      const flow = none();
      p.lines.forEach((pl, i) => {
        if (isIn(of, pl.line)) monthly[i]?.forEach((x, m) => (flow[m] = (flow[m] ?? 0) + x));
      });
      return [of, flow];
    }),
  ) as Record<Place, number[]>;
  const measure = Object.fromEntries(
    measures.map((key) => {
      const signs = Object.entries(measureSigns[key]) as [Place, 1 | -1][];
      return [key, none().map((_, m) => signs.reduce((x, [b, sign]) => x + sign * (place[b][m] ?? 0), 0))];
    }),
  ) as Record<MeasureKey, number[]>;
  return {
    monthly,
    even: p.lines.map((pl, i) => evenMonths(p, pl, monthly[i] ?? none(), share)),
    place,
    measure,
  };
}

/** The time of a month in years, at which it is discounted. */
export function timeOf(p: Plan, month: number): number {
  if (month === 0) return 0;
  const { timing } = p.c.discount;
  return timing === 'monthly' ? month / 12 : timing === 'mid-year' ? yearOf(month) - 0.5 : yearOf(month);
}
