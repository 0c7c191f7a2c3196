/** Sentences for one page: how sure the result is, the value beyond money, the method. */
import { byGap, gapOf } from './scores.ts';
import { capital } from '../text/capital.ts';
import { scoreWords } from '../text/beyond.ts';
import { basisSaid } from '../text/headline.ts';
import { labelOf } from '../text/labels.ts';
import { whoIs } from '../text/people.ts';
import { appWords } from '../text/words/app.ts';
import { numbersWords } from '../text/words/numbers.ts';
import { printWords } from '../text/words/print.ts';
import { paybackFacts } from './paybackFacts.ts';
import type { Report } from './report.ts';
import { dueText } from './reviewed.ts';
import { sensitivityOf } from './swings.ts';
import { scoreValue } from '../value/index.ts';

const joinSentences = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

/** How sure the result is. */
export function oddsText(r: Report): string {
  const words = printWords();
  const { document: c, formats: f, odds } = r;
  if (!odds || odds.aboveZero === null) return words.noOdds;
  const [low, high] = [odds.spread.quantiles[9], odds.spread.quantiles[89]];
  const most = c.assumptions.find((a) => a.name === sensitivityOf(r)[0]?.name);
  return joinSentences([
    r.view.lean === 'likely' ? '' : words.oddsLikely,
    words.oddsSentence(capital(f.odds(odds.aboveZero, odds.dots.length)), f.money(0)),
    low === undefined || high === undefined ? '' : words.between(f.moneyCompact(low), f.moneyCompact(high)),
    ...paybackFacts(r),
    most ? words.decides(labelOf.assumption(most)) : '',
  ]);
}

/** The value beyond money: the score and its largest gain, and the return on value. */
export function beyondText({ document: c, evaluation: e, formats: f, verdict: v }: Report): string {
  const words = printWords();
  const score = scoreValue(c);
  const { from, to } = score.gain;
  const gains = byGap(c.dimensions.filter((d) => d.weight > 0))
    .filter((d) => (gapOf(d) ?? 0) > 0)
    .slice(0, 3)
    .map((d) => appWords().inSentence(labelOf.dimension(d)));
  const list = new Intl.ListFormat(numbersWords().language, { style: 'long', type: 'conjunction' });
  const most = gains.length === 0 ? '' : words.scoreMost(list.format(gains));
  return joinSentences([
    from !== null && to !== null
      ? (to >= from ? words.score : words.scoreFalls)(scoreWords(from, f), scoreWords(to, f)) + `${most}.`
      : score.expected !== null
        ? `${words.scoreOnly(scoreWords(score.expected, f))}.`
        : words.noScore,
    e.returnOnValue === null || e.incomplete ? '' : words.rov(f.roiSaid(e.returnOnValue), v.before !== null),
  ]);
}

export function methodText({ document: c, formats: f, odds, view }: Report): string {
  const words = printWords();
  return joinSentences([
    words.methodText,
    basisSaid(c, f),
    odds ? words.methodOdds(f.number(odds.outcome.trials)) : '',
    view.countable ? words.methodCountable : '',
  ]);
}

/** What the customer must see to renew, as far as it is agreed. */
export function successTexts(r: Report): string[] {
  const { document: c, formats: f } = r;
  const words = printWords();
  const s = c.success;
  const signs = c.customer.people.find((p) => p.id === s.signs);
  return [
    s.required && words.required(s.required),
    s.renewal ? words.renewal(dueText(r, s.renewal)) : '',
    s.signs && words.signs(signs ? whoIs(signs) : s.signs),
    s.expectedRoi === null ? '' : words.expectedRoi(f.roiSaid(s.expectedRoi)),
  ].filter(Boolean);
}
