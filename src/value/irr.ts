/**
 * Every internal rate of return of a cash flow, or none: never a wrong root, never a guess.
 *
 * With u = ln(1 + r) the present value is a sum of exponentials, P(u) = Σ xᵢ e^(−τᵢ u). Three facts make finding
 * all of its roots a matter of proof, not of luck with a starting guess:
 * 1. The roots with r > 0 are at most as many as the sign changes of the cumulative flow, those with r < 0 at
 *    most as many as the sign changes of the flow summed from its end (Norstrom 1972, and Laguerre's extension
 *    of Descartes' rule to exponential sums). With one sign change a bracket is a proof.
 * 2. The inflows' part of P and the outflows' part are each monotone in u, so their values at the ends of an
 *    interval bound P in all of it; likewise its derivatives. An interval is halved until P, P′ or P″
 *    provably keeps its sign there.
 * 3. Where P′ turns once, the turning point tells a touching root from a miss.
 *
 * Each half-line is scaled by its nearest flow, so that no exponential can overflow however long the horizon.
 */
import type { Irr } from './types.ts';

/** The range of rates searched: 0.001 ≤ 1 + r ≤ 10,001. */
const lowest = Math.log(0.001);
const highest = Math.log(10_001);
/** Counts as zero, relative to the discounted flows without sign. */
const zero = 1e-12;
/** Roots closer than this in ln(1 + r) are one. */
const leastDistance = 1e-6;
const narrowest = 1e-8;
/** The most work for the halving, in flows visited; far above what any real case needs. */
const mostWork = 20_000_000;

/** Flows xᵢ at times tᵢ ≥ 0, ascending, t₀ = 0; read as P(w) = Σ xᵢ e^(−tᵢ w) for w ≥ 0. */
interface Flow {
  x: Float64Array;
  t: Float64Array;
  /** The rounding error a sum can have, relative to its terms without sign. */
  noise: number;
}

/**
 * The parts of P and its derivatives at w, each a sum of positive terms: Σ xᵢ tᵢᵏ e^(−tᵢ w) over inflows (in0,
 * in1, in2) and over outflows, sign turned (out0, out1, out2). P = in0 − out0, P′ = out1 − in1, P″ = in2 − out2.
 */
interface Point {
  w: number;
  in0: number;
  in1: number;
  in2: number;
  out0: number;
  out1: number;
  out2: number;
}

function pointAt({ x, t }: Flow, w: number): Point {
  const p: Point = { w, in0: 0, in1: 0, in2: 0, out0: 0, out1: 0, out2: 0 };
  for (let i = 0; i < x.length; i++) {
    const time = t[i] as number;
    const value = (x[i] as number) * Math.exp(-time * w);
    if (value > 0) {
      p.in0 += value;
      p.in1 += value * time;
      p.in2 += value * time * time;
    } else {
      p.out0 -= value;
      p.out1 -= value * time;
      p.out2 -= value * time * time;
    }
  }
  return p;
}

const valueAt = (p: Point): number => p.in0 - p.out0;
const slopeAt = (p: Point): number => p.out1 - p.in1;
/** P as a share of its own terms without sign: −1..1, whatever the money's size. */
const shareAt = (p: Point): number => valueAt(p) / (p.in0 + p.out0);

/** The sign of P as far as rounding lets it be known. */
const signAt = (flow: Flow, p: Point): number => {
  const share = shareAt(p);
  return Math.abs(share) <= flow.noise ? 0 : Math.sign(share);
};

/** The root of P between two points at which it has opposite signs: Newton, kept inside the bracket. */
function rootBetween(flow: Flow, a: Point, b: Point): number {
  let low = a.w;
  let high = b.w;
  const signLow = Math.sign(valueAt(a));
  let w = (low + high) / 2;
  let step = high - low;
  for (let i = 0; i < 200; i++) {
    const p = pointAt(flow, w);
    const value = valueAt(p);
    const newton = w - value / slopeAt(p);
    // Below the noise a last step is the best possible; further steps would only follow rounding errors.
    if (signAt(flow, p) === 0) return newton > low && newton < high ? newton : w;
    if (Math.sign(value) === signLow) low = w;
    else high = w;
    // Newton must stay inside and at least halve its step; else the bracket is halved, which cannot fail.
    const previous = step;
    const good = newton > low && newton < high && Math.abs(newton - w) < Math.abs(previous) / 2;
    const next = good ? newton : (low + high) / 2;
    step = next - w;
    w = next;
    if (high - low <= Number.EPSILON * high) return w;
  }
  return w;
}

/** Where P turns, between two points at which P′ has opposite signs. */
function turnBetween(flow: Flow, a: Point, b: Point): Point {
  const signLow = Math.sign(slopeAt(a));
  let low = a;
  let high = b;
  for (let i = 0; i < 100 && high.w - low.w > Number.EPSILON * high.w; i++) {
    const middle = pointAt(flow, (low.w + high.w) / 2);
    if (slopeAt(middle) === 0) return middle;
    if (Math.sign(slopeAt(middle)) === signLow) low = middle;
    else high = middle;
  }
  return low;
}

/** The root in an interval where P is monotone, if there is one. */
function monotoneRoots(flow: Flow, a: Point, b: Point): number[] {
  const atA = signAt(flow, a);
  const atB = signAt(flow, b);
  if (atA === 0) return [a.w];
  if (atB === 0) return [b.w];
  return atA === atB ? [] : [rootBetween(flow, a, b)];
}

/** The roots in an interval where P′ is monotone: none, one, two, or a touching one. */
function turningRoots(flow: Flow, a: Point, b: Point): number[] {
  if (slopeAt(a) * slopeAt(b) >= 0) return monotoneRoots(flow, a, b);
  const turn = turnBetween(flow, a, b);
  const roots = [...monotoneRoots(flow, a, turn), ...monotoneRoots(flow, turn, b)];
  return roots.length === 0 && Math.abs(shareAt(turn)) <= zero ? [turn.w] : roots;
}

/** An interval too narrow to decide: neighbouring ones of this kind form one, and hold one root at most. */
function stretchRoot(flow: Flow, points: Point[]): number[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  if (signAt(flow, first) * signAt(flow, last) < 0) return [rootBetween(flow, first, last)];
  const nearest = points.reduce((best, p) => (Math.abs(shareAt(p)) < Math.abs(shareAt(best)) ? p : best));
  return Math.abs(shareAt(nearest)) <= zero ? [nearest.w] : [];
}

/** All roots of P in [0, end], by halving until each piece is decided. */
function rootsByHalving(flow: Flow, end: number): number[] {
  const roots: number[] = [];
  let stretch: Point[] = [];
  let work = 0;
  const closeStretch = () => {
    roots.push(...stretchRoot(flow, stretch));
    stretch = [];
  };
  const pieces: [Point, Point][] = [[pointAt(flow, 0), pointAt(flow, end)]];
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    const [a, b] = piece;
    // Every part falls as w grows, so its largest value is at a and its smallest at b.
    if (b.in0 > a.out0 || a.in0 < b.out0) closeStretch();
    else if (b.in1 >= a.out1 || a.in1 <= b.out1) {
      closeStretch();
      roots.push(...monotoneRoots(flow, a, b));
    } else if (b.in2 >= a.out2 || a.in2 <= b.out2) {
      closeStretch();
      roots.push(...turningRoots(flow, a, b));
    } else if (b.w - a.w <= narrowest || work > mostWork) {
      stretch.push(a, b);
    } else {
      work += flow.x.length;
      const middle = pointAt(flow, (a.w + b.w) / 2);
      // The left half is taken first, so pieces are decided from left to right.
      pieces.push([middle, b], [a, middle]);
    }
  }
  closeStretch();
  return roots;
}

/** Sign changes of the running sum, sums within rounding of zero left out. */
function turnsOfSum({ x, noise }: Flow): number {
  let turns = 0;
  let sum = 0;
  let gross = 0;
  let sign = 0;
  for (const value of x) {
    sum += value;
    gross += Math.abs(value);
    if (Math.abs(sum) <= noise * gross) continue;
    if (sign !== 0 && Math.sign(sum) !== sign) turns++;
    sign = Math.sign(sum);
  }
  return turns;
}

/** All roots of P with 0 ≤ w ≤ end. */
function rootsOn(flow: Flow, end: number): number[] {
  const start = pointAt(flow, 0);
  const turns = turnsOfSum(flow);
  const atStart = signAt(flow, start);
  if (turns === 0) return atStart === 0 ? [0] : [];
  if (turns > 1 || atStart === 0) return rootsByHalving(flow, end);
  return monotoneRoots(flow, start, pointAt(flow, end));
}

/** Flows in order of time, those at one time added up, relative zeros left out, scaled to 1. */
function normalized(flows: readonly number[], times: readonly number[]): { x: number; t: number }[] | null {
  let largest = 0;
  for (const x of flows) largest = Math.max(largest, Math.abs(x));
  if (!(largest > 0 && largest < Infinity)) return null;
  const all = flows.map((x, i) => ({ x: x / largest, t: times[i] as number }));
  if (!all.every(({ x, t }) => Number.isFinite(x) && Number.isFinite(t))) return null;
  all.sort((a, b) => a.t - b.t);
  const merged: { x: number; t: number }[] = [];
  for (const { x, t } of all) {
    const last = merged.at(-1);
    if (last?.t === t) last.x += x;
    else merged.push({ x, t });
  }
  const gross = merged.reduce((sum, { x }) => sum + Math.abs(x), 0);
  return merged.filter(({ x }) => Math.abs(x) > zero * gross);
}

/** Merges roots within 1e-6, or between which P cannot be told from zero. */
function mergeRoots(roots: number[], shareBetween: (u: number) => number): number[] {
  const groups: [first: number, last: number][] = [];
  for (const u of roots.sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && (u - group[1] <= leastDistance || Math.abs(shareBetween((u + group[1]) / 2)) <= zero / 10))
      group[1] = u;
    else groups.push([u, u]);
  }
  return groups.map(([first, last]) => (first + last) / 2);
}

/**
 * The yearly rates r at which flows are worth nothing today: Σ xᵢ (1 + r)^−τᵢ = 0, 0.001 ≤ 1 + r ≤ 10,001.
 *
 * @param flows money in (+) and out (−), in any unit and order; flows with |x| ≤ 1e-12 Σ|x| count as 0
 * @param times when each falls, in years
 * @returns one rate, several in ascending order, or none: also none for flows of one sign, none at all, or
 *   numbers that are not finite
 */
export function irrOf(flows: readonly number[], times: readonly number[]): Irr {
  if (flows.length !== times.length) throw new RangeError('As many times as flows are needed.');
  const list = normalized(flows, times);
  const first = list?.[0];
  const last = list?.at(-1);
  if (!list || !first || !last || !list.some(({ x }) => x * first.x < 0)) return { kind: 'none' };

  const noise = (list.length + 4) * Number.EPSILON;
  const above: Flow = {
    x: Float64Array.from(list, ({ x }) => x),
    t: Float64Array.from(list, ({ t }) => t - first.t),
    noise,
  };
  // For r < 0 it is the same sum, read backwards from the last flow.
  list.reverse();
  const below: Flow = {
    x: Float64Array.from(list, ({ x }) => x),
    t: Float64Array.from(list, ({ t }) => last.t - t),
    noise,
  };
  const found = [...rootsOn(below, -lowest).map((w) => -w), ...rootsOn(above, highest)];
  const roots = mergeRoots(found, (u) => shareAt(u < 0 ? pointAt(below, -u) : pointAt(above, u)));
  // `0 +` turns −0 into 0.
  const rates = roots.map((u) => 0 + Math.expm1(u));
  const [rate] = rates;
  if (rate === undefined) return { kind: 'none' };
  return rates.length === 1 ? { kind: 'one', rate } : { kind: 'several', rates };
}
