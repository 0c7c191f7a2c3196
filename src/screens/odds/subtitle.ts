/** The view every figure of the page is in, as the words beneath its title. */
import type { Results } from '../../state/results.svelte.ts';
import { viewedAs } from '../../text/viewed.ts';
import { buildWords } from '../../text/words/build.ts';

/** The option and scenario the page is in; '' for the case itself. */
export function scenarioLabel(results: Results): string {
  return viewedAs(results.settled.case, results.scenario);
}

export const measureLabel = (results: Results): string =>
  results.countable ? buildWords().measureCountable : buildWords().measure;
