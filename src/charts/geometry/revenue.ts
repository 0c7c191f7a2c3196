/**
 * The geometry of recurring revenue by month with and without a programme: two lines on an axis from zero, and between them
 * the revenue protected and the revenue added.
 */
import { area, line } from 'd3';
import { axis, extent, roundDomain, roundToTenth, type Tick } from './axis.ts';
import { dodge } from './dodge.ts';

export interface RevenueInput {
  /** Money by month, all of the same length. */
  with: readonly number[];
  without: readonly number[];
  /** Revenue that lower churn keeps; expansion adds the rest of the gap. */
  kept: readonly number[];
  width: number;
  height: number;
  /** Width of the money labels before the plot and of the line labels after it, px. */
  before: number;
  after: number;
  /** Height of an end label, px; 30 by default. */
  labelHeight?: number;
  /** Mirrored, for right-to-left pages. */
  rtl?: boolean;
}

interface PlacedRevenue {
  with: string;
  without: string;
  /** The two parts of the gap; null where one of them is negative, since they would overlap. */
  kept: string | null;
  added: string | null;
  /** The whole gap. */
  gap: string;
  startX: number;
  endX: number;
  top: number;
  bottom: number;
  money: Tick[];
  /** Month 1 and the ends of years, or of shorter intervals within a single year. */
  months: Tick[];
  points: { month: number; x: number; withY: number; withoutY: number }[];
  ends: { line: 'with' | 'without'; value: number; x: number; y: number; labelY: number }[];
}

const TOP = 12;
const BELOW = 28;
const MONTH_ROOM = 32;

/** Places both lines and the parts of the gap between them in the given size. */
export function placeRevenue(input: RevenueInput): PlacedRevenue {
  const { with: above, without: below, kept, width, height, before, after, rtl = false } = input;
  const count = Math.max(1, above.length);
  const [low, high] = extent(above, below);
  const { low: from, high: to, ticks } = roundDomain(low, high, 4);
  const [startX, endX] = rtl ? [width - before, after] : [before, width - after];
  const bottom = height - BELOW;
  const y = axis(from, to, bottom, TOP);
  const last = count - 1;
  // A single month lies at the end, beside its labels.
  const x = (k: number): number => (last === 0 ? endX : startX + ((endX - startX) * k) / last);
  const path = (values: readonly number[]): string =>
    line<number>(
      (_, k) => roundToTenth(x(k)),
      (v) => roundToTenth(y(v)),
    )(values as number[]) ?? '';
  const between = (lower: readonly number[], upper: readonly number[]): string =>
    area<number>()
      .x((_, k) => roundToTenth(x(k)))
      .y0((_, k) => roundToTenth(y(lower[k] ?? 0)))
      .y1((v) => roundToTenth(y(v)))(upper as number[]) ?? '';
  const middle = below.map((v, k) => v + (kept[k] ?? 0));
  // A part that is negative only by rounding counts as zero.
  const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  const split = middle.every((v, k) => v >= (below[k] ?? 0) - slack && v <= (above[k] ?? 0) + slack);

  const each = [1, 3, 6, 12, 24, 36, 60].find(
    (step) => (Math.abs(endX - startX) / Math.max(1, last)) * step >= MONTH_ROOM,
  );
  const step = last + 1 > 12 ? Math.max(12, each ?? 60) : (each ?? 12);
  const marked = above.flatMap((_, k) => (k === 0 || (k + 1) % step === 0 ? [k] : []));
  // Month 1 is left out where its label would overlap the next.
  const months = marked
    .filter((k, i) => i > 0 || marked.length < 2 || Math.abs(x(marked[1] ?? 0) - x(k)) >= MONTH_ROOM)
    .map((k) => ({ value: k + 1, at: x(k) }));

  const endsAt = [
    { line: 'with' as const, value: above[last] ?? 0 },
    { line: 'without' as const, value: below[last] ?? 0 },
  ].map((end) => ({ ...end, x: endX, y: y(end.value) }));
  const labelYs = dodge(
    endsAt.map((end) => end.y),
    input.labelHeight ?? 30,
    TOP,
    bottom,
  );
  return {
    with: path(above),
    without: path(below),
    gap: between(below, above),
    kept: split ? between(below, middle) : null,
    added: split ? between(middle, above) : null,
    startX,
    endX,
    top: TOP,
    bottom,
    money: ticks.map((value) => ({ value, at: y(value) })),
    months,
    points: above.map((v, k) => ({ month: k + 1, x: x(k), withY: y(v), withoutY: y(below[k] ?? 0) })),
    ends: endsAt.map((end, i) => ({ ...end, labelY: labelYs[i] ?? end.y })),
  };
}
