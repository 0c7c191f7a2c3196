/** The effect of figures that a customer entered in a review, in words; they do not change the plan's net value. Pure. */
import type { Case } from '../../case/index.ts';
import { rowEntry, type ReviewRow } from '../../share/index.ts';
import type { Formats } from '../../text/format.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { offerWords } from '../../text/words/offer.ts';
import { health, review } from '../../value/index.ts';

interface ReviewFigures {
  /** Net to date: measured, or planned where nothing was measured. */
  actual: number;
  /** The share 0..1 of planned benefits to date that is measured. */
  measured: number;
  /** 0..100; null where too little of its weight is known. */
  health: number | null;
  /** The share 0..1 of the weight of health that is known. */
  known: number;
}

/** Null for a review the case does not have. */
function figuresOf(c: Case, id: string): (ReviewFigures & { month: number }) | null {
  if (!c.reviews.some((r) => r.id === id)) return null;
  const { month, planToDate, actualToDate, coverage } = review(c, id);
  const { score, coverage: known } = health(c, id);
  // Without a sum there is no difference to report.
  const actual = Number.isFinite(actualToDate) ? actualToDate : planToDate;
  return { month, actual, measured: coverage, health: score, known };
}

/** The ids of the reviews that rows belong to, each once. */
const reviewsIn = (rows: readonly ReviewRow[]): string[] => [
  ...new Set(rows.flatMap(({ key }) => (key.startsWith('reviews.') ? [rowEntry(key).slice(8)] : []))),
];

function describeChange(before: ReviewFigures | null, after: ReviewFigures, f: Formats): string[] {
  const words = offerWords().review.toReview;
  const percent = (share: number): string => f.percent(share);
  const score = (of: ReviewFigures | null): string =>
    of === null || of.health === null ? '' : f.number(Math.round(of.health));
  const parts: string[] = [];
  const moved = after.actual - (before?.actual ?? after.actual);
  const [was, is] = [percent(before?.measured ?? 0), percent(after.measured)];
  if (Math.abs(moved) >= 0.5) parts.push(words.toDate(f.moneySigned(moved)));
  if (was !== is) {
    if (before && parts.length === 0) parts.push(words.asPlanned);
    parts.push(words.measured(before && before.measured > 0 ? was : '', is));
  }
  if (score(before) !== score(after) && score(after)) parts.push(words.health(score(before), score(after)));
  else if (!score(after) && percent(before?.known ?? 0) !== percent(after.known))
    parts.push(words.known(percent(after.known)));
  return parts;
}

/**
 * The effect of rows on their reviews, one line each: net to date, share measured, health. Empty for rows outside reviews.
 * @param before the case without the rows
 * @param after the case with the rows accepted
 */
export function reviewEffect(before: Case, after: Case, rows: readonly ReviewRow[], f: Formats): string[] {
  const words = offerWords().review.toReview;
  const ids = reviewsIn(rows);
  return ids.flatMap((id) => {
    const then = figuresOf(after, id);
    if (!then) return [];
    const now = figuresOf(before, id);
    const parts = describeChange(now, then, f);
    const own = rows.filter(({ key }) => rowEntry(key) === `reviews.${id}`);
    if (own.some(({ key }) => key.endsWith('.confirmed'))) parts.push(words.confirms);
    if (parts.length === 0) parts.push(words.nothing);
    return ids.length < 2
      ? parts
      : parts.map((line) => numbersWords().titled(numbersWords().month(f.number(then.month)), line));
  });
}
