/** The decision a case asks its reader for: what is decided, and by when. Pure. */
import { memoWords } from '../text/words/memo.ts';
import type { Report } from './report.ts';

/** "Parcelwise", or the word for a solution without a name. */
export const solutionOf = (r: Report): string => r.document.solution.trim() || memoWords().theSolution;

/**
 * The day a decision is asked for (ISO): the last day of the steps still to be taken, else the day until which the figures
 * are valid; null where neither is said.
 */
export function decisionDay({ document: c }: Report): string | null {
  const due = c.steps.flatMap((s) => (s.done === null && s.due !== null ? [s.due] : [])).sort();
  return due.at(-1) ?? c.validUntil;
}

/** What the reader is asked to decide, in the figures of the headline. */
export function decisionSaid(r: Report): string {
  const { document: c, formats: f, verdict: v } = r;
  const words = memoWords();
  const { measures: m } = v;
  const ask = v.before === null ? words.decide : words.decideAgainst;
  return [
    ask(
      solutionOf(r),
      r.customer,
      f.moneyCompact(m.costs.total),
      f.moneyCompact(m.benefits.total),
      f.moneyCompact(v.net),
      r.term,
    ),
    c.validUntil === null ? '' : words.until(f.date(c.validUntil)),
  ]
    .filter(Boolean)
    .join(' ');
}
