/**
 * Cumulative cash by month, placed: the likely line, the band most outcomes lie in, the conservative line, where the line
 * crosses zero, and a point per month to walk along. Month t is the total after month t; 0 is signing.
 */
import { area, line } from 'd3';
import type { Payback } from '../../value/index.ts';
import { axis, extent, roundDomain, tenth, type Tick } from './axis.ts';
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
  /** Room for the money labels before the plot and the line labels after it, px. */
  before: number;
  after: number;
  /** Room the ring's label takes, px. */
  ringWidth?: number;
  /** Whether the band's edges get end labels. */
  nameBand?: boolean;
  /** How much larger than on the page everything is drawn; 1. */
  unit?: number;
  /** Mirrored, for right-to-left pages. */
  rtl?: boolean;
}

export interface EndLabel {
  line: 'likely' | 'p10' | 'p90' | 'conservative';
  value: number;
  /** Where the line ends, and where its label stands after dodging its neighbours. */
  x: number;
  y: number;
  labelY: number;
}

export interface PlacedCumulative {
  likely: string;
  band: string | null;
  conservative: string | null;
  /** Between the likely line and zero, where it is below: what is at stake before it pays. */
  below: string;
  above: string;
  zeroY: number;
  /** Inner edges of the plot, start < end in reading direction. */
  startX: number;
  endX: number;
  top: number;
  bottom: number;
  money: Tick[];
  /** One span a year, for its label, and the tick that closes it. */
  years: { year: number; middle: number; at: number }[];
  /** Every third month that closes no year, where there is room. */
  quarters: number[];
  points: { month: number; x: number; y: number; value: number }[];
  /** Where the likely line pays back for good; labelled above or below so that the line does not run through it. */
  ring: {
    x: number;
    y: number;
    labelX: number;
    labelY: number;
    anchor: 'start' | 'end';
    /** False where neither side has room for the label at its whole width: a shorter one belongs there. */
    fits: boolean;
  } | null;
  /** Other moments at which the likely line reaches zero or leaves it, in months. */
  crossings: { month: number; x: number; falls: boolean }[];
  ends: EndLabel[];
}

const TOP = 12;
const BOTTOM = 40;
/** Height of a two-line end label, px. */
const LABEL = 30;

/**
 * Every moment at which a line through the monthly totals crosses zero, in months with a fraction, in order. Touching
 * zero without crossing is no crossing; totals within 1e-9 of the largest count as zero, as they do in payback.
 */
export function crossings(totals: readonly number[]): { month: number; falls: boolean }[] {
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
      // After months at zero it rises or falls from the last of them, or arrived at the first: the first counts when rising.
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

export function cumulative(input: CumulativeInput): PlacedCumulative {
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
  // All zero: the line lies on the floor of the plot, which is its zero.
  const y = axis(domain.low, domain.high, bottom, top);
  const X = (month: number): number => tenth(x(month));
  const Y = (value: number): number => tenth(y(value));

  const path = line<number>(
    (_, i) => X(i),
    (v) => Y(v),
  );
  // Vertices where the line meets zero, so that the fills above and below meet it there too.
  const cross = crossings(likely);
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
    // The line rises through the ring, so the free corners are below after it and above before it.
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

/** The month nearest a place along the plot. */
export function monthAt(placed: PlacedCumulative, x: number): number {
  const last = placed.points.length - 1;
  const share = (x - placed.startX) / (placed.endX - placed.startX);
  return Math.max(0, Math.min(last, Math.round(share * last)));
}
