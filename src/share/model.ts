/**
 * Predicts the next bit of a text from what came before: several contexts each give a probability, and a small network
 * learns while reading how far to trust each of them. With an arithmetic coder this makes a short text about a third
 * shorter than deflate does, because it can start out knowing the vocabulary (coder.ts).
 *
 * After M. Mahoney's lpaq ("Data Compression Explained", mattmahoney.net/dc/dce.html). Integer arithmetic throughout:
 * encoder and decoder must predict alike in every browser, for ever. Every constant is part of the format.
 */

import { isLead } from './vocabulary.ts';

/** The byte that ends a cell. */
const cellEnd = 1;

const slotBits = 18;
const slotMask = (1 << slotBits) - 1;
const contexts = 9;
/** Two inputs from each context, one from the match model, one constant. */
const inputs = contexts * 2 + 2;
/** Three weight sets at a time: chosen by match length, by the last byte, by the bits of this byte. */
const weightSets = 256 * 3;
/** A context's probability moves by 1 / (times seen + 1.2), and never by less than 1 / 17.2. */
const mostSeen = 16;
const learning = 10;
const startWeight = 0.09 * 65536;
const matchTable = 1 << 16;

/** Probabilities and their log odds, in 12 bits: stretch(p) = ln(p / (1 − p)), squash its inverse. */
const knots = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
  3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];
const squashed = Int16Array.from({ length: 4096 }, (_, i) => {
  const weight = i & 127;
  const low = knots[i >> 7] as number;
  const high = knots[(i >> 7) + 1] as number;
  return (low * (128 - weight) + high * weight + 64) >> 7;
});
const squash = (x: number): number => (x > 2047 ? 4095 : x < -2047 ? 1 : (squashed[x + 2048] as number));
const stretched = new Int16Array(4096).fill(2047);
for (let x = -2047, from = 0; x <= 2047; x++) {
  const to = squash(x);
  for (; from <= to; from++) stretched[from] = x;
}
const rates = Int32Array.from({ length: mostSeen + 1 }, (_, seen) => Math.floor(32768 / (seen + 1.2)));

const scramble = (h: number): number => {
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 15;
  h = Math.imul(h, 0x297a2d39);
  return h ^ (h >>> 15);
};

/** The start of a cell indicates its column: nothing, a mark, a digit, a word, a sign, a letter. */
function kindOf(byte: number): number {
  if (byte === cellEnd) return 0;
  if (byte < 8) return 1;
  if (byte >= 0x30 && byte <= 0x39) return 2;
  if (byte === 0x0e) return 3;
  if (byte === 0x2d || byte === 0x3d || byte === 0x25 || byte === 0x2e) return 4;
  if (isLead(byte)) return 5;
  return byte >= 0x61 && byte <= 0x7a ? 6 : 7;
}

export class Model {
  private readonly chance: Uint16Array;
  private readonly seen: Uint8Array;
  private readonly weights: Int32Array;
  private readonly matchChance: Uint16Array;
  /** Corrects the final probability by what really followed such predictions after such a byte. */
  private readonly correction: Uint16Array;
  private readonly matches: Int32Array;
  private readonly past: Uint8Array;

  private readonly base = new Int32Array(contexts);
  private readonly slot = new Int32Array(contexts);
  private readonly input = new Int32Array(inputs);
  private length = 0;
  /** The bits of this byte so far, under a leading 1. */
  private partial = 1;
  private word = 0;
  private wordBefore = 0;
  private wordEarlier = 0;
  /** True between the two bytes of a known word. */
  private pending = false;
  private cell = 0;
  private cellAbove = 0;
  /** How the last cells began, three bits each. */
  private column = 0;
  private match = 0;
  private matchLength = 0;
  private matchSlot = -1;
  private byMatch = 0;
  private byByte = 0;
  private out1 = 0;
  private out2 = 0;
  private out3 = 0;
  private correctionSlot = 0;

  /**
   * @param room how many bytes it will read
   * @param like a model to continue from, as if this one had read the same text
   */
  constructor(room: number, like?: Model) {
    this.past = new Uint8Array((like?.length ?? 0) + room);
    if (like) {
      this.chance = like.chance.slice();
      this.seen = like.seen.slice();
      this.weights = like.weights.slice();
      this.matchChance = like.matchChance.slice();
      this.correction = like.correction.slice();
      this.matches = like.matches.slice();
      this.past.set(like.past.subarray(0, like.length));
      this.length = like.length;
      this.word = like.word;
      this.wordBefore = like.wordBefore;
      this.wordEarlier = like.wordEarlier;
      this.pending = like.pending;
      this.cell = like.cell;
      this.cellAbove = like.cellAbove;
      this.column = like.column;
      this.match = like.match;
      this.matchLength = like.matchLength;
    } else {
      this.chance = new Uint16Array(contexts << slotBits).fill(32768);
      this.seen = new Uint8Array(contexts << slotBits);
      this.weights = new Int32Array(weightSets * inputs).fill(startWeight);
      this.matchChance = new Uint16Array(64).fill(32768);
      this.correction = Uint16Array.from({ length: 1024 * 33 }, (_, i) => squash(((i % 33) - 16) * 128) * 16);
      this.matches = new Int32Array(matchTable);
    }
    this.nextByte();
  }

  /** The chance of a 1 as the next bit, in 4096ths, from 1 to 4095. */
  predict(): number {
    const { chance, seen, slot, base, input, weights, partial } = this;
    const spread = Math.imul(partial, 0x9e3779b1);
    for (let i = 0; i < contexts; i++) {
      let s = (base[i] as number) + spread;
      s ^= s >>> 13;
      s = (i << slotBits) | (s & slotMask);
      slot[i] = s;
      const n = seen[s] as number;
      if (n === 0) {
        input[2 * i] = 0;
        input[2 * i + 1] = 0;
      } else {
        const p = chance[s] as number;
        input[2 * i] = stretched[p >> 4] as number;
        // A context seen more than three times counts with full confidence.
        input[2 * i + 1] = (((p - 32768) >> 5) * (n > 3 ? 4 : n)) >> 2;
      }
    }
    this.matchSlot = -1;
    input[contexts * 2] = 0;
    input[contexts * 2 + 1] = 256;
    if (this.matchLength > 0) {
      const expected = (this.past[this.match] as number) | 256;
      const bits = 32 - Math.clz32(partial);
      if (expected >> (9 - bits) === partial) {
        const bit = (expected >> (8 - bits)) & 1;
        this.matchSlot = Math.min(this.matchLength, 31) * 2 + bit;
        input[contexts * 2] = stretched[(this.matchChance[this.matchSlot] as number) >> 4] as number;
      } else this.matchLength = 0;
    }
    const w1 = this.byMatch * inputs;
    const w2 = (256 + this.byByte) * inputs;
    const w3 = (512 + partial) * inputs;
    // Sums stay below 2^53, so they are exact.
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let i = 0; i < inputs; i++) {
      const x = input[i] as number;
      sum1 += x * (weights[w1 + i] as number);
      sum2 += x * (weights[w2 + i] as number);
      sum3 += x * (weights[w3 + i] as number);
    }
    this.out1 = squash(Math.floor(sum1 / 65536));
    this.out2 = squash(Math.floor(sum2 / 65536));
    this.out3 = squash(Math.floor(sum3 / 65536));
    const odds = Math.floor(
      ((stretched[this.out1] as number) +
        (stretched[this.out2] as number) +
        (stretched[this.out3] as number)) /
        3,
    );
    const row = (((this.byByte & 3) << 8) | partial) * 33;
    const at = (odds + 2048) >> 7;
    const weight = (odds + 2048) & 127;
    this.correctionSlot = row + at + (weight >= 64 ? 1 : 0);
    const corrected =
      ((this.correction[row + at] as number) * (128 - weight) +
        (this.correction[row + at + 1] as number) * weight) >>
      11;
    const p = (squash(odds) * 3 + corrected + 2) >> 2;
    return p < 1 ? 1 : p > 4094 ? 4094 : p;
  }

  /** Learns from the actual bit. */
  update(bit: 0 | 1): void {
    const { chance, seen, slot, input, weights } = this;
    const w1 = this.byMatch * inputs;
    const w2 = (256 + this.byByte) * inputs;
    const w3 = (512 + this.partial) * inputs;
    const e1 = ((bit << 12) - this.out1) * learning;
    const e2 = ((bit << 12) - this.out2) * learning;
    const e3 = ((bit << 12) - this.out3) * learning;
    for (let i = 0; i < inputs; i++) {
      const x = input[i] as number;
      weights[w1 + i] = (weights[w1 + i] as number) + ((x * e1 + 0x2000) >> 14);
      weights[w2 + i] = (weights[w2 + i] as number) + ((x * e2 + 0x2000) >> 14);
      weights[w3 + i] = (weights[w3 + i] as number) + ((x * e3 + 0x2000) >> 14);
    }
    const target = bit ? 65535 : 0;
    for (let i = 0; i < contexts; i++) {
      const s = slot[i] as number;
      const n = seen[s] as number;
      const p = chance[s] as number;
      chance[s] = p + (((target - p) * (rates[n] as number)) >> 15);
      if (n < mostSeen) seen[s] = n + 1;
    }
    if (this.matchSlot >= 0) {
      const p = this.matchChance[this.matchSlot] as number;
      this.matchChance[this.matchSlot] = p + ((target - p) >> 6);
    }
    const c = this.correction[this.correctionSlot] as number;
    this.correction[this.correctionSlot] = c + ((target - c) >> 6);
    this.partial = (this.partial << 1) | bit;
    if (this.partial >= 256) {
      this.learnByte(this.partial & 255);
      this.nextByte();
    }
  }

  private learnByte(byte: number): void {
    const { past } = this;
    if (this.matchLength > 0 && past[this.match] === byte) {
      this.matchLength++;
      this.match++;
    } else this.matchLength = 0;
    past[this.length++] = byte;
    const n = this.length;
    if (byte === cellEnd) {
      this.column = ((this.column << 3) | kindOf(past[this.cell] as number)) & 0xfff;
      this.cellAbove = this.cell;
      this.cell = n;
      this.word = 0;
      this.wordBefore = 0;
      this.wordEarlier = 0;
    }
    if (this.pending) {
      // The second half of a known word.
      this.word = (Math.imul(this.word, 0x2f0b4c47) + byte + 1) | 0;
      this.pending = false;
    } else if (isLead(byte)) {
      this.wordEarlier = this.wordBefore;
      this.wordBefore = this.word === 0 ? this.wordBefore : this.word;
      this.word = byte + 1;
      this.pending = true;
    } else if ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || byte >= 128)
      // Upper and lower case make the same word.
      this.word = (Math.imul(this.word, 0x2f0b4c47) + (byte | 32) + 1) | 0;
    else if (this.word !== 0) {
      this.wordEarlier = this.wordBefore;
      this.wordBefore = this.word;
      this.word = 0;
    }
    if (n < 5) return;
    let h = 0;
    for (let i = n - 5; i < n; i++) h = Math.imul(h, 0x2f0b4c47) + (past[i] as number) + 1;
    h = (h ^ (h >>> 15)) & (matchTable - 1);
    if (this.matchLength === 0) {
      const at = this.matches[h] as number;
      // Two contexts may have the same hash: the length found is 0 then, and there is no match.
      let length = 0;
      while (at > 0 && length < 30 && past[at - 1 - length] === past[n - 1 - length]) length++;
      this.match = at;
      this.matchLength = length;
    }
    this.matches[h] = n;
  }

  /** Prepares the contexts of the next byte. */
  private nextByte(): void {
    const { past, length: n } = this;
    this.partial = 1;
    const c1 = n > 0 ? (past[n - 1] as number) : 0;
    const c2 = n > 1 ? (past[n - 2] as number) : 0;
    const c3 = n > 2 ? (past[n - 3] as number) : 0;
    const c4 = n > 3 ? (past[n - 4] as number) : 0;
    const position = n - this.cell;
    const above = this.cellAbove + position < this.cell ? (past[this.cellAbove + position] as number) : 0;
    const last4 = c1 | (c2 << 8) | (c3 << 16) | (c4 << 24);
    const set = (i: number, context: number): void => {
      this.base[i] = scramble(context + Math.imul(i, 0x3d4d51cb));
    };
    set(0, 0);
    set(1, c1);
    set(2, c1 | (c2 << 8));
    set(3, c1 | (c2 << 8) | (c3 << 16));
    set(4, last4);
    // The position in a cell, in a column whose cells begin like this one.
    set(
      5,
      (this.column & 0x1ff) |
        (Math.min(position, 7) << 9) |
        (this.pending ? 1 << 16 : 0) |
        (position === 0 ? 0 : (past[this.cell] as number) << 20),
    );
    set(6, this.word);
    set(7, Math.imul(this.word, 77) + this.wordBefore);
    // The cell above: columns repeat themselves.
    set(8, above | (c1 << 8) | (Math.min(position, 3) << 16));
    this.byMatch = this.matchLength === 0 ? 0 : this.matchLength < 4 ? 1 : this.matchLength < 8 ? 2 : 3;
    this.byByte = c1;
  }
}
