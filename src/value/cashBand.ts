/**
 * Cash flow month by month of the first trials: when they pay back, and the band of their running sums.
 *
 * Lines with the same schedule share one placement, so amounts are gathered by placement and year first and spread over
 * the months once for all of them.
 */
import type { Column } from './columns.ts';
import { paybackOf } from './payback.ts';
import { quantileOf, quantilesOf } from './spread.ts';
import type { Placement } from './timeline.ts';
import type { Band, CashOutcome } from './types.ts';

interface GatheredMoney {
  /** Money that is the same in every trial, and the total size of its parts, by year. */
  fixed: Float64Array;
  fixedSize: Float64Array;
  /** Money by trial, and the total size of its parts: for single years, and last for all years alike. */
  moving: (Float64Array | undefined)[];
  size: (Float64Array | undefined)[];
}

export class CashBand {
  private readonly months: number;
  private readonly most: number;
  private readonly gathered = new Map<Placement, GatheredMoney>();
  /** Trials that remain without the failed ones. */
  private trials = 0;
  /** Quantiles of the running sums by month. */
  private cumulative: Band<number[]> = { p10: [], p50: [], p90: [] };
  private paybacks = new Float64Array(0);

  constructor(lastMonth: number, mostTrials: number) {
    this.months = lastMonth + 1;
    this.most = mostTrials;
  }

  private of(placement: Placement): GatheredMoney {
    let known = this.gathered.get(placement);
    if (!known) {
      const years = placement.weight.length;
      known = {
        fixed: new Float64Array(years),
        fixedSize: new Float64Array(years),
        moving: new Array<Float64Array | undefined>(years + 1).fill(undefined),
        size: new Array<Float64Array | undefined>(years + 1).fill(undefined),
      };
      this.gathered.set(placement, known);
    }
    return known;
  }

  /** Adds a signed amount of year y (from 0) that is the same in every trial. */
  addFixed(placement: Placement, y: number, amount: number): void {
    const { fixed, fixedSize } = this.of(placement);
    fixed[y] = (fixed[y] as number) + amount;
    fixedSize[y] = (fixedSize[y] as number) + Math.abs(amount);
  }

  /** Adds amounts × factor by trial, in year y (from 0) or, with null, in every year. */
  add(placement: Placement, y: number | null, amounts: Column, factor: number, count: number): void {
    const { moving, size, fixed } = this.of(placement);
    const place = y ?? fixed.length;
    const sums = (moving[place] ??= new Float64Array(this.most));
    const sizes = (size[place] ??= new Float64Array(this.most));
    for (let i = 0; i < count; i++) {
      const amount = (typeof amounts === 'number' ? amounts : (amounts[i] as number)) * factor;
      sums[i] = (sums[i] as number) + amount;
      sizes[i] = (sizes[i] as number) + Math.abs(amount);
    }
  }

  /** Spreads the gathered money over the months. @param failed 1 for each trial to leave out */
  close(count: number, failed: Uint8Array): void {
    const flow = Array.from({ length: this.months }, () => new Float64Array(count));
    const scale = new Float64Array(count);
    for (const [placement, { fixed, fixedSize, moving, size }] of this.gathered) {
      const { month, year, factor, weight } = placement;
      for (let j = 0; j < month.length; j++) {
        const y = year[j] as number;
        const to = flow[month[j] as number] as Float64Array;
        const f = factor[j] as number;
        spreadOver(to, fixed[y] as number, moving[y], f);
        spreadOver(to, 0, moving[weight.length], f);
      }
      for (let y = 0; y < weight.length; y++) {
        spreadOver(scale, fixedSize[y] as number, size[y], weight[y] as number);
        spreadOver(scale, 0, size[weight.length], weight[y] as number);
      }
    }
    const held: number[] = [];
    for (let i = 0; i < count; i++) if (failed[i] === 0) held.push(i);
    this.trials = held.length;
    this.paybacks = new Float64Array(held.length);
    const ofTrial = new Float64Array(this.months);
    held.forEach((i, k) => {
      for (let t = 0; t < this.months; t++) ofTrial[t] = (flow[t] as Float64Array)[i] as number;
      const result = paybackOf(ofTrial, scale[i] as number);
      this.paybacks[k] = result.kind === 'after' ? result.months : result.kind === 'immediate' ? 0 : Infinity;
    });
    const running = new Float64Array(held.length);
    this.cumulative = { p10: [], p50: [], p90: [] };
    for (const month of flow) {
      for (let k = 0; k < held.length; k++)
        running[k] = (running[k] as number) + (month[held[k] as number] as number);
      const [p10 = NaN, p50 = NaN, p90 = NaN] = quantilesOf(running, [0.1, 0.5, 0.9]);
      this.cumulative.p10.push(p10);
      this.cumulative.p50.push(p50);
      this.cumulative.p90.push(p90);
    }
    this.paybacks.sort();
  }

  /** The share of trials never paid back, and the bands. */
  result(): CashOutcome {
    let never = 0;
    for (const months of this.paybacks) if (months === Infinity) never++;
    const paybackAt = (p: number): number | null => {
      // Interpolating between a month and never gives never.
      const months = quantileOf(this.paybacks, p);
      return Number.isFinite(months) ? months : null;
    };
    return {
      neverPaysBack: this.trials > 0 ? never / this.trials : NaN,
      payback: { p10: paybackAt(0.1), p50: paybackAt(0.5), p90: paybackAt(0.9) },
      cumulative: this.cumulative,
    };
  }
}

/** Adds (fixed + moving) × factor to every trial. */
function spreadOver(
  out: Float64Array,
  fixed: number,
  moving: Float64Array | undefined,
  factor: number,
): void {
  if (factor === 0) return;
  if (moving)
    for (let i = 0; i < out.length; i++)
      out[i] = (out[i] as number) + (fixed + (moving[i] as number)) * factor;
  else if (fixed !== 0) for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + fixed * factor;
}
