/** Where a function of one number changes its sign, nearest to where it stands. */

export interface Crossing {
  value: number;
  /** The function leaps over zero here instead of passing through it. */
  jump: boolean;
}

/** Where to look: from `start` as far as `low` and `high`. Results within ±`noise` count as zero. */
interface Range {
  start: number;
  low: number;
  high: number;
  noise: number;
}

/** The zero of a straight line, strictly inside low..high: at an end the sign would change only outside. */
export function onLine(f: (x: number) => number, { start, low, high, noise }: Range): Crossing | null {
  const here = f(start);
  // The slope is taken from afar, where the rise stands clear of rounding, then again at each estimate.
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

/** The first step is this share of the larger of |start| and 1; the last reaches this many times it. */
const nearestStep = 1e-6;
const furthestStep = 1000;
const steps = 400;
const ratio = (furthestStep / nearestStep) ** (1 / (steps - 1));

/**
 * The sign change of any function nearest to start: outwards on both sides in steps of growing size, then
 * halving the first step that has one. Two changes within one step are missed. Where f has no value nothing
 * is compared across.
 */
export function nearestChange(f: (x: number) => number, range: Range): Crossing | null {
  const { start, low, high, noise } = range;
  const sign = (x: number): number => {
    const y = f(x);
    return Math.abs(y) <= noise ? 0 : Math.sign(y);
  };
  const size = Math.max(Math.abs(start), 1);
  const here = sign(start);

  /** The first change on one side, and the first sign met there that is not zero. */
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

/**
 * The change between a sign at `from` and the opposite one at `to`, with a zero met at `zeroAt` on the way,
 * or none.
 */
function between(
  f: (x: number) => number,
  from: number,
  zeroAt: number | null,
  to: number,
  { start, noise }: Range,
): Crossing {
  const passing = leapOrPass(f, from, to, noise);
  if (zeroAt === null) return passing;
  // A zero that was hit by chance is where f passes; a stretch of zeros begins before that.
  const reached = reach(f, from, zeroAt, noise);
  return Math.abs(reached.value - passing.value) <= smooth * Math.max(Math.abs(start), 1) ? passing : reached;
}

/** Halves until nothing lies between; `isFirst` says on which side a value belongs. */
function halve(a: number, b: number, isFirst: (x: number) => boolean): [a: number, b: number] {
  for (;;) {
    const middle = (a + b) / 2;
    if (middle === a || middle === b) return [a, b];
    if (isFirst(middle)) a = middle;
    else b = middle;
  }
}

/** How much of the first difference may be left for the function to count as passing through. */
const smooth = 1e-6;

/** Between two values of opposite sign. Of a leap, the side above zero: the value that must be kept. */
function leapOrPass(f: (x: number) => number, from: number, to: number, noise: number): Crossing {
  const [fFrom, fTo] = [f(from), f(to)];
  const [a, b] = halve(from, to, (x) => f(x) < 0 === fFrom < 0);
  const [fa, fb] = [f(a), f(b)];
  const jump =
    Math.min(Math.abs(fa), Math.abs(fb)) > noise && !(Math.abs(fa - fb) <= smooth * Math.abs(fFrom - fTo));
  if (jump) return { value: tidied(f, fa > 0 ? a : b), jump };
  return { value: Math.abs(fa) <= Math.abs(fb) ? a : b, jump };
}

/** Where floor and ceil leap a hair before a whole number, the whole number, if it is on the same side. */
function tidied(f: (x: number) => number, value: number): number {
  const tidy = Number(value.toPrecision(11));
  return Math.abs(tidy - value) <= 4e-12 * Math.abs(value) && f(tidy) > 0 ? tidy : value;
}

/** Where f first comes to zero on its way from a sign at `from` to a stretch of zeros at `to`. */
function reach(f: (x: number) => number, from: number, to: number, noise: number): Crossing {
  const fFrom = f(from);
  const [a, b] = halve(from, to, (x) => !(Math.abs(f(x)) <= noise));
  return { value: b, jump: Math.abs(f(a)) > Math.max(noise, smooth * Math.abs(fFrom)) };
}
