/** When money falls: months 0..H, H = 12 × years; month 0 is signing, month t ≥ 1 lies in year ceil(t / 12). */
import type { LevelPayments, Line, Rollout, Timing } from '../case/index.ts';

/** The last month of a term of `years`. */
export const lastMonth = (years: number): number => 12 * years;

/** The year of a month: 0 for signing, then 1, 2, … */
export const yearOf = (month: number): number => Math.ceil(month / 12);

/** Periods per year; 0 for one-off lines. */
export const periodsAYear = { once: 0, month: 12, quarter: 4, year: 1 } as const;

/**
 * The share of full use in each month, index 0..last (0 at signing). With a ramp from go-live g to full
 * adoption f it is F(t) − F(t − 1), the mean over the month of a straight rise: F(x) = 0 up to g,
 * (x − g)² / (2(f − g)) between, x − (g + f) / 2 from f on.
 */
export function adoption(rollout: Rollout, last: number): Float64Array {
  const share = new Float64Array(last + 1);
  if ('byYear' in rollout) {
    const { byYear } = rollout;
    for (let t = 1; t <= last; t++) share[t] = byYear[Math.min(yearOf(t), byYear.length) - 1] ?? 0;
    return share;
  }
  const { goLive: g, fullAdoption: f } = rollout;
  // Month by month in closed form: subtracting running totals would leave rounding errors.
  for (let t = 1; t <= last; t++) share[t] = t <= g ? 0 : t > f ? 1 : (2 * (t - g) - 1) / (2 * (f - g));
  return share;
}

/** The value at signing of one unit of money in each month 0..last, at a yearly rate. Month 0 is always 1. */
export function discountFactors(rate: number, timing: Timing, last: number): Float64Array {
  const factor = new Float64Array(last + 1);
  factor[0] = 1;
  for (let t = 1; t <= last; t++) {
    const time = timing === 'monthly' ? t / 12 : timing === 'mid-year' ? yearOf(t) - 0.5 : yearOf(t);
    // The other eleven months of a year share the factor of its first.
    const repeats = timing !== 'monthly' && t % 12 !== 1;
    factor[t] = repeats ? (factor[t - 1] as number) : (1 + rate) ** -time;
  }
  return factor;
}

/** The times in years at which yearly (or, for monthly timing, monthly) flows fall, for irr. */
export function flowTimes(timing: Timing, years: number): number[] {
  if (timing === 'monthly') return Array.from({ length: lastMonth(years) + 1 }, (_, t) => t / 12);
  return Array.from({ length: years + 1 }, (_, y) => (y > 0 && timing === 'mid-year' ? y - 0.5 : y));
}

/** Sums of months 0..H by year 0..n. */
export function byYear(monthly: ArrayLike<number>): number[] {
  const sums: number[] = new Array<number>(yearOf(Math.max(0, monthly.length - 1)) + 1).fill(0);
  for (let t = 0; t < monthly.length; t++)
    sums[yearOf(t)] = (sums[yearOf(t)] as number) + (monthly[t] as number);
  return sums;
}

/** Where a line's yearly amounts fall: entry i puts `factor[i]` × the amount of year `year[i]` into `month[i]`. */
export interface Placement {
  month: Int32Array;
  /** Year − 1: an index into amounts by year. */
  year: Int32Array;
  factor: Float64Array;
  /** Σ factor by year, and Σ factor × discount factor of the month it falls in. */
  weight: Float64Array;
  presentWeight: Float64Array;
  /** Years − 1 whose amounts count; last < first if the line lies beyond the horizon. */
  first: number;
  last: number;
  recurring: boolean;
}

/** The level payments of a line; null if it is paid otherwise, like everything recurring. */
export const levelPaymentsOf = ({ per, paid }: Pick<Line, 'per' | 'paid'>): LevelPayments | null =>
  per === 'once' && typeof paid === 'object' ? paid : null;

/** One of n equal monthly payments per unit of the amount, at a yearly rate: spreadsheets' PMT. */
export function paymentOf(months: number, rate: number): number {
  const i = rate / 12;
  // 1 − (1 + i)^−n, computed so that it keeps its digits at rates near zero.
  return i === 0 ? 1 / months : i / -Math.expm1(-months * Math.log1p(i));
}

type Schedule = Pick<Line, 'per' | 'paid' | 'from' | 'to' | 'growth' | 'adopts'>;

/**
 * The placement of a line (MODEL §3).
 *
 * One-off: the whole amount in month `from`, without growth or ramp; or in level payments, n equal ones in the months
 * after it with interest on what is still owed. Recurring: in each month from..to the
 * amount × periods a year ÷ 12 × (1 + growth)^(year − 1) × adoption; month 0 has no recurring money, so
 * `from` 0 is read as 1. Paid in advance: the months of each period, counted from `from`, fall together in
 * the month before it. Months beyond the horizon drop.
 */
export function place(line: Schedule, years: number, share: Float64Array, discount: Float64Array): Placement {
  const end = lastMonth(years);
  const once = line.per === 'once';
  const payments = levelPaymentsOf(line);
  if (payments) return placePayments(line.from, payments, years, discount);
  const from = once ? line.from : Math.max(1, line.from);
  const to = once ? from : Math.min(line.to ?? end, end);
  const count = from > end ? 0 : Math.max(0, to - from + 1);
  const placement: Placement = {
    month: new Int32Array(count),
    year: new Int32Array(count),
    factor: new Float64Array(count),
    weight: new Float64Array(years),
    presentWeight: new Float64Array(years),
    first: Math.max(1, yearOf(from)) - 1,
    last: count === 0 ? -1 : Math.max(1, yearOf(to)) - 1,
    recurring: !once,
  };
  const { month, year, factor, weight, presentWeight } = placement;
  const periods = periodsAYear[line.per];
  const length = once || line.paid !== 'in-advance' ? 0 : 12 / periods;
  let grown = 1;
  let grownYear = 0;
  for (let i = 0; i < count; i++) {
    const t = from + i;
    const y = Math.max(1, yearOf(t)) - 1;
    if (y !== grownYear) {
      grown = (1 + line.growth) ** y;
      grownYear = y;
    }
    const f = once ? 1 : (periods / 12) * grown * (line.adopts ? (share[t] as number) : 1);
    const paid = length === 0 ? t : from + Math.floor(i / length) * length - 1;
    month[i] = paid;
    year[i] = y;
    factor[i] = f;
    weight[y] = (weight[y] as number) + f;
    presentWeight[y] = (presentWeight[y] as number) + f * (discount[paid] as number);
  }
  return placement;
}

/** Level payments of an amount due in month `from`: months from + 1 .. from + n, as far as the term goes. */
function placePayments(
  from: number,
  { months, rate }: LevelPayments,
  years: number,
  discount: Float64Array,
): Placement {
  const count = Math.max(0, Math.min(months, lastMonth(years) - from));
  const y = Math.max(1, yearOf(from)) - 1;
  const each = paymentOf(months, rate);
  const placement: Placement = {
    month: Int32Array.from({ length: count }, (_, i) => from + 1 + i),
    year: new Int32Array(count).fill(y),
    factor: new Float64Array(count).fill(each),
    weight: new Float64Array(years),
    presentWeight: new Float64Array(years),
    first: y,
    last: count === 0 ? -1 : y,
    recurring: false,
  };
  if (count === 0) return placement;
  for (const t of placement.month) {
    placement.weight[y] = (placement.weight[y] as number) + each;
    placement.presentWeight[y] = (placement.presentWeight[y] as number) + each * (discount[t] as number);
  }
  return placement;
}

/** Placements of one case: lines with the same schedule share one. */
export class Placements {
  private readonly years: number;
  private readonly share: Float64Array;
  private readonly discount: Float64Array;
  private readonly known = new Map<number, Map<number, Placement>>();
  /** Placements of level payments, by month, number and rate. */
  private readonly paid = new Map<string, Placement>();

  constructor(years: number, rollout: Rollout, discount: Float64Array) {
    this.years = years;
    this.share = adoption(rollout, lastMonth(years));
    this.discount = discount;
  }

  of(line: Schedule): Placement {
    const payments = levelPaymentsOf(line);
    if (payments) {
      const { months, rate } = payments;
      const by = `${line.from} ${months} ${rate}`;
      let known = this.paid.get(by);
      if (!known) this.paid.set(by, (known = place(line, this.years, this.share, this.discount)));
      return known;
    }
    // Months are at most 120, so everything but growth fits into one small number.
    const key =
      ((periodsAYear[line.per] * 128 + line.from) * 128 + (line.to ?? 127)) * 4 +
      (line.paid === 'in-advance' ? 2 : 0) +
      (line.adopts ? 1 : 0);
    let sameGrowth = this.known.get(line.growth);
    if (!sameGrowth) this.known.set(line.growth, (sameGrowth = new Map<number, Placement>()));
    let placement = sameGrowth.get(key);
    if (!placement) sameGrowth.set(key, (placement = place(line, this.years, this.share, this.discount)));
    return placement;
  }
}
