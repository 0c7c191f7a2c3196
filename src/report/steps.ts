/** What is said of the way to signature as a whole: how far it is, and what a month later costs. */
import { peopleWords } from '../text/words/people.ts';
import type { Report } from './report.ts';

/** What a month of waiting loses; null where it loses nothing, which also holds for a case that does not pay. */
export function lostByWaiting({ verdict: v }: Report): number | null {
  const { costOfDelay } = v.measures;
  return v.net > 0 && costOfDelay > 0 ? costOfDelay : null;
}

/** "Each month later costs Halden $12.4K."; '' while there is no result, or nothing is lost by waiting. */
export function delaySaid(r: Report): string {
  const lost = r.withheld ? null : lostByWaiting(r);
  return lost === null
    ? ''
    : peopleWords().steps.delay(r.formats.moneyCompact(lost), r.document.customer.name.trim());
}

/** Both in one line; '' without steps. */
export function stepsSaid(r: Report): string {
  const { steps } = r.document;
  if (steps.length === 0) return '';
  const done = steps.filter((s) => s.done !== null).length;
  return [peopleWords().steps.progress(done, steps.length), delaySaid(r)].filter(Boolean).join(' ');
}
