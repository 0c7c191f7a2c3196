/** The steps to signature as a whole: their progress, and the cost of a month's delay. */
import { peopleWords } from '../text/words/people.ts';
import type { Report } from './report.ts';

/** The loss from a month of waiting; null if there is none, also for a case that does not pay. */
export function lostByWaiting({ verdict: v }: Report): number | null {
  const { costOfDelay } = v.measures;
  return v.net > 0 && costOfDelay > 0 ? costOfDelay : null;
}

/** "Each month later costs Halden $12.4K."; '' if there is no result, or waiting loses nothing. */
export function delayText(r: Report): string {
  const lost = r.withheld ? null : lostByWaiting(r);
  return lost === null
    ? ''
    : peopleWords().steps.delay(r.formats.moneyCompact(lost), r.document.customer.name.trim());
}

/** Progress and cost of delay in one line; '' without steps. */
export function stepsText(r: Report): string {
  const { steps } = r.document;
  if (steps.length === 0) return '';
  const done = steps.filter((s) => s.done !== null).length;
  return [peopleWords().steps.progress(done, steps.length), delayText(r)].filter(Boolean).join(' ');
}
