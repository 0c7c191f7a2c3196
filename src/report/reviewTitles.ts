/** The finding of each part of a review, as its title in presentations, on slides and on the page. */
import { anyMeasured } from '../text/review.ts';
import { exportingWords } from '../text/words/exporting.ts';
import { numbersWords } from '../text/words/numbers.ts';
import { reviewWords } from '../text/words/review.ts';
import { titled } from '../text/titled.ts';
import { historyData, type HistorySource } from './datasets/review.ts';
import { comingWords } from './datasets/reviewNext.ts';
import { requiredSummary } from './datasets/reviewOutlook.ts';
import { periodName } from './datasets/reviewPeriod.ts';
import { realisedByLeverData, realisedByPersonData } from './datasets/reviewRealised.ts';
import { comingOf, type Coming } from './reviewComing.ts';
import { dueAt, type Reviewed } from './reviewed.ts';

/** "Outlook, as measured so far: $247K, −$100K against plan". */
export function outlookTitle({ result, report: { formats: f }, plan }: Reviewed): string {
  const w = reviewWords().result;
  if (plan.incomplete) return reviewWords().compared.title;
  const { runRate } = result.outlook;
  return numbersWords().titled(
    w.outlookRate,
    `${f.moneyCompact(runRate)}, ${w.againstPlan(f.moneySigned(runRate - plan.net.total))}`,
  );
}

/** "Required by renewal: 1 met, 2 at risk". */
export const requiredTitle = (r: Reviewed): string =>
  titled(reviewWords().required.title, requiredSummary(r));

/** "Numbers against plan: 1 on track, 2 below plan". */
export function numbersTitle({
  result,
  report: { formats: f },
}: Pick<Reviewed, 'result' | 'report'>): string {
  const { statuses, required, result: w } = reviewWords();
  const how = [
    ...result.kpis.map(({ status }) => status),
    ...result.numbers.map(({ actual }) => (actual === null ? 'not-measured' : 'no-target')),
  ];
  const counts = (['above', 'on-track', 'below', 'not-measured'] as const).flatMap((status) => {
    const n = how.filter((x) => x === status).length;
    return n === 0 ? [] : [required.count(f.number(n), statuses[status])];
  });
  return titled(w.kpis, counts.join(', '));
}

/** "Months 7 to 12: $48.5K, −$16K against plan". */
export function periodTitle(r: Reviewed): string {
  const { formats: f } = r.report;
  const { actual, plan } = r.result.period;
  return numbersWords().titled(
    periodName(r),
    `${f.moneyCompact(actual)}, ${reviewWords().result.againstPlan(f.moneySigned(actual - plan))}`,
  );
}

/**
 * "Lost $68.5K against plan since month 9": how the newest measured review changed the distance from plan; '' for the
 * first.
 */
export function movedText(source: HistorySource): string {
  const w = reviewWords().history;
  const f = source.report.formats;
  const [before, now] = historyData
    .rows(source)
    .filter((x) => anyMeasured(x.result))
    .slice(-2);
  if (!before || !now) return '';
  const by = now.result.variance - before.result.variance;
  const half = 0.5 * 10 ** -2 * Math.abs(now.result.planToDate);
  if (Math.abs(by) <= half) return w.held(before.review.month);
  return (by > 0 ? w.gained : w.lost)(f.moneyCompact(Math.abs(by)), before.review.month);
}

/** "Share realised, by lever: from 38% (Retention) to 60% (Adoption)". */
export function realisedTitle(r: Reviewed, by: 'person' | 'lever'): string {
  const w = reviewWords().realised;
  const f = r.report.formats;
  const rows = (by === 'person' ? realisedByPersonData : realisedByLeverData)
    .rows(r)
    .flatMap(({ label, realised }) => (realised === null ? [] : [{ label, realised }]))
    .sort((a, b) => a.realised - b.realised);
  const [least, most] = [rows[0], rows.at(-1)];
  if (!least || !most) return w.shares[by];
  const [low, high] = [f.percent(least.realised), f.percent(most.realised)];
  return titled(w.shares[by], low === high ? low : w.spread(low, least.label, high, most.label));
}

/** "Findings and actions: 2 still open". */
export function findingsTitle({ review }: Reviewed): string {
  const open = review.findings.filter((x) => x.status === 'open').length;
  const { findings } = reviewWords().result;
  return open === 0 ? findings : titled(findings, exportingWords().review.open(open));
}

/** "Plan and actual, row by row: 89% of planned benefits to date is measured". */
export function rowsTitle({ result, report: { formats: f } }: Reviewed): string {
  const { lines } = exportingWords().review;
  return anyMeasured(result)
    ? numbersWords().titled(lines, reviewWords().result.coverage(f.percent(result.coverage)))
    : lines;
}

/** "2 open actions", or what comes first: "Next review: 31 Dec 2026"; '' if nothing does. @param coming all, or some of it */
export function nextText(
  r: Reviewed,
  coming: readonly Coming[] = comingOf(r.report.document, r.review, r.result),
): string {
  const actions = coming.filter((x) => x.of === 'action').length;
  if (actions > 0) return reviewWords().next.openActions(actions);
  const [first] = coming;
  if (!first) return '';
  const [what, day] = [comingWords(r, first), first.day === null ? '' : dueAt(r, first.day)];
  // A target already includes its name: "No-show rate: 8%, 31 Dec 2026".
  return first.of === 'target' ? `${what}, ${day}` : titled(what, day);
}
