/**
 * Fifty equally likely outcomes as dots on the axis of net value (a quantile dot plot: Kay and others, 2016). Each dot is one
 * chance in fifty, so counting dots is reading odds.
 */
import { tickStep } from 'd3';
import { axis, extent, finite, roundDomainOn, type Axis, type Tick } from './axis.ts';
import { dodge } from './dodge.ts';

export interface DotsInput {
  /** The outcomes, ascending: percentiles 1, 3 … 99. */
  values: readonly number[];
  width: number;
  height: number;
  /** Room an amount under the axis needs, px. */
  tickRoom?: number;
  rtl?: boolean;
  /** Radius of the largest dot, px; 9. */
  largest?: number;
  /** Room under the baseline for the axis, px; 30. */
  below?: number;
}

export interface PlacedDots {
  dots: { x: number; y: number; value: number }[];
  r: number;
  /** Value to px, over the whole slider. */
  scale: Axis;
  ticks: Tick[];
  zeroX: number;
  baseline: number;
  /** One arrow press and one page of the slider, in money. */
  step: number;
  page: number;
}

const AXIS = 30;
const TOP = 30;
const SIDE = 24;
const LARGEST = 9;
const SMALLEST = 2.5;
/** Dots a column of a block holds. */
const BLOCK = 10;

export { countAbove } from '../../value/outcomes.ts';

/**
 * The slider's value for a wish: a whole number of steps, so that zero can be hit exactly, inside the axis.
 */
export function snap(placed: Pick<PlacedDots, 'scale' | 'step'>, wanted: number): number {
  const { low, high } = placed.scale;
  if (!(placed.step > 0)) return low;
  const stepped = Math.round(wanted / placed.step) * placed.step;
  // Adding 0 turns −0 into 0.
  return Math.max(low, Math.min(high, stepped)) + 0;
}

/** The value at a place along the axis, snapped. */
export function valueAt(placed: PlacedDots, x: number): number {
  const { low, high } = placed.scale;
  const a = placed.scale(low);
  const b = placed.scale(high);
  return a === b ? low : snap(placed, low + ((x - a) / (b - a)) * (high - low));
}

/** Columns of dots no wider than their diameter: a column takes what lies within one diameter of its first. */
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
  tickRoom = 0,
  rtl = false,
  largest,
  below,
}: DotsInput): PlacedDots {
  const sorted = values.map(finite).sort((a, b) => a - b);
  const [low, high] = extent(sorted);
  // The question is always asked against zero as well, so zero is always on the axis.
  const domain = roundDomainOn(low, high, width - 2 * SIDE, tickRoom);
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
  let wishes = stacks.map((s) => ((xs[s[0] as number] as number) + (xs[s.at(-1) as number] as number)) / 2);
  const crowded = tallest() * 2 * r > room || (low === high && sorted.length > 1);
  if (crowded) {
    // All but one value: blocks ten high, as wide as they must be, round where they fall.
    r = Math.min(6, room / (2 * BLOCK));
    const whole = low === high ? [sorted.map((_, i) => i)] : columns(xs, r);
    const parts = whole.flatMap((stack) => {
      const centre = stack.reduce((sum, i) => sum + (xs[i] as number), 0) / stack.length;
      const wide = Math.ceil(stack.length / BLOCK);
      return Array.from({ length: wide }, (_, k) => ({
        members: stack.slice(k * BLOCK, (k + 1) * BLOCK),
        wish: centre + (k - (wide - 1) / 2) * 2 * r * (rtl ? -1 : 1),
      }));
    });
    stacks = parts.map((part) => part.members);
    // No column may pass one of greater value that lies beside its block.
    let reached = rtl ? Infinity : -Infinity;
    wishes = parts.map((part) => {
      reached = rtl ? Math.min(reached, part.wish) : Math.max(reached, part.wish);
      return reached;
    });
  }
  // A block leans away from zero, so that no gain stands on the side of losses.
  const near = scale(0);
  const [least, most] =
    crowded && low >= 0 !== high <= 0
      ? low >= 0 !== rtl
        ? [near + r, width - r]
        : [r, near - r]
      : [r, width - r];
  // Equal wishes keep their order, which ascends in value: mirrored, they are read from the other end.
  const centres = rtl
    ? dodge([...wishes].reverse(), 2 * r, least, Math.max(least, most)).reverse()
    : dodge(wishes, 2 * r, least, Math.max(least, most));
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
