/** The standard normal distribution, to the precision of a double. */

/** c[0] xⁿ + … + c[n]. */
function polynomial(x: number, c: readonly number[]): number {
  let sum = 0;
  for (const k of c) sum = sum * x + k;
  return sum;
}

const hartAbove = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const hartBelow = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

/**
 * Φ(x), the chance that a standard normal draw is at most x; relative error below 1e-12 in the lower tail, however far out.
 * Hart's rational approximation (Computer Approximations 1968, no. 5666) as given by G. West, "Better
 * approximations to cumulative normal functions", Wilmott 2005.
 */
export function normalCumulative(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const z = Math.abs(x);
  let tail = 0;
  if (z <= 38) {
    const density = Math.exp((-z * z) / 2);
    if (z < 4) tail = (density * polynomial(z, hartAbove)) / polynomial(z, hartBelow);
    else {
      // Laplace's continued fraction of Mills' ratio: z + 1 ÷ (z + 2 ÷ (z + 3 ÷ …)).
      let ratio = z;
      for (let k = 90; k > 0; k--) ratio = z + k / ratio;
      tail = density / ratio / Math.sqrt(2 * Math.PI);
    }
  }
  return x > 0 ? 1 - tail : tail;
}

const centreAbove = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const centreBelow = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const middleAbove = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const middleBelow = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const farAbove = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const farBelow = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/**
 * Φ⁻¹(p), 0 < p < 1; −∞ at 0, ∞ at 1, NaN outside. Relative error about 1e-16: M. J. Wichura, "Algorithm AS241:
 * the percentage points of the normal distribution", Applied Statistics 37 (1988).
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, centreAbove)) / polynomial(r, centreBelow);
  }
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const z =
    r <= 5
      ? polynomial(r - 1.6, middleAbove) / polynomial(r - 1.6, middleBelow)
      : polynomial(r - 5, farAbove) / polynomial(r - 5, farBelow);
  return q < 0 ? -z : z;
}
