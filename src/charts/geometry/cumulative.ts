/**
 * The geometry of cumulative cash by month: the likely line, the band between the 10th and 90th percentile, the conservative
 * line, the zero crossings, and a point per month. The value at month t is the total after month t; month 0 is signing.
 */
import { area, line } from 'd3';
import type { Payback } from '../../value/index.ts';
import { axis, extent, roundDomain, roundToTenth, type Tick } from './axis.ts';
import { dodge } from './dodge.ts';

export interface CumulativeInput {
  /** Money by month 0..H. */
  likely: readonly number[];
  /** The 10th and 90th percentile by month; both or neither. */
  p10?: readonly number[] | undefined;
  p90?: readonly number[] | undefined;
  conservative?: readonly number[] | undefined;
  payback: Payback;
  width: number;
  height: number;
  /** Width of the money labels before the plot and of the line labels after it, px. */
  before: number;
  after: number;
  /** Width of the payback label, px. */
  ringWidth?: number;
  /** Whether the edges of the band have end labels. */
  nameBand?: boolean;
  /** Scale of the drawing; 1, as on the page, by default. */
  unit?: number;
  /** Mirrored, for right-to-left pages. */
  rtl?: boolean;
}

export interface EndLabel {
  line: 'likely' | 'p10' | 'p90' | 'conservative';
  value: number;
  /** The end of the line, and the position of its label, which may be moved away from its neighbours. */
  x: number;
  y: number;
  labelY: number;
}

export interface PlacedCumulative {
  likely: string;
  band: string | null;
  conservative: string | null;
  /** The areas between the likely line and zero: below zero is the money at risk before payback. */
  below: string;
  above: string;
  zeroY: number;
  /** Edges of the plot in reading direction. */
  startX: number;
  endX: number;
  top: number;
  bottom: number;
  money: Tick[];
  /** The middle of each year, for its label, and its end, for a tick. */
  years: { year: number; middle: number; at: number }[];
  /** Ends of the quarters within a year, where they fit. */
  quarters: number[];
  points: { month: number; x: number; y: number; value: number }[];
  /** The payback of the likely line; its label is above or below, so that the line does not cross it. */
  ring: {
    x: number;
    y: number;
    labelX: number;
    labelY: number;
    anchor: 'start' | 'end';
    /** False where the label fits on neither side, so that a shorter one is needed. */
    fits: boolean;
  } | null;
  /** The other zero crossings of the likely line, in months. */
  crossings: { month: number; x: number; falls: boolean }[];
  ends: EndLabel[];
}

const TOP = 12;
const BOTTOM = 40;
/** Height of an end label of two lines, px. */
const LABEL = 30;

/**
 * All moments at which the line through the monthly totals crosses zero, ascending, in months with a fraction. Touching zero
 * is no crossing; totals below 1e-9 times the largest count as zero, as they do in payback.
 */
export function zeroCrossings(totals: readonly number[]): { month: number; falls: boolean }[] {
  const [low, high] = extent(totals);
  const nothing = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  const out: { month: number; falls: boolean }[] = [];
  let side = 0;
  let lastOff = 0;
  totals.forEach((v, month) => {
    const sign = Math.abs(v) <= nothing ? 0 : Math.sign(v);
    if (sign === 0) return;
    if (side !== 0 && sign !== side) {
      const before = totals[month - 1] as number;
      const atZero = month - lastOff > 1;
      // After several months at zero, a rising line crosses at the first of them and a falling line at the last.
      const moment = atZero
        ? sign > 0
          ? lastOff + 1
          : month - 1
        : month - 1 + Math.abs(before) / (Math.abs(before) + Math.abs(v));
      out.push({ month: moment, falls: sign < 0 });
    }
    side = sign;
    lastOff = month;
  });
  return out;
}

/** Places cumulative cash in the given size. */
export function placeCumulative(input: CumulativeInput): PlacedCumulative {
  const { likely, p10, p90, conservative, payback, width, height, unit = 1, rtl = false } = input;
  const { ringWidth = 120 * unit } = input;
  const last = Math.max(1, likely.length - 1);
  const [low, high] = extent(likely, p10, p90, conservative);
  const domain = roundDomain(low, high, 4);

  const left = rtl ? input.after : input.before;
  const right = Math.max(left + 1, width - (rtl ? input.before : input.after));
  const [startX, endX] = rtl ? [right, left] : [left, right];
  const top = TOP * unit;
  const bottom = Math.max(top + 1, height - BOTTOM * unit);
  const x = axis(0, last, startX, endX);
  // Where all totals are zero, zero is the bottom of the plot.
  const y = axis(domain.low, domain.high, bottom, top);
  const X = (month: number): number => roundToTenth(x(month));
  const Y = (value: number): number => roundToTenth(y(value));

  const path = line<number>(
    (_, i) => X(i),
    (v) => Y(v),
  );
  // The fills above and below zero need vertices at the crossings.
  const cross = zeroCrossings(likely);
  const shaded = [
    ...likely.map((v, i) => [i, v] as const),
    ...cross.filter((c) => !Number.isInteger(c.month)).map((c) => [c.month, 0] as const),
  ].sort((a, b) => a[0] - b[0]);
  const fill = (clamp: (v: number) => number): string =>
    area<readonly [number, number]>(
      (p) => X(p[0]),
      () => Y(0),
      (p) => Y(clamp(p[1])),
    )(shaded) ?? '';

  const band =
    p10 !== undefined && p90 !== undefined && p10.length > 1
      ? area<number>(
          (_, i) => X(i),
          (v) => Y(v),
          (_, i) => Y(p90[i] ?? 0),
        )([...p10])
      : null;

  const years = Array.from({ length: Math.ceil(last / 12) }, (_, i) => ({
    year: i + 1,
    middle: X(Math.min(last, i * 12) / 2 + Math.min(last, (i + 1) * 12) / 2),
    at: X(Math.min(last, (i + 1) * 12)),
  }));
  const perQuarter = (Math.abs(endX - startX) / last) * 3;
  const quarters =
    perQuarter < 9 * unit
      ? []
      : Array.from({ length: Math.floor(last / 3) }, (_, i) => (i + 1) * 3)
          .filter((m) => m % 12 !== 0)
          .map(X);

  const zeroY = Y(0);
  let ring: PlacedCumulative['ring'] = null;
  if (payback.kind === 'after') {
    const at = X(payback.months);
    // The line rises through the ring, so there is free space below it to the right and above it to the left.
    const early = Math.abs(at - endX) >= ringWidth && zeroY + 20 * unit <= bottom + 2 * unit;
    const before = !early && Math.abs(at - startX) >= ringWidth;
    ring = {
      x: at,
      y: zeroY,
      labelX: before !== rtl ? at - 11 * unit : at + 11 * unit,
      labelY: early ? zeroY + 20 * unit : zeroY - 13 * unit,
      anchor: before ? 'end' : 'start',
      fits: before || Math.abs(at - endX) >= ringWidth,
    };
  }

  const endsOf = (
    [
      ['p90', input.nameBand === false ? undefined : p90],
      ['likely', likely],
      ['conservative', conservative],
      ['p10', input.nameBand === false ? undefined : p10],
    ] as const
  ).flatMap(([name, series]) => {
    const value = series?.at(-1);
    return value === undefined ? [] : [{ line: name, value, x: endX, y: Y(value) }];
  });
  const labelYs = dodge(
    endsOf.map((e) => e.y),
    LABEL * unit,
    top,
    bottom,
  );

  return {
    likely: path(likely) ?? '',
    band,
    conservative: conservative === undefined ? null : path(conservative),
    below: fill((v) => Math.min(0, v)),
    above: fill((v) => Math.max(0, v)),
    zeroY,
    startX,
    endX,
    top,
    bottom,
    money: domain.ticks.map((value) => ({ value, at: Y(value) })),
    years,
    quarters,
    points: likely.map((value, month) => ({ month, x: X(month), y: Y(value), value })),
    ring,
    crossings: cross
      .filter((c) => payback.kind !== 'after' || Math.abs(c.month - payback.months) > 0.01)
      .map((c) => ({ ...c, x: X(c.month) })),
    ends: endsOf.map((e, i) => ({ ...e, labelY: labelYs[i] as number })),
  };
}

/** The month nearest to x px. */
export function monthAt(placed: PlacedCumulative, x: number): number {
  const last = placed.points.length - 1;
  const share = (x - placed.startX) / (placed.endX - placed.startX);
  return Math.max(0, Math.min(last, Math.round(share * last)));
}
