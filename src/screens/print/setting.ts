/** What every printed figure is in: period, currency, lean and scenario. */
import words from '../../text/en.print.ts';
import { labelOf } from '../../text/labels.ts';
import { t } from '../../text/index.ts';
import type { StageModel } from '../present/stageModel.svelte.ts';

export function settingOf({ workspace, results }: StageModel): string {
  const c = workspace.case;
  const scenario = c.scenarios.find((s) => s.id === results.scenario);
  return words.setting([
    c.currency,
    `${words.over(c.years)} ${words.from(results.formats.monthOf(c.start))}`,
    t.build.leans[results.lean],
    scenario ? labelOf.scenario(scenario) : '',
    results.countable ? t.build.countable : '',
  ]);
}
