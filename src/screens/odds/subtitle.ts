/** The view every figure of the page is in, as the words beneath its title. */
import type { Results } from '../../state/results.svelte.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';

/** The label of the scenario the page is in; '' for the case itself. */
export function scenarioLabel(results: Results): string {
  const found = results.settled.case.scenarios.find((s) => s.id === results.scenario);
  return found ? labelOf.scenario(found) : '';
}

export const measureLabel = (results: Results): string =>
  results.countable ? buildWords().measureCountable : buildWords().measure;
