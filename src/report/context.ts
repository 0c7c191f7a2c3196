/** The texts around the headline of a report in presentations and on paper: its context, and its weak side. */
import { allCountable, beforeSaid, medianSaid, restsSaid } from '../text/headline.ts';
import { buildWords } from '../text/words/build.ts';
import { presentWords } from '../text/words/present.ts';
import type { Report } from './report.ts';

/** "over 3 years, USD, likely, Freight volumes fall": period, currency, lean and scenario. */
export const contextOf = ({ document: c, view, viewed }: Report): string =>
  presentWords().stage.context([
    presentWords().stage.over(c.years),
    c.currency,
    buildWords().leans[view.lean],
    viewed,
  ]);

/** The context as a continuation of the figure it belongs to. */
export const netContext = (r: Report): string =>
  `${r.view.countable ? presentWords().stage.netCountable : presentWords().stage.net} ${contextOf(r)}`;

/**
 * The weak side of the headline: what remains when only measurable value counts, and whose numbers it depends on.
 * @param c the case whose names the sentences use
 */
export function weakSide(r: Report, c = r.document): string[] {
  const { evaluation: e, formats: f, verdict: v } = r;
  const words = presentWords().stage;
  return [
    beforeSaid(c, v, f),
    allCountable(c, v)
      ? buildWords().allCountable
      : (r.view.countable ? words.otherPerceived : words.otherCountable)(f.moneyCompact(v.other.net)),
    r.view.lean === 'likely' ? medianSaid(v.net, r.odds?.spread ?? null, f) : '',
    restsSaid(c, e, f),
    e.waiting.length > 0 ? words.waiting(e.waiting.length) : '',
  ].filter(Boolean);
}
