/** Amounts as they are shown: whole, and still adding up. */

/**
 * Whole numbers beside `parts`, each less than 1 away, that add up to round(to) − round(from): what is shown of a
 * difference can be added up by hand. Those whose fraction is largest are rounded up first (largest remainder).
 */
export function addUp(from: number, to: number, parts: readonly number[]): number[] {
  const whole = parts.map(Math.floor);
  const missing = Math.round(to) - Math.round(from) - whole.reduce((sum, x) => sum + x, 0);
  // Parts that do not come to the difference, or are too large for whole numbers, are only rounded.
  if (!(missing >= 0 && missing <= parts.length)) return parts.map(Math.round);
  const byFraction = parts
    .map((x, i) => ({ i, fraction: x - Math.floor(x) }))
    .sort((a, b) => b.fraction - a.fraction)
    .slice(0, missing);
  for (const { i } of byFraction) whole[i] = (whole[i] as number) + 1;
  // Never −0.
  return whole.map((x) => x + 0);
}
