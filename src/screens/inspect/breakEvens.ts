/** The break-evens of the settled case, calculated once for all panels. */
import type { Case } from '../../case/index.ts';
import { inScenario, breakEven, type BreakEven } from '../../value/index.ts';
import type { Results } from '../../state/results.svelte.ts';

let last: { case: Case; scenario: string | null; found: BreakEven } | null = null;

/** The break-evens of the settled case in the scenario shown. */
export function breakEvens(results: Results): BreakEven {
  const { case: c } = results.deferred;
  const { scenario } = results;
  if (last?.case !== c || last.scenario !== scenario)
    last = { case: c, scenario, found: breakEven(c, inScenario(scenario)) };
  return last.found;
}
