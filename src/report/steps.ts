/** What is said of the way to signature as a whole: how far it is, and what a month later costs. */
import { peopleWords } from '../text/words/people.ts';
import type { Report } from './report.ts';

/** "Each month later costs Halden $12.4K."; '' while there is no result, or nothing is lost by waiting. */
export function delaySaid(r: Report): string {
  if (r.withheld) return '';
  const { costOfDelay } = r.verdict.measures;
  return costOfDelay > 0
    ? peopleWords().steps.delay(r.formats.moneyCompact(costOfDelay), r.document.customer.name.trim())
    : '';
}

/** Both in one line; '' without steps. */
export function stepsSaid(r: Report): string {
  const { steps } = r.document;
  if (steps.length === 0) return '';
  const done = steps.filter((s) => s.done !== null).length;
  return [peopleWords().steps.progress(done, steps.length), delaySaid(r)].filter(Boolean).join(' ');
}
