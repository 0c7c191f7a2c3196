/** Reads a package as a workbook; its own parts tell which of the two kinds it is. */
import type { Sheet } from '../types.ts';
import { readOds } from './ods.ts';
import { Package, Refusal } from './package.ts';
import { readXlsx } from './xlsx.ts';

export async function readBook(bytes: Uint8Array): Promise<Sheet[]> {
  const file = new Package(bytes);
  if (file.has('[Content_Types].xml')) {
    if (file.has('xl/workbook.bin')) throw new Refusal('old');
    return readXlsx(file);
  }
  if (file.has('content.xml')) return readOds(file);
  throw new Refusal('unknown');
}
