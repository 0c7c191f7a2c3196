/** What every printed figure is in: period, currency, lean and scenario. */
import { viewedAs } from '../../text/viewed.ts';
import { buildWords } from '../../text/words/build.ts';
import { printWords } from '../../text/words/print.ts';
import type { StageModel } from '../present/stageModel.svelte.ts';

export function settingParts({ workspace, results }: StageModel): string[] {
  const c = workspace.case;
  return [
    c.currency,
    `${printWords().over(c.years)} ${printWords().from(results.formats.monthOf(c.start))}`,
    buildWords().leans[results.lean],
    viewedAs(c, results.scenario),
    results.countable ? buildWords().countable : '',
  ];
}

export const settingOf = (model: StageModel): string => printWords().setting(settingParts(model));
