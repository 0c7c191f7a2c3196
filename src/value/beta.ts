/** The beta distribution on 0..1, for shapes α, β ≥ 1: the basis of a PERT range. */

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x ≥ ½, Lanczos' series (g = 7, n = 9); relative error about 1e-15. */
function lnGamma(x: number): number {
  let sum = lanczos[0] as number;
  for (let i = 1; i < lanczos.length; i++) sum += (lanczos[i] as number) / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** ln B(α, β). */
export const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);

/** Lentz's continued fraction of the incomplete beta function; converges fast for x < (α + 1) ÷ (α + β + 2). */
function fraction(x: number, a: number, b: number): number {
  const guard = (v: number) => (Math.abs(v) < 1e-300 ? 1e-300 : v);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) <= Number.EPSILON) break;
  }
  return h;
}

/**
 * The regularised incomplete beta function I(x; α, β): the chance of at most x. Error about 1e-14. Press et al.,
 * Numerical Recipes, 6.4 (continued fraction). @param ln ln B(α, β), if already known
 */
export function betaCumulative(x: number, a: number, b: number, ln = lnBeta(a, b)): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - ln);
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The density at x, 0 < x < 1. */
export const betaDensity = (x: number, a: number, b: number, ln = lnBeta(a, b)): number =>
  Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - ln);

/**
 * The x with I(x; α, β) = p, to about 1e-14: Newton's method kept inside a bracket.
 * @param near where to start, if something better than the tail's power law is known
 */
export function betaQuantile(p: number, a: number, b: number, ln = lnBeta(a, b), near?: number): number {
  if (!(p > 0)) return 0;
  if (p >= 1) return 1;
  // Near 1, 1 − x carries the digits; solve for it instead.
  if (p > 0.9) return 1 - betaQuantile(1 - p, b, a, ln, near === undefined ? undefined : 1 - near);
  let low = 0;
  let high = 1;
  // Near 0 the cumulative is x^α ÷ (α B).
  let x = near ?? Math.min(0.5, Math.exp((Math.log(p) + Math.log(a) + ln) / a));
  for (let i = 0; i < 100; i++) {
    const miss = betaCumulative(x, a, b, ln) - p;
    if (miss === 0) return x;
    if (miss > 0) high = x;
    else low = x;
    const newton = x - miss / betaDensity(x, a, b, ln);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 + 4 * Number.EPSILON * x || high - low <= Number.EPSILON * high)
      return next;
    x = next;
  }
  return x;
}
