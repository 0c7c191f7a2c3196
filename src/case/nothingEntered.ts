/** Whether a case is still as its template left it: only rows that wait to be filled in. */
import type { Case, Line } from './schema.ts';

/** Whether nothing has been entered in a row, be it a template's or a new one. */
const isEmptyLine = (l: Line): boolean =>
  [l.label, l.formula, l.note, l.privateNote, l.source.who, l.source.note, l.source.link].every(
    (text) => text.trim() === '',
  ) &&
  l.group === null &&
  l.options === null &&
  !l.locked;

/** Whether a case holds no row, or only rows that wait to be filled in. */
export const hasNothingEntered = (c: Case): boolean =>
  c.assumptions.length === 0 && c.lines.every(isEmptyLine);
