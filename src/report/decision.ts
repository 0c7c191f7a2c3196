/**
 * What a case says about its decision, for every medium: what its reader is asked to decide, and by when; once the plan
 * is agreed, what was agreed, the results since, and what comes next. Pure.
 */
import { claimOf } from '../text/review.ts';
import { exportingWords } from '../text/words/exporting.ts';
import { memoWords } from '../text/words/memo.ts';
import { reviewWords } from '../text/words/review.ts';
import { baselineChanged } from '../value/index.ts';
import type { Report } from './report.ts';
import { dueAt, reviewsOf } from './reviewed.ts';
import { hasLapsed } from './validity.ts';

/** "Parcelwise", or the word for a solution without a name. */
const solutionOf = (r: Report): string => r.document.solution.trim() || memoWords().theSolution;

/** Whether the plan is agreed, so that nothing is left to decide. */
export const isAgreed = (r: Report): boolean => r.document.agreed !== null;

/**
 * The day a decision is asked for (ISO): the last day of the open steps, else the day until which the figures are
 * valid; null if neither is stated, or it has passed by the day of reading.
 */
function decisionDay({ document: c, today }: Report): string | null {
  const due = c.steps.flatMap((s) => (s.done === null && s.due !== null ? [s.due] : [])).sort();
  const day = due.at(-1) ?? c.validUntil;
  return day !== null && today !== null && day < today ? null : day;
}

/** The heading in a longer document: "Decision asked for", or "What was agreed". */
export const decisionHeading = (r: Report): string =>
  isAgreed(r) ? memoWords().agreedHeading : memoWords().decision;

/** The title where it stands alone: the question and its day, or what was decided, by whom and when. */
export function decisionTitle(r: Report): string {
  const { document: c, formats: f } = r;
  if (c.agreed)
    return memoWords().agreed(
      solutionOf(r),
      r.customer,
      c.agreed.by.trim(),
      c.agreed.on === null ? '' : f.date(c.agreed.on),
    );
  const day = decisionDay(r);
  return exportingWords().decision.title(solutionOf(r), r.customer, day === null ? '' : f.date(day));
}

/** What the reader is asked to decide, or what was agreed, in the figures of the headline. */
export function decisionText(r: Report): string {
  const { document: c, formats: f, verdict: v } = r;
  const words = memoWords();
  const figures = [
    f.moneyCompact(v.measures.costs.total),
    f.moneyCompact(v.measures.benefits.total),
    f.moneyCompact(v.net),
    r.term,
  ] as const;
  if (c.agreed)
    return [
      (v.before === null ? words.plan : words.planAgainst)(...figures),
      baselineChanged(c) ? reviewWords().report.changedBasis : '',
    ]
      .filter(Boolean)
      .join(' ');
  const ask = v.before === null ? words.decide : words.decideAgainst;
  return [
    ask(solutionOf(r), r.customer, ...figures),
    c.validUntil === null ? '' : (hasLapsed(r) ? words.lapsed : words.until)(f.date(c.validUntil)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The results of an agreed plan by its latest held review, and when the next is due; empty if no plan is agreed. */
export function sinceAgreed(r: Report): string[] {
  const latest = isAgreed(r) ? reviewsOf(r).at(-1) : undefined;
  if (!latest) return [];
  const { review, result } = latest;
  return [
    claimOf(r.document, review, result, r.formats, false).join(' '),
    review.next === null ? '' : `${reviewWords().start.due(dueAt(latest, review.next))}.`,
  ].filter(Boolean);
}
