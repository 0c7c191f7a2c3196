/** Until when a case's figures are valid, as the heads of slides and paper say it. */
import { printWords } from '../text/words/print.ts';
import type { Report } from './report.ts';

/** Whether the day until which the figures are valid has passed by the day they are read. */
export const hasLapsed = ({ document: { validUntil }, today }: Report): boolean =>
  validUntil !== null && today !== null && validUntil < today;

/** "valid until Feb 28, 2026", or that they were; '' where no day is named, and of an agreed plan, whose figures stay as they are. */
export function validitySaid(r: Report): string {
  const { document: c, formats: f } = r;
  if (c.validUntil === null || c.agreed !== null) return '';
  const w = printWords();
  return (hasLapsed(r) ? w.wasValidUntil : w.validUntil)(f.date(c.validUntil));
}
