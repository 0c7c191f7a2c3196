/** Bytes as link text, and the checksum that guards it. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map([...alphabet].map((c, i) => [c, i]));

/** Unpadded base64url. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i] as number;
    const b = bytes[i + 1];
    const c = bytes[i + 2];
    text += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    if (b !== undefined) text += alphabet.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    if (c !== undefined) text += alphabet.charAt(c & 63);
  }
  return text;
}

/** The bytes of unpadded base64url; null where it is not. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const char of text) {
    const value = valueOf.get(char);
    if (value === undefined) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  return bytes;
}

/** Bytes as base64url whose last character is a letter or a digit: mail clients drop a trailing `_` or `-`. */
export function toLinkText(bytes: Uint8Array): string {
  const text = toBase64(bytes);
  if (/[A-Za-z0-9]$/.test(text)) return text;
  // A zero byte more changes nothing for the reader and ends the text in "A".
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  return toBase64(longer);
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});

/** CRC-32 (ISO 3309) of ASCII text, in base 36. */
export function checksum(ascii: string): string {
  let crc = 0xffffffff;
  for (let i = 0; i < ascii.length; i++)
    crc = (table[(crc ^ ascii.charCodeAt(i)) & 255] as number) ^ (crc >>> 8);
  return ((crc ^ 0xffffffff) >>> 0).toString(36);
}
