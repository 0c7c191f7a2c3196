/** Decodes the bytes of a text file; the encoding is found by a byte order mark, by NUL bytes, or by valid UTF-8. */
import type { Encoding } from '../types.ts';

interface Decoded {
  text: string;
  encoding: Encoding;
}

/** UTF-16 without a mark is recognized by NUL bytes: they are every other byte of Latin letters and digits. */
function byNulls(bytes: Uint8Array): Encoding | null {
  const seen = bytes.subarray(0, 4096);
  const nulls = [0, 0];
  for (let i = 0; i < seen.length; i++) if (seen[i] === 0) nulls[i & 1] = (nulls[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  const pairs = seen.length / 2;
  if (odd > pairs * 0.2 && odd > 4 * even) return 'utf-16le';
  if (even > pairs * 0.2 && even > 4 * odd) return 'utf-16be';
  return null;
}

/** Windows-1252 from 0x80 on; some engines decode those bytes as control characters of Latin-1 instead. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function western(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (c) => upper[c.charCodeAt(0) - 0x80] ?? c);
}

/** The text and its encoding. Windows-1252 can decode every byte, so this never fails. */
export function decode(bytes: Uint8Array, wanted?: Encoding): Decoded {
  const as = (encoding: Encoding): Decoded => ({
    text: (encoding === 'windows-1252' ? western(bytes) : new TextDecoder(encoding).decode(bytes)).replace(
      /^\uFEFF/,
      '',
    ),
    encoding,
  });
  if (wanted) return as(wanted);
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return as('utf-8');
  if (a === 0xff && b === 0xfe) return as('utf-16le');
  if (a === 0xfe && b === 0xff) return as('utf-16be');
  const wide = byNulls(bytes);
  if (wide) return as(wide);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return as('windows-1252');
  }
}
