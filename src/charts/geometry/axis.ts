/** Scales and ticks that every chart shares. */
import { scaleLinear, ticks } from 'd3';

/** A linear scale from values to px, with its domain. */
export interface Axis {
  (value: number): number;
  readonly low: number;
  readonly high: number;
}

export interface Tick {
  value: number;
  at: number;
}

/** The largest magnitude a chart draws: sums and differences of such amounts do not overflow. */
const HUGE = 1e300;
/** A number that scales can handle: infinite and NaN values, and values too small for ticks, become zero. */
export const toFinite = (x: number): number =>
  Number.isFinite(x) && Math.abs(x) > 1 / HUGE ? Math.max(-HUGE, Math.min(HUGE, x)) : 0;

/** The lowest and highest of all finite values given; [0, 0] for none. */
export function extent(...series: readonly (readonly number[] | undefined)[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const values of series) {
    for (const v of values ?? []) {
      const x = toFinite(v);
      if (x < low) low = x;
      if (x > high) high = x;
    }
  }
  return low <= high ? [low, high] : [0, 0];
}

/**
 * An axis from [low, high] to [from, to] px. An empty domain maps everything to the middle, except that an axis of only
 * zero maps it to `from`.
 */
export function axis(low: number, high: number, from: number, to: number): Axis {
  const scale = scaleLinear([low, high], [from, to]);
  const place = low < high ? scale : (): number => (low === 0 ? from : (from + to) / 2);
  return Object.assign((value: number): number => place(toFinite(value)), { low, high });
}

/** [low, high] extended to include zero and to round ticks, with about `count` ticks, at least two unless all is zero. */
export function roundDomain(
  low: number,
  high: number,
  count: number,
): { low: number; high: number; ticks: number[] } {
  const from = Math.min(0, toFinite(low));
  const to = Math.max(0, toFinite(high));
  if (from === to) return { low: 0, high: 0, ticks: [0] };
  const scale = scaleLinear([from, to], [0, 1]).nice(count);
  const [a = from, b = to] = scale.domain();
  // Adding 0 turns −0 into 0, which would read "−$0".
  return { low: a + 0, high: b + 0, ticks: ticks(a, b, count).map((tick) => tick + 0) };
}

/** [low, high] extended to round ticks, with about `count` ticks; zero need not be among them. */
export function roundSpan(low: number, high: number, count: number): ReturnType<typeof roundDomain> {
  const scale = scaleLinear([toFinite(low), toFinite(high)], [0, 1]).nice(count);
  const [a = low, b = high] = scale.domain();
  return { low: a + 0, high: b + 0, ticks: ticks(a, b, count).map((tick) => tick + 0) };
}

/** The width a short compact amount needs under an axis, px; callers pass a larger width for longer ones. */
const MIN_TICK_WIDTH = 60;
const MOST_TICKS = 6;

/** Whether labels of `tickWidth` px under these ticks do not overlap on an axis of `length` px over `span`. */
function ticksFit(ticks: readonly number[], span: number, length: number, tickWidth: number): boolean {
  const [a, b] = ticks;
  return (
    a === undefined || b === undefined || ((b - a) / span) * length >= Math.max(MIN_TICK_WIDTH, tickWidth)
  );
}

/** As roundDomain, with as many ticks as fit on an axis of `length` px when the label of each takes `tickWidth` px. */
export function roundDomainOn(
  low: number,
  high: number,
  length: number,
  tickWidth = 0,
): ReturnType<typeof roundDomain> {
  for (let count = MOST_TICKS; count > 1; count--) {
    const made = roundDomain(low, high, count);
    if (ticksFit(made.ticks, made.high - made.low, length, tickWidth)) return made;
  }
  return roundDomain(low, high, 1);
}

/** Round ticks inside [low, high], as many as fit on an axis of `length` px when the label of each takes `tickWidth` px. */
export function ticksOn(low: number, high: number, length: number, tickWidth = 0): number[] {
  if (!(low < high)) return [];
  for (let count = MOST_TICKS; count > 1; count--) {
    const made = ticks(low, high, count);
    if (ticksFit(made, high - low, length, tickWidth)) return made.map((tick) => tick + 0);
  }
  return ticks(low, high, 1).map((tick) => tick + 0);
}

/** Rounds px to a tenth: finer steps are invisible, and shorter paths parse faster. */
export const roundToTenth = (x: number): number => Math.round(x * 10) / 10;
