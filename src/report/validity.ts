/** Until when a case's figures are valid, for the heads of slides and paper. */
import { printWords } from '../text/words/print.ts';
import type { Report } from './report.ts';

/** Whether the day until which the figures are valid has passed by the day of reading. */
export const hasLapsed = ({ document: { validUntil }, today }: Report): boolean =>
  validUntil !== null && today !== null && validUntil < today;

/** "valid until Feb 28, 2026", or that they were; '' if no day is named, or for an agreed plan, whose figures stay. */
export function validityText(r: Report): string {
  const { document: c, formats: f } = r;
  if (c.validUntil === null || c.agreed !== null) return '';
  const w = printWords();
  return (hasLapsed(r) ? w.wasValidUntil : w.validUntil)(f.date(c.validUntil));
}
