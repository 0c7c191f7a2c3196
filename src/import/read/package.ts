/**
 * Parts of a package (.xlsx and .ods are zip files), each unpacked only when needed and never beyond `bounds`: sizes in
 * the directory are checked before a byte is unpacked, and the unpacked bytes are counted again.
 */
import { bounds, type ProblemKind } from '../types.ts';

/** Thrown inside the readers and caught where they are called. */
export class Refusal extends Error {
  readonly problem: ProblemKind;
  constructor(problem: ProblemKind) {
    super(problem);
    this.problem = problem;
  }
}

interface Entry {
  method: number;
  crc: number;
  packed: number;
  size: number;
  local: number;
  flags: number;
}

const signature = { central: 0x02014b50, end: 0x06054b50, local: 0x04034b50 } as const;
const mostParts = 10_000;

async function inflated(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Refusal('large');
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export class Package {
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly entries = new Map<string, Entry>();
  private left: number = bounds.packageBytes;

  /** Throws a Refusal if the bytes are no package. */
  constructor(file: Uint8Array) {
    this.bytes =
      file.buffer instanceof ArrayBuffer ? (file as Uint8Array<ArrayBuffer>) : new Uint8Array(file);
    const bytes = this.bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    const lowest = Math.max(0, end - 65_535);
    while (end >= lowest && view.getUint32(end, true) !== signature.end) end--;
    if (end < lowest) throw new Refusal('damaged');
    const count = view.getUint16(end + 10, true);
    if (count > mostParts) throw new Refusal('large');
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== signature.central)
        throw new Refusal('damaged');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      this.entries.set(name.replaceAll('\\', '/'), {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        local: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  /** Whether it contains macros, which are not even unpacked. */
  hasMacros(): boolean {
    return [...this.entries.keys()].some((name) =>
      /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/./i.test(name),
    );
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The names of all parts, in the order of the directory. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  /** A part in its packed form, to be put into another package. Throws a Refusal if it does not exist or is protected. */
  packed(name: string): { method: number; crc: number; size: number; data: Uint8Array<ArrayBuffer> } {
    const entry = this.entries.get(name);
    if (!entry) throw new Refusal('damaged');
    const { method, crc, size } = entry;
    return { method, crc, size, data: this.#raw(entry) };
  }

  #raw(entry: Entry): Uint8Array<ArrayBuffer> {
    if (entry.flags & 1) throw new Refusal('password');
    const { bytes } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (entry.local + 30 > bytes.length || view.getUint32(entry.local, true) !== signature.local)
      throw new Refusal('damaged');
    const start =
      entry.local + 30 + view.getUint16(entry.local + 26, true) + view.getUint16(entry.local + 28, true);
    if (start + entry.packed > bytes.length) throw new Refusal('damaged');
    return bytes.slice(start, start + entry.packed);
  }

  /** A part as text; null if there is none. Throws a Refusal if it is too large, protected or damaged. */
  async text(name: string): Promise<string | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.flags & 1) throw new Refusal('password');
    const most = Math.min(bounds.partBytes, this.left);
    if (entry.size > most) throw new Refusal('large');
    const raw = this.#raw(entry);
    let unpacked: Uint8Array;
    if (entry.method === 0) unpacked = raw;
    else if (entry.method === 8) {
      try {
        unpacked = await inflated(raw, Math.min(most, entry.size + 1));
      } catch (error) {
        throw error instanceof Refusal ? error : new Refusal('damaged');
      }
    } else throw new Refusal('damaged');
    if (unpacked.length !== entry.size) throw new Refusal(unpacked.length > entry.size ? 'large' : 'damaged');
    this.left -= unpacked.length;
    const wide = unpacked[0] === 0xff ? 'utf-16le' : unpacked[0] === 0xfe ? 'utf-16be' : 'utf-8';
    return new TextDecoder(wide).decode(unpacked);
  }
}
