/** What one page says in sentences: how sure it is, what resists pricing, how it was worked out. */
import { byGap } from '../../charts/geometry/scores.ts';
import { capital } from '../../charts/formats.ts';
import { scoreWords } from '../../text/beyond.ts';
import { basisSaid } from '../../text/headline.ts';
import { labelOf } from '../../text/labels.ts';
import { appWords } from '../../text/words/app.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { printWords } from '../../text/words/print.ts';
import { headlineOf, scoreValue, type Swing } from '../../value/index.ts';
import { paybackFacts } from '../odds/facts.ts';
import type { StageModel } from '../present/stageModel.svelte.ts';

const said = (sentences: readonly string[]): string => sentences.filter(Boolean).join(' ');

/** How sure it is; `swings` in the order of what decides most. */
export function oddsSaid({ workspace, results, odds }: StageModel, swings: readonly Swing[]): string {
  const words = printWords();
  const c = workspace.case;
  const f = results.formats;
  const { outcome, cash, spread } = odds;
  if (!outcome || !spread || odds.aboveZero === null) return words.noOdds;
  const [low, high] = [spread.quantiles[9], spread.quantiles[89]];
  const most = c.assumptions.find((a) => a.name === swings[0]?.name);
  return said([
    words.oddsSentence(capital(f.odds(odds.aboveZero, odds.dots.length)), f.money(0)),
    low === undefined || high === undefined ? '' : words.between(f.moneyCompact(low), f.moneyCompact(high)),
    ...(cash ? paybackFacts(cash, headlineOf(results.evaluation, results.countable).measures, c, f) : []),
    most ? words.decides(labelOf.assumption(most)) : '',
  ]);
}

/** What resists pricing: the score and where it gains most, and the return on value. */
export function beyondSaid({ workspace, results }: StageModel): string {
  const words = printWords();
  const c = workspace.case;
  const f = results.formats;
  const e = results.evaluation;
  const score = scoreValue(c);
  const { from, to } = score.gain;
  const gains = byGap(c.dimensions.filter((d) => d.weight > 0 && d.today !== null && d.expected !== null))
    .filter((d) => (d.expected ?? 0) > (d.today ?? 0))
    .slice(0, 3)
    .map((d) => appWords().inSentence(labelOf.dimension(d)));
  const list = new Intl.ListFormat(numbersWords().language, { style: 'long', type: 'conjunction' });
  const most = gains.length === 0 ? '' : words.scoreMost(list.format(gains));
  return said([
    from !== null && to !== null
      ? (to >= from ? words.score : words.scoreFalls)(scoreWords(from, f), scoreWords(to, f)) + `${most}.`
      : score.expected !== null
        ? `${words.scoreOnly(scoreWords(score.expected, f))}.`
        : words.noScore,
    e.returnOnValue === null || e.incomplete ? '' : words.rov(f.roi(e.returnOnValue)),
  ]);
}

export function methodSaid({ workspace, results, odds }: StageModel): string {
  const words = printWords();
  const f = results.formats;
  return said([
    words.methodText,
    basisSaid(workspace.case, f),
    odds.outcome ? words.methodOdds(f.number(odds.outcome.trials)) : '',
    results.countable ? words.methodCountable : '',
  ]);
}
