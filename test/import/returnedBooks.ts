/** Workbooks of ours as tests of their return begin with them. */
import type { Case } from '../../src/case/index.ts';
import { bookOf } from '../../src/export/xlsx/index.ts';
import { writeBook } from '../../src/export/xlsx/write.ts';
import { readReturned, readSheets, type Returned, type Sheet } from '../../src/import/index.ts';
import { sampleCase } from '../export/books.ts';

export interface Written {
  name: string;
  case: Case;
  internal: boolean;
}

export const sample: Written = { name: 'sample', case: sampleCase, internal: false };

/** What a workbook nobody touched comes to. */
export const unchanged = { changed: [], formulasChanged: [], lost: [] };

const written = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
/** Each is written once: that takes most of the time. */
export function bytesOf(of: Written): Promise<Uint8Array<ArrayBuffer>> {
  const bytes =
    written.get(of.name) ??
    writeBook(bookOf(of.case, { internal: of.internal })).then((made) => new Uint8Array(made));
  written.set(of.name, bytes);
  return bytes;
}

export async function sheetsOf(bytes: Uint8Array, name = 'a.xlsx'): Promise<Sheet[]> {
  const read = await readSheets(bytes, name);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

export function back(sheets: Sheet[], own?: Case): Returned {
  const read = readReturned(sheets, own);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}
