/** What the stage says of itself: the names of steps, and the context every figure stands in. */
import { beforeSaid, medianSaid } from '../../text/headline.ts';
import { viewedAs } from '../../text/viewed.ts';
import { buildWords } from '../../text/words/build.ts';
import { presentWords } from '../../text/words/present.ts';
import { verdictOf } from '../../value/index.ts';
import type { StageModel } from './stageModel.svelte.ts';
import type { Step } from './steps.ts';

export function stepName(step: Step): string {
  const name = presentWords().stage.steps[step.kind];
  return step.parts > 1 ? presentWords().stage.part(name, step.part, step.parts) : name;
}

/** "over 3 years, USD, likely, Freight volumes fall": period, currency, lean and scenario. */
export function contextOf({ workspace, results }: StageModel): string {
  const c = workspace.case;
  return presentWords().stage.context([
    presentWords().stage.over(c.years),
    c.currency,
    buildWords().leans[results.lean],
    viewedAs(c, results.scenario),
  ]);
}

/** The same after the figure it is about. */
export const netContext = (model: StageModel): string =>
  `${model.results.countable ? presentWords().stage.netCountable : presentWords().stage.net} ${contextOf(model)}`;

/** The weak side of the headline: what is left when only what can be measured counts, and whose numbers it rests on. */
export function weakSide(model: StageModel): string[] {
  const { evaluation: e, formats: f, countable, lean } = model.results;
  const c = model.workspace.case;
  const other = countable
    ? presentWords().stage.otherPerceived(f.moneyCompact(e.net.total))
    : presentWords().stage.otherCountable(f.moneyCompact(e.tangibleNet.total));
  const share = e.customerShare;
  const v = verdictOf(c, e, countable);
  const rests =
    share === null
      ? ''
      : presentWords().stage.rests(
          share === 0 ? null : f.percent(share),
          c.customer.name || buildWords().theCustomer,
        );
  const theirs = share === null || share === 0 ? '' : buildWords().wholly(f.moneyCompact(e.wholly.theirs));
  return [
    beforeSaid(c, v, f),
    other,
    lean === 'likely' ? medianSaid(v.net, model.odds.spread, f) : '',
    [rests, theirs].filter(Boolean).join('; '),
    e.waiting.length > 0 ? presentWords().stage.waiting(e.waiting.length) : '',
  ].filter(Boolean);
}
