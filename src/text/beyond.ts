/** ROI and return on value in one sentence, from figures worked out once. */
import { heldReviews, type Case } from '../case/index.ts';
import {
  review,
  scoreValue,
  type Evaluation,
  type ScoreComparison,
  type ValueScore,
} from '../value/index.ts';
import type { Formats } from './format.ts';
import { beyondWords } from './words/beyond.ts';
import { buildWords } from './words/build.ts';

/** A score out of 100, whole. */
export const scoreWords = (score: number | null, f: Pick<Formats, 'number'>): string =>
  score === null ? '—' : f.number(Math.round(score));

/** What came true by the latest held review. */
export interface Came {
  month: number;
  actualToDate: number;
  planToDate: number;
  roiToDate: number | null;
  /** The value index as it was scored last, over what was scored today too, and at which month. */
  score: (ScoreComparison & { month: number }) | null;
}

/** What the latest held review says came true; null before the first, or where it measured nothing. */
export function cameOf(c: Case): Came | null {
  const held = heldReviews(c);
  const latest = held.at(-1);
  if (!latest) return null;
  const r = review(c, latest.id);
  if (r.lines.every((l) => l.status === 'not-measured')) return null;
  const { month, actualToDate, planToDate, roiToDate } = r;
  const scores = new Map(scoreValue(c).reviews.map((x) => [x.id, x.sinceToday]));
  const score = held.reduce<Came['score']>((last, { id, month }) => {
    const since = scores.get(id);
    return since && since.from !== null && since.to !== null ? { ...since, month } : last;
  }, null);
  // These figures alone: they may be handed to where the review itself must not go.
  return { month, actualToDate, planToDate, roiToDate, score };
}

/** Both lenses on what came true, not on what is planned. */
function cameTrue(came: Came, score: ValueScore, who: string, f: Formats): string {
  const words = beyondWords().claim;
  const money = words.came(
    who.charAt(0).toUpperCase() + who.slice(1),
    f.moneyCompact(came.actualToDate),
    f.moneyCompact(came.planToDate),
    came.month,
    came.roiToDate === null ? '' : f.roiSaid(came.roiToDate),
  );
  const { from = null, to = null, shared = 0, scored = 0, month = 0 } = came.score ?? {};
  if (from !== null && to !== null) {
    // Over some of what is scored, another figure than that of all of it.
    const over = shared === scored ? '' : words.over(shared, f.number(scored));
    const [was, is] = [scoreWords(from, f), scoreWords(to, f)];
    return `${money} ${
      month === came.month ? words.cameScore(was, is, over) : words.cameScoreAt(was, is, month, over)
    }`;
  }
  const { from: was, to: will } = score.gain;
  return was === null || will === null
    ? money
    : `${money} ${words.scoreExpected(scoreWords(was, f), scoreWords(will, f))}`;
}

/**
 * What an executive needs of both: ROI is what comes back now, the value score what keeps it coming. Bad news is said as
 * plainly as good, and a return that is withheld or has no cost to stand on is not mentioned.
 * @param came what came true by the latest held review: with one, the sentence speaks of that and not of the plan
 * @param customer as the sentence names them; '' falls back to "the customer"
 */
export function beyondClaim(
  e: Evaluation,
  score: ValueScore,
  customer: string,
  f: Formats,
  came: Came | null = null,
): string {
  const words = beyondWords().claim;
  const who = customer || buildWords().theCustomer;
  if (came) return cameTrue(came, score, who, f);
  const roi = e.incomplete ? null : e.tangibleIncremental.roi;
  const { from, to } = score.gain;
  if (from === null || to === null)
    return roi === null ? words.empty : (roi < 0 ? words.lossOnly : words.roiOnly)(f.roiSaid(roi), who);
  const [was, will] = [scoreWords(from, f), scoreWords(to, f)];
  if (roi === null) return words.scoreOnly(was, will);
  if (roi < 0) return words.loss(f.roiSaid(roi), who, was, will);
  return Math.round(to) > Math.round(from)
    ? words.both(f.roiSaid(roi), who, was, will)
    : words.noGain(f.roiSaid(roi), who, was, will);
}
