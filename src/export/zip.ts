/**
 * Reads and writes packages (.pptx, .xlsx are zip files). The slide library writes its package uncompressed and gives
 * no access to a part; this packs the same parts in a fraction of the size. Format: PKWARE's APPNOTE, without
 * encryption, multiple disks or zip64, which our packages do not need.
 */

import { crc32 } from '../util/crc32.ts';

export interface Part {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A packed part of another package, to be copied as it is. */
export interface PackedPart {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Unpacked. */
  size: number;
  data: Uint8Array<ArrayBuffer>;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const stored = 0;
const deflated = 8;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}

/** The parts of a package, in its directory's order. Throws a RangeError if it is none or damaged. */
export async function readZip(file: Uint8Array<ArrayBuffer>): Promise<Part[]> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  // The directory's end lies behind everything else, before a comment of at most 64 KiB.
  let end = file.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== signature.end) end--;
  if (end < 0) throw new RangeError('no package');
  const count = view.getUint16(end + 10, true);
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== signature.central) throw new RangeError('damaged package');
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength));
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const raw = file.slice(start, start + size);
    const bytes = method === deflated ? await through(raw, new DecompressionStream('deflate-raw')) : raw;
    if (crc32(bytes) !== crc) throw new RangeError(`damaged part: ${name}`);
    parts.push({ name, bytes });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** 1 January 1980, midnight: parts have no time of their own, so that the same case gives the same package. */
const date = (1 << 5) | 1;

async function packed({ name, bytes }: Part): Promise<PackedPart> {
  const smaller = await through(bytes, new CompressionStream('deflate-raw'));
  const whole = { name, crc: crc32(bytes), size: bytes.length };
  return smaller.length < bytes.length
    ? { ...whole, method: deflated, data: smaller }
    : { ...whole, method: stored, data: bytes };
}

/** A package of these parts, each deflated if that makes it smaller. Entries of folders are left out. */
export async function writeZip(parts: readonly (Part | PackedPart)[]): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const files = parts.filter((part) => !part.name.endsWith('/'));
  for (const part of files) {
    const { name, method, crc, size, data } = 'data' in part ? part : await packed(part);
    const label = new TextEncoder().encode(name);
    const common = new DataView(new ArrayBuffer(26));
    common.setUint16(0, 20, true);
    common.setUint16(2, 0x0800, true); // names in UTF-8
    common.setUint16(4, method, true);
    common.setUint16(8, date, true);
    common.setUint32(10, crc, true);
    common.setUint32(14, data.length, true);
    common.setUint32(18, size, true);
    common.setUint16(22, label.length, true);
    const local = new Uint8Array(30);
    new DataView(local.buffer).setUint32(0, signature.local, true);
    local.set(new Uint8Array(common.buffer), 4);
    chunks.push(local, label, data);
    const entry = new Uint8Array(46);
    const view = new DataView(entry.buffer);
    view.setUint32(0, signature.central, true);
    view.setUint16(4, 20, true);
    entry.set(new Uint8Array(common.buffer), 6);
    view.setUint32(42, at, true);
    directory.push(entry, label);
    at += local.length + label.length + data.length;
  }
  const size = directory.reduce((sum, x) => sum + x.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, signature.end, true);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return new Blob([...chunks, ...directory, end]);
}
