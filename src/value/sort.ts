/** Sorting and ranking many doubles, several times faster than comparing them pair by pair. */

const bits = 11;
const digits = 6;
const size = 1 << bits;

/** Digit d, of 11 bits, of a 64-bit key in two words. */
function digitOf(d: number, low: number, high: number): number {
  switch (d) {
    case 0:
      return low & 2047;
    case 1:
      return (low >>> 11) & 2047;
    case 2:
      return (low >>> 22) | ((high & 1) << 10);
    case 3:
      return (high >>> 1) & 2047;
    case 4:
      return (high >>> 12) & 2047;
    default:
      return high >>> 23;
  }
}

/** Below this many, the engine's own sort is as fast. */
const fewest = 2000;

/** The low word of a double comes first in memory nearly everywhere; elsewhere, the engine's own sort is used. */
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Sorts doubles in place, ascending: radix sort, least significant digit first, of their bits with negative numbers
 * mirrored (Terdiman 2000). @param values without NaN; −0 comes before 0
 */
export function sortNumbers(values: Float64Array): void {
  const n = values.length;
  if (n < fewest || !littleEndian) {
    values.sort();
    return;
  }
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * n);
  let from: Uint32Array = words;
  let to: Uint32Array = new Uint32Array(2 * n);
  const counts = new Uint32Array(digits * size);
  for (let i = 0; i < 2 * n; i += 2) {
    // All bits of a negative number are inverted, of another only its sign bit: then keys sort like numbers.
    const mirror = -((from[i + 1] as number) >>> 31) | 0;
    const low = ((from[i] as number) ^ mirror) >>> 0;
    const high = ((from[i + 1] as number) ^ (mirror | 0x80000000)) >>> 0;
    from[i] = low;
    from[i + 1] = high;
    for (let d = 0; d < digits; d++) {
      const k = d * size + digitOf(d, low, high);
      counts[k] = (counts[k] as number) + 1;
    }
  }
  for (let d = 0; d < digits; d++) {
    let start = 0;
    let alike = false;
    for (let k = d * size; k < (d + 1) * size; k++) {
      const count = counts[k] as number;
      alike ||= count === n;
      counts[k] = start;
      start += count;
    }
    if (alike) continue;
    for (let i = 0; i < 2 * n; i += 2) {
      const low = from[i] as number;
      const high = from[i + 1] as number;
      const k = d * size + digitOf(d, low, high);
      const place = 2 * (counts[k] as number);
      counts[k] = (counts[k] as number) + 1;
      to[place] = low;
      to[place + 1] = high;
    }
    [from, to] = [to, from];
  }
  for (let i = 0; i < 2 * n; i += 2) {
    const low = from[i] as number;
    const high = from[i + 1] as number;
    const mirror = ((high >>> 31) - 1) | 0;
    words[i] = low ^ mirror;
    words[i + 1] = high ^ (mirror | 0x80000000);
  }
}

const buckets = 512;

/**
 * The numbers at some ranks (0 is the smallest) of the sorted values: numbers are counted into buckets of equal width,
 * and only the buckets that contain the ranks are sorted.
 * @param values finite, at least one; left as they are
 */
export function atRanks(values: Float64Array, ranks: readonly number[]): number[] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    lowest = Math.min(lowest, x);
    highest = Math.max(highest, x);
  }
  const scale = (buckets - 1) / (highest - lowest);
  // All are equal, or too close or too far apart to be separated by width.
  if (!(scale > 0 && scale < Infinity)) {
    const sorted = values.slice().sort();
    return ranks.map((rank) => sorted[rank] as number);
  }
  const bucketOf = new Uint16Array(values.length);
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < values.length; i++) {
    const b = Math.floor(((values[i] as number) - lowest) * scale);
    bucketOf[i] = b;
    starts[b + 1] = (starts[b + 1] as number) + 1;
  }
  for (let b = 0; b < buckets; b++) starts[b + 1] = (starts[b + 1] as number) + (starts[b] as number);
  const sorted = new Map<number, Float64Array>();
  return ranks.map((rank) => {
    let b = 0;
    while ((starts[b + 1] as number) <= rank) b++;
    let members = sorted.get(b);
    if (!members) {
      members = new Float64Array((starts[b + 1] as number) - (starts[b] as number));
      let k = 0;
      for (let i = 0; i < values.length; i++) if (bucketOf[i] === b) members[k++] = values[i] as number;
      members.sort();
      sorted.set(b, members);
    }
    return members[rank - (starts[b] as number)] as number;
  });
}
