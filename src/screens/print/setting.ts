/** What every printed figure is in: period, currency, lean and scenario. */
import { labelOf } from '../../text/labels.ts';
import { t } from '../../text/later.ts';
import type { StageModel } from '../present/stageModel.svelte.ts';

export function settingParts({ workspace, results }: StageModel): string[] {
  const c = workspace.case;
  const scenario = c.scenarios.find((s) => s.id === results.scenario);
  return [
    c.currency,
    `${t.print.over(c.years)} ${t.print.from(results.formats.monthOf(c.start))}`,
    t.build.leans[results.lean],
    scenario ? labelOf.scenario(scenario) : '',
    results.countable ? t.build.countable : '',
  ];
}

export const settingOf = (model: StageModel): string => t.print.setting(settingParts(model));
