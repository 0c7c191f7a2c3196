/** The case as a written study: for the clipboard, and as a word processor's file. */
import type { Case } from '../../case/index.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { reportFor, type ExportOptions } from '../reportFor.ts';
import { docxOf } from './docx.ts';
import { memoOf } from './memo.ts';
import { memoHtml, memoText } from './richText.ts';

/** The memo for the clipboard. Call it only if there is a result; everything private is left out unless `internal`. */
export function memo(c: Case, options: ExportOptions): { html: string; text: string } {
  const made = memoOf(reportFor(c, options));
  return { html: memoHtml(made), text: memoText(made) };
}

/** The memo as a file (.docx), on Letter or A4. */
export const memoFile = (c: Case, options: ExportOptions & { letter: boolean }): Promise<Blob> =>
  docxOf(memoOf(reportFor(c, options)), {
    language: numbersWords().language,
    letter: options.letter,
  });
