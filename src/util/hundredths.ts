/**
 * Rounds shares of one whole to hundredths that add up to it. What rounding leaves over goes to the largest remainders
 * (Hamilton's method), of two equal ones to the earlier. @param shares 0..1, adding up to 1
 */
export function hundredths(shares: readonly number[]): number[] {
  const floors = shares.map((share) => Math.floor(share * 100 + 1e-9));
  const left = 100 - floors.reduce((sum, n) => sum + n, 0);
  const next = new Set(
    shares
      .map((share, i) => ({ i, remainder: share * 100 - (floors[i] ?? 0) }))
      .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
      .slice(0, Math.max(0, left))
      .map(({ i }) => i),
  );
  return floors.map((n, i) => (n + (next.has(i) ? 1 : 0)) / 100);
}
