/** Bytes as the text of a link, and the checksum that protects it. */
import { toBase64 } from '../util/base64.ts';
import { crc32 } from '../util/crc32.ts';

/** Bytes as base64url whose last character is a letter or a digit: mail clients drop a trailing `_` or `-`. */
export function toLinkText(bytes: Uint8Array): string {
  const text = toBase64(bytes);
  if (/[A-Za-z0-9]$/.test(text)) return text;
  // An extra zero byte changes nothing for the reader and ends the text in "A".
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  return toBase64(longer);
}

/** CRC-32 of ASCII text, in base 36. */
export const checksum = (ascii: string): string =>
  crc32(Uint8Array.from({ length: ascii.length }, (_, i) => ascii.charCodeAt(i))).toString(36);
