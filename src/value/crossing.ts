/** Finds the sign change of a function of one number that is nearest to a starting point. */

export interface Crossing {
  value: number;
  /** Whether the function leaps over zero here instead of passing through it. */
  jump: boolean;
}

/** The search range: from `start` down to `low` and up to `high`. Results within ±`noise` count as zero. */
interface Range {
  start: number;
  low: number;
  high: number;
  noise: number;
}

/** The zero of a straight line, strictly between low and high: at an end, the sign would change only outside. */
export function crossingOfLine(
  f: (x: number) => number,
  { start, low, high, noise }: Range,
): Crossing | null {
  const here = f(start);
  // The slope is taken over a large distance, where the rise exceeds rounding, then again at each estimate.
  let slope = (f(start + Math.max(Math.abs(start), 1)) - here) / Math.max(Math.abs(start), 1);
  let value = start - here / slope;
  for (let i = 0; i < 2; i++) {
    const left = f(value);
    if (Math.abs(value - start) >= 1) slope = (left - here) / (value - start);
    value -= left / slope;
  }
  if (!Number.isFinite(value) || Math.abs(slope) * Math.max(Math.abs(start), 1) <= noise) return null;
  return value > low && value < high ? { value, jump: false } : null;
}

/** The first step as a share of the larger of |start| and 1, and the last as a multiple of it. */
const nearestStep = 1e-6;
const furthestStep = 1000;
const steps = 400;
const ratio = (furthestStep / nearestStep) ** (1 / (steps - 1));

/**
 * The sign change of any function nearest to start: outwards on both sides in steps of growing size, then by halving
 * the first step that has one. Two changes within one step are missed. Nothing is compared across a point where f has
 * no value.
 */
export function nearestChange(f: (x: number) => number, range: Range): Crossing | null {
  const { start, low, high, noise } = range;
  const sign = (x: number): number => {
    const y = f(x);
    return Math.abs(y) <= noise ? 0 : Math.sign(y);
  };
  const size = Math.max(Math.abs(start), 1);
  const here = sign(start);

  /** The first change on one side, and the first sign other than zero that is found there. */
  const search = (direction: 1 | -1): { found: Crossing | null; first: number } => {
    const end = direction > 0 ? high : low;
    let known = here;
    let knownAt = start;
    let zeroAt: number | null = null;
    let first = 0;
    let x = start;
    for (let i = 0, step = size * nearestStep; i < steps && x !== end; i++, step *= ratio) {
      const next = start + direction * step;
      x = i === steps - 1 || direction * (next - end) >= 0 ? end : next;
      const now = sign(x);
      if (Number.isNaN(now)) [known, zeroAt] = [NaN, null];
      else if (now === 0) {
        if (Math.abs(known) === 1) zeroAt ??= x;
      } else {
        if (now === -known) return { found: between(f, knownAt, zeroAt, x, range), first };
        first ||= now;
        [known, knownAt, zeroAt] = [now, x, null];
      }
    }
    return { found: null, first };
  };

  const up = search(1);
  const down = search(-1);
  if (here === 0 && up.first * down.first < 0) return { value: start, jump: false };
  if (!up.found || !down.found) return up.found ?? down.found;
  return Math.abs(up.found.value - start) <= Math.abs(down.found.value - start) ? up.found : down.found;
}

/** The change between a sign at `from` and the opposite one at `to`, with a zero found at `zeroAt` on the way, or none. */
function between(
  f: (x: number) => number,
  from: number,
  zeroAt: number | null,
  to: number,
  { start, noise }: Range,
): Crossing {
  const passing = locateChange(f, from, to, noise);
  if (zeroAt === null) return passing;
  // A single zero is where f passes; a range of zeros starts before the one found.
  const reached = firstZero(f, from, zeroAt, noise);
  return Math.abs(reached.value - passing.value) <= smooth * Math.max(Math.abs(start), 1) ? passing : reached;
}

/** Halves until nothing lies between; `isFirst` tells on which side a value belongs. */
function bisect(a: number, b: number, isFirst: (x: number) => boolean): [a: number, b: number] {
  for (;;) {
    const middle = (a + b) / 2;
    if (middle === a || middle === b) return [a, b];
    if (isFirst(middle)) a = middle;
    else b = middle;
  }
}

/** The most that may remain of the first difference for the function to count as passing through zero. */
const smooth = 1e-6;

/** The change between two values of opposite sign. For a leap, the side above zero: the value that must be kept. */
function locateChange(f: (x: number) => number, from: number, to: number, noise: number): Crossing {
  const [fFrom, fTo] = [f(from), f(to)];
  const [a, b] = bisect(from, to, (x) => f(x) < 0 === fFrom < 0);
  const [fa, fb] = [f(a), f(b)];
  const jump =
    Math.min(Math.abs(fa), Math.abs(fb)) > noise && !(Math.abs(fa - fb) <= smooth * Math.abs(fFrom - fTo));
  if (jump) return { value: snapToWhole(f, fa > 0 ? a : b), jump };
  return { value: Math.abs(fa) <= Math.abs(fb) ? a : b, jump };
}

/** If floor and ceil leap just before a whole number, that whole number, if it is on the same side. */
function snapToWhole(f: (x: number) => number, value: number): number {
  const tidy = Number(value.toPrecision(11));
  return Math.abs(tidy - value) <= 4e-12 * Math.abs(value) && f(tidy) > 0 ? tidy : value;
}

/** Where f first becomes zero between a sign at `from` and a range of zeros ending at `to`. */
function firstZero(f: (x: number) => number, from: number, to: number, noise: number): Crossing {
  const fFrom = f(from);
  const [a, b] = bisect(from, to, (x) => !(Math.abs(f(x)) <= noise));
  return { value: b, jump: Math.abs(f(a)) > Math.max(noise, smooth * Math.abs(fFrom)) };
}
