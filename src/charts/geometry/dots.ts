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

/** Indices of the dots by column: a column takes all dots within one diameter of its first, on the same side of zero. */
function columns(values: readonly number[], xs: readonly number[], r: number): number[][] {
  const out: number[][] = [];
  let first = NaN;
  xs.forEach((x, i) => {
    const crosses = i > 0 && (values[i - 1] as number) < 0 && (values[i] as number) >= 0;
    if (crosses || !(Math.abs(x - first) < 2 * r)) {
      out.push([]);
      first = x;
    }
    out.at(-1)?.push(i);
  });
  return out;
}

/** Columns of dots from the least to the greatest, and where the middle of each is wanted, px. */
interface Stacks {
  r: number;
  stacks: number[][];
  wanted: number[];
}

/** Stacks the dots at their values, as large as the height allows. */
function stackDots(
  values: readonly number[],
  xs: readonly number[],
  maxHeight: number,
  largest: number,
  rtl: boolean,
): Stacks {
  let r = largest;
  let stacks = columns(values, xs, r);
  const tallest = (): number => Math.max(0, ...stacks.map((s) => s.length));
  while (r > SMALLEST && tallest() * 2 * r > maxHeight) {
    r -= 0.5;
    stacks = columns(values, xs, r);
  }
  if (tallest() * 2 * r > maxHeight || (values.length > 1 && values[0] === values.at(-1)))
    return stackBlocks(values, xs, maxHeight, rtl);
  const at = (i: number | undefined): number => xs[i as number] as number;
  return { r, stacks, wanted: stacks.map((s) => (at(s[0]) + at(s.at(-1))) / 2) };
}

/** Almost all outcomes have one value: they form blocks ten dots high, centred on that value. */
function stackBlocks(
  values: readonly number[],
  xs: readonly number[],
  maxHeight: number,
  rtl: boolean,
): Stacks {
  const r = Math.min(6, maxHeight / (2 * BLOCK));
  const parts = columns(values, xs, r).flatMap((stack) => {
    const centre = stack.reduce((sum, i) => sum + (xs[i] as number), 0) / stack.length;
    const wide = Math.ceil(stack.length / BLOCK);
    return Array.from({ length: wide }, (_, k) => ({
      members: stack.slice(k * BLOCK, (k + 1) * BLOCK),
      wanted: centre + (k - (wide - 1) / 2) * 2 * r * (rtl ? -1 : 1),
    }));
  });
  // No column may lie beyond a column of greater value.
  let reached = rtl ? Infinity : -Infinity;
  const wanted = parts.map((part) => {
    reached = rtl ? Math.min(reached, part.wanted) : Math.max(reached, part.wanted);
    return reached;
  });
  return { r, stacks: parts.map((part) => part.members), wanted };
}

/** The middles of columns side by side, px, in their order between two positions. */
function sideBySide(wanted: readonly number[], r: number, from: number, to: number, rtl: boolean): number[] {
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  // `dodge` keeps the order of equal positions, which is ascending in value; mirrored, it has to be descending.
  return rtl ? dodge([...wanted].reverse(), 2 * r, least, most).reverse() : dodge(wanted, 2 * r, least, most);
}

/** Places the dots on their axis, stacked where they would overlap. */
export function placeDots({
  values,
  width,
  height,
  tickWidth = 0,
  rtl = false,
  largest = LARGEST,
  below = AXIS,
}: DotsInput): PlacedDots {
  const sorted = values.map(toFinite).sort((a, b) => a - b);
  const [low, high] = extent(sorted);
  const losing = sorted.filter((v) => v < 0).length;
  // Outcomes are always compared with zero, so zero is always on the axis.
  const domain = roundDomainOn(low, high, width - 2 * SIDE, tickWidth);
  const baseline = Math.max(TOP + 1, height - below);
  const within = (start: number, end: number) => {
    const near = Math.min(start, width / 2);
    const far = Math.max(near + 1, width - end);
    const scale = axis(domain.low, domain.high, rtl ? width - near : near, rtl ? width - far : far);
    const placed = stackDots(
      sorted,
      sorted.map((v) => scale(v)),
      baseline - TOP - 2,
      largest,
      rtl,
    );
    return { scale, ...placed, losses: placed.stacks.filter(([first = losing]) => first < losing).length };
  };
  let placed = within(SIDE, SIDE);
  const needed = (count: number): number => Math.max(SIDE, count * 2 * placed.r);
  const [start, end] = [needed(placed.losses), needed(placed.stacks.length - placed.losses)];
  // A wide block stays on its side of zero, which may be near the edge, so the axis leaves space for it.
  const zero = placed.scale(0);
  const [before, after] = rtl ? [width - zero, zero] : [zero, width - zero];
  if (before < start || after < end) placed = within(before < start ? start : SIDE, after < end ? end : SIDE);
  const { scale, r, stacks, wanted, losses } = placed;
  const zeroX = scale(0);
  const edge = (at: number): number => Math.max(r, Math.min(width - r, at));
  const [first, last] = rtl ? [width - r, r] : [r, width - r];
  const out = rtl ? -r : r;
  // Dots never lie beyond zero, so that every dot counts as what it is, a gain or a loss.
  const centres = [
    ...sideBySide(wanted.slice(0, losses), r, first, edge(zeroX - out), rtl),
    ...sideBySide(wanted.slice(losses), r, edge(zeroX + out), last, rtl),
  ];
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
    zeroX,
    baseline,
    step: page / 10,
    page,
  };
}
