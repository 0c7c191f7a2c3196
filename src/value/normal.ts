/** The standard normal distribution, to the precision of a double. */

// Polynomials are written out: a simulation with correlated ranges computes millions of values.

/** Hart's rational approximation of Mills' ratio, for 0 ≤ z ≤ 7. */
const hart = (z: number): number =>
  ((((((3.52624965998911e-2 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) * z +
    112.079291497871) *
    z +
    221.213596169931) *
    z +
    220.206867912376) /
  (((((((8.83883476483184e-2 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) * z +
    296.564248779674) *
    z +
    637.333633378831) *
    z +
    793.826512519948) *
    z +
    440.413735824752);

/**
 * Φ(x), the chance that a standard normal draw is at most x; relative error below 1e-12 in the lower tail, however
 * far out.
 * Hart's rational approximation (Computer Approximations 1968, no. 5666) as given by G. West, "Better
 * approximations to cumulative normal functions", Wilmott 2005.
 */
export function normalCumulative(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const z = Math.abs(x);
  let tail = 0;
  if (z <= 38) {
    const density = Math.exp((-z * z) / 2);
    if (z < 4) tail = density * hart(z);
    else {
      // Laplace's continued fraction of Mills' ratio: z + 1 ÷ (z + 2 ÷ (z + 3 ÷ …)).
      let ratio = z;
      for (let k = 90; k > 0; k--) ratio = z + k / ratio;
      tail = density / ratio / Math.sqrt(2 * Math.PI);
    }
  }
  return x > 0 ? 1 - tail : tail;
}

/** Φ⁻¹(p) ÷ (p − ½) for 0.075 ≤ p ≤ 0.925, by r = 0.180625 − (p − ½)². */
const centre = (r: number): number =>
  (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
    13731.69376550946) *
    r +
    1971.5909503065513) *
    r +
    133.14166789178438) *
    r +
    3.3871328727963665) /
  (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
    5394.196021424751) *
    r +
    687.1870074920579) *
    r +
    42.31333070160091) *
    r +
    1);

/** −Φ⁻¹(p) for smaller p, by r = √(−ln p) − 1.6, r ≤ 3.4. */
const middle = (r: number): number =>
  (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
    1.2704582524523684) *
    r +
    3.6478483247632045) *
    r +
    5.769497221460691) *
    r +
    4.630337846156546) *
    r +
    1.4234371107496835) /
  (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
    0.14810397642748008) *
    r +
    0.6897673349851) *
    r +
    1.6763848301838038) *
    r +
    2.053191626637759) *
    r +
    1);

/** −Φ⁻¹(p) for the smallest p, by r = √(−ln p) − 5. */
const farTail = (r: number): number =>
  (((((((2.0103343992922881e-7 * r + 0.000027115555687434876) * r + 0.0012426609473880784) * r +
    0.026532189526576124) *
    r +
    0.29656057182850487) *
    r +
    1.7848265399172913) *
    r +
    5.463784911164114) *
    r +
    6.657904643501103) /
  (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 0.000018463183175100548) * r +
    0.0007868691311456133) *
    r +
    0.014875361290850615) *
    r +
    0.1369298809227358) *
    r +
    0.599832206555888) *
    r +
    1);

/**
 * Φ⁻¹(p), 0 < p < 1; −∞ at 0, ∞ at 1, NaN outside. Relative error about 1e-16: M. J. Wichura, "Algorithm AS241:
 * the percentage points of the normal distribution", Applied Statistics 37 (1988).
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    return q * centre(0.180625 - q * q);
  }
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const z = r <= 5 ? middle(r - 1.6) : farTail(r - 5);
  return q < 0 ? -z : z;
}
