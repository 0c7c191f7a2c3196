/** Outcomes for comparison: of every scenario, or of every option, of one case. */
import type { Case } from '../case/index.ts';
import type { SimulationQuestion } from '../simulation/client.ts';
import { inScenario, withProposedOption, rangesOf, thinned, type Outcome } from '../value/index.ts';
import { simulationDelay, sameInputs, simulationInput, type Odds } from './odds.svelte.ts';

/** How many outcomes are kept of each simulation that is only compared: they locate a figure, and there are many of them. */
const mostOutcomes = 10_001;

export interface ComparedOutcome {
  id: string;
  outcome: Outcome;
}

class ComparedOdds {
  readonly #lane: string;
  readonly #odds: Odds;
  outcomes: readonly ComparedOutcome[] = $state.raw([]);
  #of: { case: Case; scenario: string | null } | null = null;

  constructor(lane: string, odds: Odds) {
    this.#lane = lane;
    this.#odds = odds;
  }

  /**
   * Simulates a case for each id after a delay. Call it in an effect; the function it returns cancels questions not yet
   * asked.
   * @param of the question for one id
   */
  follow(
    c: Case,
    scenario: string | null,
    ids: readonly string[],
    of: (ask: Case, id: string) => SimulationQuestion,
  ): () => void {
    if (this.#of && this.#of.scenario === scenario && sameInputs(this.#of.case, c)) return () => undefined;
    const timer = setTimeout(() => this.#ask(c, scenario, ids, of), this.#of === null ? 0 : simulationDelay);
    return () => clearTimeout(timer);
  }

  #ask(
    c: Case,
    scenario: string | null,
    ids: readonly string[],
    of: (ask: Case, id: string) => SimulationQuestion,
  ): void {
    const asked = { case: c, scenario };
    this.#of = asked;
    const nothing = rangesOf(c).length === 0;
    for (const { id } of this.outcomes)
      if (nothing || !ids.includes(id)) this.#odds.simulations.cancel(`${this.#lane} ${id}`);
    this.outcomes = nothing ? [] : this.outcomes.filter(({ id }) => ids.includes(id));
    if (nothing) return;
    const ask = simulationInput(c);
    for (const id of ids)
      this.#odds.simulations.ask(`${this.#lane} ${id}`, of(ask, id), {
        done: (outcome) => {
          // The answer belongs to a former state of the case.
          if (this.#of !== asked) return;
          const kept = {
            ...outcome,
            net: thinned(outcome.net, mostOutcomes),
            tangibleNet: thinned(outcome.tangibleNet, mostOutcomes),
          };
          this.outcomes = [...this.outcomes.filter((x) => x.id !== id), { id, outcome: kept }];
        },
        failed: () => undefined,
      });
  }
}

/** Kept as long as the page's odds, so that returning to a screen simulates nothing again. */
const known = new WeakMap<Odds, { scenarios: ComparedOdds; options: ComparedOdds }>();
function comparedOddsOf(odds: Odds): { scenarios: ComparedOdds; options: ComparedOdds } {
  let found = known.get(odds);
  if (!found)
    known.set(
      odds,
      (found = { scenarios: new ComparedOdds('scenario', odds), options: new ComparedOdds('option', odds) }),
    );
  return found;
}

/** Outcomes of the case itself ('') and of each scenario, by id, while they are compared. */
export const scenarioOutcomes = (odds: Odds): readonly ComparedOutcome[] =>
  comparedOddsOf(odds).scenarios.outcomes;
/** Outcomes of each option, by id, while they are compared. */
export const optionOutcomes = (odds: Odds): readonly ComparedOutcome[] =>
  comparedOddsOf(odds).options.outcomes;

/** Simulates the case itself and every scenario. Call it as `Odds.follow`, while they are shown. */
export const compareScenarios = (odds: Odds, c: Case): (() => void) =>
  comparedOddsOf(odds).scenarios.follow(c, null, ['', ...c.scenarios.map((s) => s.id)], (ask, id) => ({
    case: ask,
    ...inScenario(id || null),
  }));

/** Simulates every option in one scenario. Call it as `Odds.follow`, while they are shown. */
export const compareOptions = (odds: Odds, c: Case, scenario: string | null): (() => void) =>
  comparedOddsOf(odds).options.follow(
    c,
    scenario,
    c.options.map((o) => o.id),
    (ask, id) => ({ case: withProposedOption(ask, id), ...inScenario(scenario) }),
  );
