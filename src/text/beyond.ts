/** ROI and return on value in one sentence, from figures worked out once. */
import type { Evaluation, ValueScore } from '../value/index.ts';
import type { Formats } from './format.ts';
import { t } from './later.ts';

/** A score out of 100, whole. */
export const scoreWords = (score: number | null, f: Pick<Formats, 'number'>): string =>
  score === null ? '—' : f.number(Math.round(score));

/**
 * What an executive needs of both: ROI is what comes back now, the value score what keeps it coming. Bad news is said as
 * plainly as good, and a return that is withheld or has no cost to stand on is not mentioned.
 * @param customer as the sentence names them; '' falls back to "the customer"
 */
export function beyondClaim(e: Evaluation, score: ValueScore, customer: string, f: Formats): string {
  const words = t.beyond.claim;
  const who = customer || t.build.theCustomer;
  const roi = e.incomplete ? null : e.tangible.roi;
  const { from, to } = score.gain;
  if (from === null || to === null) return roi === null ? words.empty : words.roiOnly(f.roi(roi), who);
  const [was, will] = [scoreWords(from, f), scoreWords(to, f)];
  if (roi === null) return words.scoreOnly(was, will);
  if (roi < 0) return words.loss(f.roi(roi), who, was, will);
  return Math.round(to) > Math.round(from)
    ? words.both(f.roi(roi), who, was, will)
    : words.noGain(f.roi(roi), who, was, will);
}
