/** Scales and ticks that every chart shares. */
import { scaleLinear, ticks } from 'd3';

/** A linear scale to px; `mirror` runs it from the right, for right-to-left pages. */
export interface Axis {
  (value: number): number;
  readonly low: number;
  readonly high: number;
}

export interface Tick {
  value: number;
  at: number;
}

/** Largest magnitude a chart draws; beyond it differences in doubles no longer show. */
const HUGE = 1e300;
/** A number a scale can take: what is not finite, or too small to tick, counts as zero. */
export const finite = (x: number): number =>
  Number.isFinite(x) && Math.abs(x) > 1 / HUGE ? Math.max(-HUGE, Math.min(HUGE, x)) : 0;

/** The lowest and highest of all finite values given; [0, 0] for none. */
export function extent(...series: readonly (readonly number[] | undefined)[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const values of series) {
    for (const v of values ?? []) {
      const x = finite(v);
      if (x < low) low = x;
      if (x > high) high = x;
    }
  }
  return low <= high ? [low, high] : [0, 0];
}

/**
 * An axis over [low, high] onto [from, to] px. An empty domain puts everything in the middle, except that an axis
 * holding only zero starts there.
 */
export function axis(low: number, high: number, from: number, to: number): Axis {
  const scale = scaleLinear([low, high], [from, to]);
  const place = low < high ? scale : (): number => (low === 0 ? from : (from + to) / 2);
  return Object.assign((value: number): number => place(finite(value)), { low, high });
}

/** [low, high] with zero in it, widened to round ticks, and those ticks: about `count`, at least two unless all is zero. */
export function roundDomain(
  low: number,
  high: number,
  count: number,
): { low: number; high: number; ticks: number[] } {
  const from = Math.min(0, finite(low));
  const to = Math.max(0, finite(high));
  if (from === to) return { low: 0, high: 0, ticks: [0] };
  const scale = scaleLinear([from, to], [0, 1]).nice(count);
  const [a = from, b = to] = scale.domain();
  // Adding 0 turns −0 into 0, which would read "−$0".
  return { low: a + 0, high: b + 0, ticks: ticks(a, b, count).map((tick) => tick + 0) };
}

/** [low, high] widened to round ticks, zero in it or not, and those ticks: about `count`. */
export function roundSpan(low: number, high: number, count: number): ReturnType<typeof roundDomain> {
  const scale = scaleLinear([finite(low), finite(high)], [0, 1]).nice(count);
  const [a = low, b = high] = scale.domain();
  return { low: a + 0, high: b + 0, ticks: ticks(a, b, count).map((tick) => tick + 0) };
}

/** Room a short compact amount needs under an axis, px; callers say when theirs are longer. */
const TICK_ROOM = 60;
const MOST_TICKS = 6;

/** Whether amounts under these ticks keep clear of one another on an axis of `length` px over `span`. */
function clear(ticks: readonly number[], span: number, length: number, room: number): boolean {
  const [a, b] = ticks;
  return a === undefined || b === undefined || ((b - a) / span) * length >= Math.max(TICK_ROOM, room);
}

/** As roundDomain, with as many ticks as an axis of `length` px has room for when each needs `room` px. */
export function roundDomainOn(
  low: number,
  high: number,
  length: number,
  room = 0,
): ReturnType<typeof roundDomain> {
  for (let count = MOST_TICKS; count > 1; count--) {
    const made = roundDomain(low, high, count);
    if (clear(made.ticks, made.high - made.low, length, room)) return made;
  }
  return roundDomain(low, high, 1);
}

/** Round ticks inside [low, high], as many as an axis of `length` px has room for when each needs `room` px. */
export function ticksOn(low: number, high: number, length: number, room = 0): number[] {
  if (!(low < high)) return [];
  for (let count = MOST_TICKS; count > 1; count--) {
    const made = ticks(low, high, count);
    if (clear(made, high - low, length, room)) return made.map((tick) => tick + 0);
  }
  return ticks(low, high, 1).map((tick) => tick + 0);
}

/** px to a tenth: finer is invisible, and shorter paths parse faster. */
export const tenth = (x: number): number => Math.round(x * 10) / 10;
