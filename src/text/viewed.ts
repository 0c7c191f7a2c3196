/** What the figures of a page, a sheet or a file are in, besides term, currency and lean: the option and the scenario. */
import type { Case } from '../case/index.ts';
import { labelOf } from './labels.ts';

/** The option a case is looked at in; '' where it has none. */
export function optionLabel(c: Pick<Case, 'options' | 'option'>): string {
  const found = c.options.find((o) => o.id === c.option);
  return found ? labelOf.option(found) : '';
}

/** The scenario of that id; '' for the case itself. */
export function scenarioLabel(c: Pick<Case, 'scenarios'>, scenario: string | null): string {
  const found = c.scenarios.find((s) => s.id === scenario);
  return found ? labelOf.scenario(found) : '';
}

/** "Plus, Freight volumes fall"; '' for a case without options, itself. */
export const viewedAs = (
  c: Pick<Case, 'options' | 'option' | 'scenarios'>,
  scenario: string | null,
): string => [optionLabel(c), scenarioLabel(c, scenario)].filter(Boolean).join(', ');
