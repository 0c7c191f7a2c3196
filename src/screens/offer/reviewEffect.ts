/** What figures a customer filled into a review do, in words: the plan's net stays as it is. Pure. */
import type { Case } from '../../case/index.ts';
import { rowEntry, type ReviewRow } from '../../share/index.ts';
import type { Formats } from '../../text/format.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { offerWords } from '../../text/words/offer.ts';
import { health, review } from '../../value/index.ts';

interface InReview {
  /** Net to date as measured, planned where it was not. */
  actual: number;
  /** The share 0..1 of planned benefits to date that is measured. */
  measured: number;
  /** 0..100; null where too little of its weight is known. */
  health: number | null;
  /** The share 0..1 of the weight of health that is known. */
  known: number;
}

/** Null for a review the case does not hold. */
function inReview(c: Case, id: string): (InReview & { month: number }) | null {
  if (!c.reviews.some((r) => r.id === id)) return null;
  const { month, planToDate, actualToDate, coverage } = review(c, id);
  const { score, coverage: known } = health(c, id);
  // Where nothing can be summed there is no difference to tell.
  const actual = Number.isFinite(actualToDate) ? actualToDate : planToDate;
  return { month, actual, measured: coverage, health: score, known };
}

/** The reviews that rows fill in, each once. */
const reviewsIn = (rows: readonly ReviewRow[]): string[] => [
  ...new Set(rows.flatMap(({ key }) => (key.startsWith('reviews.') ? [rowEntry(key).slice(8)] : []))),
];

function stepOf(before: InReview | null, after: InReview, f: Formats): string[] {
  const words = offerWords().review.toReview;
  const percent = (share: number): string => f.percent(share);
  const score = (of: InReview | null): string =>
    of === null || of.health === null ? '' : f.number(Math.round(of.health));
  const said: string[] = [];
  const moved = after.actual - (before?.actual ?? after.actual);
  const [was, is] = [percent(before?.measured ?? 0), percent(after.measured)];
  if (Math.abs(moved) >= 0.5) said.push(words.toDate(f.moneySigned(moved)));
  if (was !== is) {
    if (before && said.length === 0) said.push(words.asPlanned);
    said.push(words.measured(before && before.measured > 0 ? was : '', is));
  }
  if (score(before) !== score(after) && score(after)) said.push(words.health(score(before), score(after)));
  else if (!score(after) && percent(before?.known ?? 0) !== percent(after.known))
    said.push(words.known(percent(after.known)));
  return said;
}

/**
 * What rows do to the reviews they fill in, a line each: net to date, how much is measured, health. Empty for rows of no
 * review.
 * @param before the case without them; @param after the same with them taken over
 */
export function reviewEffect(before: Case, after: Case, rows: readonly ReviewRow[], f: Formats): string[] {
  const words = offerWords().review.toReview;
  const ids = reviewsIn(rows);
  return ids.flatMap((id) => {
    const then = inReview(after, id);
    if (!then) return [];
    const now = inReview(before, id);
    const said = stepOf(now, then, f);
    const own = rows.filter(({ key }) => rowEntry(key) === `reviews.${id}`);
    if (own.some(({ key }) => key.endsWith('.confirmed'))) said.push(words.confirms);
    if (said.length === 0) said.push(words.nothing);
    return ids.length < 2
      ? said
      : said.map((line) => numbersWords().titled(numbersWords().month(f.number(then.month)), line));
  });
}
