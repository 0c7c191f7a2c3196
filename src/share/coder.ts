/**
 * Compresses text: an arithmetic coder driven by a model that has read a frozen text beforehand. The first two or three
 * bytes hold the length of the text, so that a decompression bomb is refused before it is read.
 */
import { yieldToPage } from '../util/yielding.ts';
import { Model } from './model.ts';
import { fromTokens, toTokens } from './vocabulary.ts';
import { training } from './training.ts';

/** Work between two pauses, ms: no link can hold up a page, and a slow phone still responds to touch. */
const mostAtOnce = 5;
/** Bytes coded between two readings of the clock. */
const stride = 16;

/** Tells when the next pause is due, counted from its creation and from every pause. */
function pace(pause: () => Promise<void>): { due: (at: number) => boolean; pause: () => Promise<void> } {
  let since = performance.now();
  return {
    due: (at) => at % stride === stride - 1 && performance.now() - since > mostAtOnce,
    pause: async () => {
      await pause();
      since = performance.now();
    },
  };
}

/** Appends the coded form of bytes to `out`; null if it is longer than `most`. The model has then read the bytes. */
export async function encode(
  model: Model,
  bytes: Uint8Array,
  out: number[],
  most: number,
  pause: () => Promise<void>,
): Promise<Uint8Array | null> {
  const paced = pace(pause);
  // The interval [low, high] that represents everything coded so far.
  let low = 0;
  let high = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    for (let i = 7; i >= 0; i--) {
      const bit = ((byte >> i) & 1) as 0 | 1;
      const middle = low + Math.floor((high - low) / 4096) * model.predict();
      if (bit) high = middle;
      else low = middle + 1;
      model.update(bit);
      while (((low ^ high) & 0xff000000) === 0) {
        out.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
    }
    if (out.length > most) return null;
    if (paced.due(at)) await paced.pause();
  }
  // The shortest ending inside the interval; the reader takes missing bytes for zeros.
  if (low > 0) {
    const byte = (low >>> 24) + 1;
    if (byte < 256 && byte * 0x1000000 <= high) out.push(byte);
    else out.push(low >>> 24, ((low >>> 16) & 255) + 1);
  }
  while (out.at(-1) === 0) out.pop();
  return out.length > most ? null : Uint8Array.from(out);
}

/** Decodes the `length` bytes that `encode` wrote from `at` on. The model must have read the same text as the encoder's. */
async function decode(
  model: Model,
  bytes: Uint8Array,
  at: number,
  length: number,
  pause: () => Promise<void>,
): Promise<Uint8Array> {
  const next = (): number => bytes[at++] ?? 0;
  const paced = pace(pause);
  const out = new Uint8Array(length);
  let low = 0;
  let high = 0xffffffff;
  let code = 0;
  for (let i = 0; i < 4; i++) code = ((code << 8) | next()) >>> 0;
  for (let i = 0; i < length; i++) {
    let byte = 0;
    for (let k = 0; k < 8; k++) {
      const middle = low + Math.floor((high - low) / 4096) * model.predict();
      const bit = code <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      model.update(bit);
      byte = (byte << 1) | bit;
      while (((low ^ high) & 0xff000000) === 0) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        code = ((code << 8) | next()) >>> 0;
      }
    }
    out[i] = byte;
    if (paced.due(i)) await paced.pause();
  }
  return out;
}

let trained: Promise<Model> | null = null;

/**
 * The model after reading the training text; that is read once, and the model is copied for every text. The training
 * text is compressed by the same coder with a model that has read nothing, so unpacking it means reading it. `pause` is
 * awaited at every pause.
 */
export function trainedModel(pause = yieldToPage): Promise<Model> {
  trained ??= (async () => {
    const model = new Model(training.length);
    const written = Uint8Array.from(atob(training.written), (char) => char.charCodeAt(0));
    await decode(model, written, 0, training.length, pause);
    return model;
  })();
  return trained;
}

/** Compresses text; null if the result has more than `most` bytes. */
export async function compress(text: string, most: number, pause = yieldToPage): Promise<Uint8Array | null> {
  const bytes = toTokens(text);
  const out: number[] = [];
  for (let n = bytes.length; ; n >>>= 7) {
    out.push(n > 127 ? (n & 127) | 128 : n);
    if (n <= 127) break;
  }
  return encode(new Model(bytes.length, await trainedModel(pause)), bytes, out, most, pause);
}

/** The reason why there is no text. */
export interface DecompressFault {
  fault: 'too-large' | 'unreadable';
}

/** Decompresses what `compress` returned; fails before decompressing if the text has more than `most` bytes. */
export async function decompress(
  bytes: Uint8Array,
  most: number,
  pause = yieldToPage,
): Promise<string | DecompressFault> {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    length += (byte & 127) * 2 ** shift;
    if (length > most || shift > 28) return { fault: 'too-large' };
    if (byte < 128) break;
  }
  const tokens = await decode(new Model(length, await trainedModel(pause)), bytes, at, length, pause);
  return fromTokens(tokens, most) ?? { fault: 'unreadable' };
}
