/**
 * Seeded random streams: the same seed and name give the same numbers in every engine.
 *
 * sfc32 (C. Doty-Humphrey, PractRand): 128 bits of state, integer arithmetic only. Each stream's state is hashed from
 * the seed and the stream's name, because with plain consecutive seeds the first draws of small generators are nearly
 * alike. A stream for each assumption lets one be changed without redrawing the others.
 */

/** Mixes 32 bits so that every input bit reaches every output bit (murmur3's finaliser). */
function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The state of a stream: the four words of sfc32. */
export type StreamState = Int32Array;

/** A draw as a number strictly between 0 and 1, so that no quantile is infinite. */
export const toUnit = (draw: number): number => (draw + 0.5) / 0x100000000;

/** The next `count` draws, each of 0..2³² − 1 equally likely, as units strictly between 0 and 1. */
export function fillUnits(state: StreamState, out: Float64Array, count: number): void {
  // Kept in local variables: closure variables would allocate at each step.
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let counter = state[3] as number;
  for (let i = 0; i < count; i++) {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    out[i] = ((sum >>> 0) + 0.5) / 0x100000000;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}

/** The initial state of a named stream under a seed (whole, 0..2³² − 1). */
export function streamState(seed: number, name: string): StreamState {
  let hash = mix(seed ^ 0x9e3779b9);
  for (let i = 0; i < name.length; i++) hash = mix(hash ^ name.charCodeAt(i)) + 0x9e3779b9;
  const state = Int32Array.of(
    mix(hash ^ 0x243f6a88),
    mix(hash + 0x85a308d3 + seed),
    mix(hash ^ 0x13198a2e ^ mix(seed)),
    1,
  );
  // The first rounds still show the pattern of the initial state.
  fillUnits(state, new Float64Array(15), 15);
  return state;
}

/** A generator of single units, for callers that need only a few. */
export function stream(seed: number, name: string): () => number {
  const state = streamState(seed, name);
  const one = new Float64Array(1);
  return () => {
    fillUnits(state, one, 1);
    return one[0] as number;
  };
}

/** A whole number 0..n − 1 from a unit, n ≤ 2³²; the bias is below n ÷ 2³². */
export const indexBelow = (u: number, n: number): number => Math.floor(u * n);
