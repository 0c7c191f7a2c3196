/**
 * Fifty equally likely outcomes as dots on the axis of net value (a quantile dot plot: Kay and others, 2016). Each dot is one
 * chance in fifty, so odds can be read by counting dots.
 */
import { tickStep } from 'd3';
import { axis, extent, toFinite, roundDomainOn, type Axis, type Tick } from './axis.ts';
import { dodge } from './dodge.ts';

interface DotsInput {
  /** The outcomes, ascending: percentiles 1, 3 … 99. */
  values: readonly number[];
  width: number;
  height: number;
  /** Width of an amount under the axis, px. */
  tickWidth?: number;
  rtl?: boolean;
  /** Radius of the largest dot, px; 9 by default. */
  largest?: number;
  /** Height of the axis under the baseline, px; 30 by default. */
  below?: number;
}

export interface PlacedDots {
  dots: { x: number; y: number; value: number }[];
  r: number;
  /** From values to px, over the whole slider. */
  scale: Axis;
  ticks: Tick[];
  zeroX: number;
  baseline: number;
  /** What one press of an arrow key and of a page key moves the slider, money. */
  step: number;
  page: number;
}

const AXIS = 30;
const TOP = 30;
const SIDE = 24;
const LARGEST = 9;
const SMALLEST = 2.5;
/** Number of dots in a column of a block. */
const BLOCK = 10;

/** The slider's value nearest to the one wanted: a whole number of steps, so that zero can be reached exactly, inside the axis. */
export function snap(placed: Pick<PlacedDots, 'scale' | 'step'>, wanted: number): number {
  const { low, high } = placed.scale;
  if (!(placed.step > 0)) return low;
  const stepped = Math.round(wanted / placed.step) * placed.step;
  // Adding 0 turns −0 into 0.
  return Math.max(low, Math.min(high, stepped)) + 0;
}

/** The slider's value nearest to x px. */
export function valueAt(placed: PlacedDots, x: number): number {
  const { low, high } = placed.scale;
  const a = placed.scale(low);
  const b = placed.scale(high);
  return a === b ? low : snap(placed, low + ((x - a) / (b - a)) * (high - low));
}

/** Indices of the dots by column: a column takes all dots within one diameter of its first. */
function columns(xs: readonly number[], r: number): number[][] {
  const out: number[][] = [];
  let first = NaN;
  xs.forEach((x, i) => {
    if (!(Math.abs(x - first) < 2 * r)) {
      out.push([]);
      first = x;
    }
    out.at(-1)?.push(i);
  });
  return out;
}

export function placeDots({
  values,
  width,
  height,
  tickWidth = 0,
  rtl = false,
  largest,
  below,
}: DotsInput): PlacedDots {
  const sorted = values.map(toFinite).sort((a, b) => a - b);
  const [low, high] = extent(sorted);
  // Outcomes are always compared with zero, so zero is always on the axis.
  const domain = roundDomainOn(low, high, width - 2 * SIDE, tickWidth);
  const from = rtl ? width - SIDE : SIDE;
  const to = rtl ? SIDE : Math.max(SIDE + 1, width - SIDE);
  const scale = axis(domain.low, domain.high, from, to);
  const baseline = Math.max(TOP + 1, height - (below ?? AXIS));
  const room = baseline - TOP - 2;
  const xs = sorted.map((v) => scale(v));

  let r = largest ?? LARGEST;
  let stacks = columns(xs, r);
  const tallest = (): number => Math.max(0, ...stacks.map((s) => s.length));
  while (r > SMALLEST && tallest() * 2 * r > room) {
    r -= 0.5;
    stacks = columns(xs, r);
  }
  let wantedCentres = stacks.map(
    (s) => ((xs[s[0] as number] as number) + (xs[s.at(-1) as number] as number)) / 2,
  );
  const crowded = tallest() * 2 * r > room || (low === high && sorted.length > 1);
  if (crowded) {
    // Almost all outcomes have one value: they form blocks ten dots high, centred on that value.
    r = Math.min(6, room / (2 * BLOCK));
    const whole = low === high ? [sorted.map((_, i) => i)] : columns(xs, r);
    const parts = whole.flatMap((stack) => {
      const centre = stack.reduce((sum, i) => sum + (xs[i] as number), 0) / stack.length;
      const wide = Math.ceil(stack.length / BLOCK);
      return Array.from({ length: wide }, (_, k) => ({
        members: stack.slice(k * BLOCK, (k + 1) * BLOCK),
        wanted: centre + (k - (wide - 1) / 2) * 2 * r * (rtl ? -1 : 1),
      }));
    });
    stacks = parts.map((part) => part.members);
    // No column may lie beyond a column of greater value.
    let reached = rtl ? Infinity : -Infinity;
    wantedCentres = parts.map((part) => {
      reached = rtl ? Math.min(reached, part.wanted) : Math.max(reached, part.wanted);
      return reached;
    });
  }
  // A block of gains stays on the positive side of zero, a block of losses on the negative side.
  const near = scale(0);
  const [least, most] =
    crowded && low >= 0 !== high <= 0
      ? low >= 0 !== rtl
        ? [near + r, width - r]
        : [r, near - r]
      : [r, width - r];
  // `dodge` keeps the order of equal positions, which is ascending in value; mirrored, it has to be descending.
  const centres = rtl
    ? dodge([...wantedCentres].reverse(), 2 * r, least, Math.max(least, most)).reverse()
    : dodge(wantedCentres, 2 * r, least, Math.max(least, most));
  const dots = stacks.flatMap((stack, c) =>
    stack.map((i, n) => ({
      x: centres[c] as number,
      y: baseline - r - 1 - n * 2 * r,
      value: sorted[i] as number,
    })),
  );
  const span = domain.high - domain.low;
  const page = span > 0 ? tickStep(domain.low, domain.high, 10) : 0;
  return {
    dots,
    r,
    scale,
    ticks: domain.ticks.map((value) => ({ value, at: scale(value) })),
    zeroX: scale(0),
    baseline,
    step: page / 10,
    page,
  };
}
