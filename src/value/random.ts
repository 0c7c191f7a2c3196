/**
 * Seeded random streams: the same seed and name, the same numbers, in every engine.
 *
 * sfc32 (C. Doty-Humphrey, PractRand): 128 bits of state, integer arithmetic only. Each stream's state is hashed
 * from the seed and the stream's name; with plain consecutive seeds the first draws of small generators are
 * nearly alike. A stream to each assumption lets one be changed without redrawing the others.
 */

/** Mixes 32 bits so that every input bit reaches every output bit (murmur3's finaliser). */
function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A stream of whole numbers, each 0..2³² − 1 as likely as any. */
export type Stream = () => number;

/** The stream of a name under a seed (whole, 0..2³² − 1). */
export function stream(seed: number, name: string): Stream {
  let hash = mix(seed ^ 0x9e3779b9);
  for (let i = 0; i < name.length; i++) hash = mix(hash ^ name.charCodeAt(i)) + 0x9e3779b9;
  let a = mix(hash ^ 0x243f6a88) | 0;
  let b = mix(hash + 0x85a308d3 + seed) | 0;
  let c = mix(hash ^ 0x13198a2e ^ mix(seed)) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  // The first rounds still carry the shape of the state.
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** A draw as a number strictly between 0 and 1, so that no quantile is infinite. */
export const unit = (draw: number): number => (draw + 0.5) / 0x100000000;

/** A whole number 0..n − 1, n ≤ 2³², for shuffles; the bias is below n ÷ 2³². */
export const below = (next: Stream, n: number): number => Math.floor(unit(next()) * n);
