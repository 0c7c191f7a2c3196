/** round(), floor() and ceil() as people expect them for decimal numbers, whatever their binary form. */

/** How near to a whole number, relative to it, a value counts as that number. */
const wholeWithin = 1e-12;

/** The whole number a value stands for, if only binary rounding separates them; else null. */
function wholeNear(x: number): number | null {
  const near = Math.round(x);
  return Math.abs(x - near) <= wholeWithin * Math.abs(x) ? near : null;
}

/** The largest whole number not above x; 4.35 × 100 counts as 435, not as the 434.99… of its binary form. */
export const floorOf = (x: number): number => wholeNear(x) ?? Math.floor(x);

/** The smallest whole number not below x; 100 × 1.1 counts as 110, not as the 110.00…01 of its binary form. */
export const ceilOf = (x: number): number => wholeNear(x) ?? Math.ceil(x);

/** Doubles hold about 15 decimal digits; further digits are binary rounding. */
const decimals = 15;

/**
 * `x` to `digits` decimals (negative: tens, hundreds), halves away from zero. A value that shows as a half in
 * its first 15 significant digits is one, whatever its binary form: round(1.005, 2) is 1.01 and
 * round(1.1 * 1.15, 2) is 1.27, as in spreadsheets. `digits` is cut to a whole number.
 */
export function roundHalfAway(x: number, digits: number): number {
  const d = Math.trunc(digits);
  if (!Number.isFinite(x) || Number.isNaN(d)) return NaN;
  if (x === 0 || d > 300) return x;
  if (d < -300) return 0;
  // The decimal digits as an integer, shifted as text: multiplying by a power of ten would add rounding errors.
  const [digitsOf = '0', exponent = '0'] = Math.abs(x)
    .toExponential(decimals - 1)
    .split('e');
  const shifted = Number(`${digitsOf}e${Number(exponent) + d}`);
  // So large that the decimal form has lost digits: nothing is left to round after the point, and before it plain
  // arithmetic is enough.
  if (shifted >= 1e15 && d > 0) return x;
  const size =
    shifted >= 1e15
      ? Math.floor(Math.abs(x) / 10 ** -d + 0.5) * 10 ** -d
      : Number(`${Math.floor(shifted + 0.5)}e${-d}`);
  return x < 0 ? -size : size;
}
