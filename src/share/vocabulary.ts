/**
 * Text as bytes in which a known word takes two: the space before it and the capital at the start of a cell are
 * implied. Everything else is UTF-8, so that any text comes back exactly.
 */
import { vocabulary } from './words.ts';

/** First bytes of a known word: bytes that neither the text of a document nor UTF-8 can contain. */
const leads = [
  0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0xf8, 0xf9,
  0xfa, 0xfb,
];
/** Second bytes start here: lower values are marks that the model must not confuse with them. */
const firstSecond = 0x20;
const seconds = 256 - firstSecond;
/** "The next known word is not written as its position implies": lower case at the start of a cell, upper case elsewhere. */
const otherwise = 0x0e;

const leadAt = new Map(leads.map((byte, i) => [byte, i]));
const placeOf = new Map(vocabulary.map((word, i) => [word, i]));

/** Whether a space is implied between a text with this ending and a known word. */
const joins = /[A-Za-z0-9,.;:)%]$/;
/** Whether a capital is implied for a known word. */
const starts = (before: string): boolean => before === '' || before === '\u0001';

/** The fewest letters of a known stem if anything follows it; the longest known stem is used. */
const shortestStem = 3;

function stemOf(word: string): string | null {
  if (placeOf.has(word)) return word;
  for (let n = word.length - 1; n >= Math.max(shortestStem, word.length - 4); n--) {
    const stem = word.slice(0, n);
    if (placeOf.has(stem)) return stem;
  }
  return null;
}

/** Whether a byte is the first of a known word. */
export const isLead = (byte: number): boolean => leadAt.has(byte);

export function toTokens(text: string): Uint8Array {
  const encoder = new TextEncoder();
  const out: number[] = [];
  const plain = (piece: string): void => {
    if (piece.length > 8) for (const byte of encoder.encode(piece)) out.push(byte);
    // Most pieces are an ending or a mark in ASCII, which is quicker to copy than to encode.
    else
      for (let i = 0; i < piece.length; i++) {
        const unit = piece.charCodeAt(i);
        if (unit > 0x7f) {
          for (const byte of encoder.encode(piece.slice(i))) out.push(byte);
          return;
        }
        out.push(unit);
      }
  };
  let done = 0;
  for (const match of text.matchAll(/[A-Za-z]+/g)) {
    const run = match[0];
    const small = run.toLowerCase();
    const capital = run !== small;
    if (capital && run.slice(1) !== small.slice(1)) continue;
    const stem = stemOf(small);
    if (stem === null) continue;
    let before = text.slice(done, match.index);
    const held = (n: number): string => text.charAt(match.index - n);
    if (before.endsWith(' ') && joins.test(held(2))) before = before.slice(0, -1);
    // After a letter or digit, a space would be implied that is not there.
    else if (joins.test(held(1))) continue;
    plain(before);
    const place = placeOf.get(stem) as number;
    if (capital !== starts(held(1))) out.push(otherwise);
    out.push(leads[Math.floor(place / seconds)] as number, firstSecond + (place % seconds));
    plain(run.slice(stem.length));
    done = match.index + run.length;
  }
  plain(text.slice(done));
  return Uint8Array.from(out);
}

/** The text that the bytes stand for; null if they are not valid, or it would be longer than `most` characters. */
export function fromTokens(bytes: Uint8Array, most: number): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let from = 0;
  const plain = (to: number): void => {
    if (to > from) text += decoder.decode(bytes.subarray(from, to));
  };
  try {
    for (let at = 0; at < bytes.length && text.length <= most;) {
      const turned = bytes[at] === otherwise;
      const bank = leadAt.get((turned ? bytes[at + 1] : bytes[at]) ?? -1);
      if (bank === undefined) {
        if (turned) return null;
        at++;
        continue;
      }
      plain(at);
      const second = bytes[at + (turned ? 2 : 1)] ?? 0;
      const word = vocabulary[bank * seconds + second - firstSecond];
      if (second < firstSecond || word === undefined) return null;
      const last = text.slice(-1);
      const capital = starts(last) !== turned;
      text += (joins.test(last) ? ' ' : '') + (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
      at += turned ? 3 : 2;
      from = at;
    }
    if (text.length > most) return null;
    plain(bytes.length);
  } catch {
    return null;
  }
  return text.length > most ? null : text;
}
