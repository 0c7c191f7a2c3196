/** Rows of a case that are not part of the option shown. */
import { optionsWords } from '../text/words/options.ts';
import { optionLabel } from '../text/viewed.ts';
import type { Report } from './report.ts';

/** "2 rows of other options are left out: they are not part of Plus."; '' if every row is part of it. */
export function otherOptionsText(r: Report): string {
  const n = r.document.lines.length - r.lines.length;
  return n === 0 ? '' : optionsWords().elsewhere(n, optionLabel(r.document));
}
