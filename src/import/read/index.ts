/**
 * Reads bytes and text as sheets. A file's first bytes tell what it is; its name only decides what they leave open. The
 * readers of workbooks are loaded when they are needed.
 */
import { fail, ok, type Result } from '../../case/result.ts';
import { bounds, type Encoding, type ImportProblem, type Sheet } from '../types.ts';
import { decode } from './decode.ts';
import { sheetOfText } from './csv.ts';
import { Refusal } from './package.ts';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((b, i) => bytes[i] === b);

/** Whether a compound file contains a stream of this name, searched in its bytes. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((c) => [c.charCodeAt(0), 0]);
  const head = bytes.subarray(0, 4_000_000);
  let at = head.indexOf(wide[0] as number);
  while (at >= 0) {
    if (wide.every((b, i) => head[at + i] === b)) return true;
    at = head.indexOf(wide[0] as number, at + 1);
  }
  return false;
}

/** Whether the file is a web page, a picture, a program or a PDF under the name of a table. */
const foreign = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  startsWith(bytes, 0x1f, 0x8b) ||
  startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46) ||
  startsWith(bytes, 0x4d, 0x5a, 0x90);

/** Whether decoded text contains characters that no text has. */
const looksBinary = (text: string): boolean => {
  const head = text.slice(0, 4000);
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    const c = head.charCodeAt(i);
    if (c < 9 || (c > 13 && c < 32) || c === 0xfffd) odd++;
  }
  return odd > head.length / 50;
};

/** The problem of a file with the name of a workbook that is none; null for any other name. */
const workbookNamed = (fileName: string): 'damaged' | 'old' | null =>
  /\.(xlsx|xlsm|ods)$/i.test(fileName) ? 'damaged' : /\.(xls|xlsb|numbers)$/i.test(fileName) ? 'old' : null;

const baseName = (fileName: string): string =>
  (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.\w{1,5}$/, '');

/**
 * The sheets of a file: .csv .tsv .txt .xlsx .xlsm .ods.
 * @param options.encoding to read a text file in another encoding than the detected one Never rejects; a refusal is a
 * problem by kind.
 */
export async function readSheets(
  bytes: Uint8Array,
  fileName: string,
  options: { encoding?: Encoding } = {},
): Promise<Result<Sheet[], ImportProblem>> {
  try {
    if (bytes.length > bounds.bytes) return fail({ kind: 'large' });
    if (bytes.length === 0) return fail({ kind: 'empty' });
    if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
      const { readBook } = await import('./book.ts');
      return ok(await readBook(bytes));
    }
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
      return fail({ kind: hasStream(bytes, 'EncryptedPackage') ? 'password' : 'old' });
    if (foreign(bytes)) return fail({ kind: 'unknown' });
    const { text, encoding } = decode(bytes, options.encoding);
    const markup = /^\s*<(?:!doctype|html|\?xml|table)/i.test(text);
    const named = workbookNamed(fileName);
    if (looksBinary(text) || markup) return fail({ kind: named ?? 'unknown' });
    const sheet = sheetOfText(text, baseName(fileName), /\.tsv$/i.test(fileName) ? '\t' : undefined);
    // Many programs give their text files the name of a workbook; text without columns is neither.
    if (named && sheet.rows.filter((row) => row.length > 1).length < 2) return fail({ kind: named });
    const [first] = sheet.problems ?? [];
    if (first) return fail(first);
    return ok([{ ...sheet, encoding }]);
  } catch (error) {
    return fail({ kind: error instanceof Refusal ? error.problem : 'damaged' });
  }
}

/** The clipboard's text as one sheet. A quote that is never closed is a problem of the sheet, and later rows stay rows. */
export const readText = (text: string): Sheet[] => [sheetOfText(text, '')];
