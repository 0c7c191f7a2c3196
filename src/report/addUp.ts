/** Rounds amounts to whole numbers that still add up. */

/**
 * Whole numbers for `parts`, each less than 1 away, that add up to round(to) − round(from), so that readers can add up
 * the parts of a difference by hand. Those with the largest fraction are rounded up first (largest remainder).
 */
export function addUp(from: number, to: number, parts: readonly number[]): number[] {
  const whole = parts.map(Math.floor);
  const missing = Math.round(to) - Math.round(from) - whole.reduce((sum, x) => sum + x, 0);
  // Parts that do not add up to the difference, or are too large for whole numbers, are only rounded.
  if (!(missing >= 0 && missing <= parts.length)) return parts.map(Math.round);
  const byFraction = parts
    .map((x, i) => ({ i, fraction: x - Math.floor(x) }))
    .sort((a, b) => b.fraction - a.fraction)
    .slice(0, missing);
  for (const { i } of byFraction) whole[i] = (whole[i] as number) + 1;
  // Turns −0 into 0.
  return whole.map((x) => x + 0);
}
