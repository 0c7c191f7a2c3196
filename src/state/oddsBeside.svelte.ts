/** Outcomes that stand side by side: of every scenario, or of every option, of one case. */
import type { Case } from '../case/index.ts';
import type { Ask } from '../simulation/client.ts';
import { inScenario, asOption, rangesOf, thinned, type Outcome } from '../value/index.ts';
import { pause, same, slim, type Odds } from './odds.svelte.ts';

/** Outcomes kept of each that only stands beside: they place a figure among the rest, and are many. */
const most = 10_001;

export interface Compared {
  id: string;
  outcome: Outcome;
}

class SideOdds {
  readonly #lane: string;
  readonly #odds: Odds;
  outcomes: readonly Compared[] = $state.raw([]);
  #of: { case: Case; scenario: string | null } | null = null;

  constructor(lane: string, odds: Odds) {
    this.#lane = lane;
    this.#odds = odds;
  }

  /**
   * Keeps them up with a settled case. Call in an effect; gives back how to take the question back before it was asked.
   * @param of what the case is in for one id
   */
  follow(
    c: Case,
    scenario: string | null,
    ids: readonly string[],
    of: (ask: Case, id: string) => Ask,
  ): () => void {
    if (this.#of && this.#of.scenario === scenario && same(this.#of.case, c)) return () => undefined;
    const timer = setTimeout(() => this.#ask(c, scenario, ids, of), this.#of === null ? 0 : pause);
    return () => clearTimeout(timer);
  }

  #ask(c: Case, scenario: string | null, ids: readonly string[], of: (ask: Case, id: string) => Ask): void {
    const asked = { case: c, scenario };
    this.#of = asked;
    const nothing = rangesOf(c).length === 0;
    for (const { id } of this.outcomes)
      if (nothing || !ids.includes(id)) this.#odds.simulations.cancel(`${this.#lane} ${id}`);
    this.outcomes = nothing ? [] : this.outcomes.filter(({ id }) => ids.includes(id));
    if (nothing) return;
    const ask = slim(c);
    for (const id of ids)
      this.#odds.simulations.ask(`${this.#lane} ${id}`, of(ask, id), {
        done: (outcome) => {
          // What was asked of a state of the case that is gone is nobody's answer.
          if (this.#of !== asked) return;
          const kept = {
            ...outcome,
            net: thinned(outcome.net, most),
            tangibleNet: thinned(outcome.tangibleNet, most),
          };
          this.outcomes = [...this.outcomes.filter((x) => x.id !== id), { id, outcome: kept }];
        },
        failed: () => undefined,
      });
  }
}

/** Kept with the page's odds, so that coming back to a screen draws nothing anew. */
const known = new WeakMap<Odds, { scenarios: SideOdds; options: SideOdds }>();
function besideOf(odds: Odds): { scenarios: SideOdds; options: SideOdds } {
  let found = known.get(odds);
  if (!found)
    known.set(
      odds,
      (found = { scenarios: new SideOdds('scenario', odds), options: new SideOdds('option', odds) }),
    );
  return found;
}

/** Outcomes of the case itself ('') and of each scenario, by id, while they are compared. */
export const scenarioOutcomes = (odds: Odds): readonly Compared[] => besideOf(odds).scenarios.outcomes;
/** Outcomes of each option, by id, while they are compared. */
export const optionOutcomes = (odds: Odds): readonly Compared[] => besideOf(odds).options.outcomes;

/** Simulates the case itself and every scenario, to stand side by side. Call as `Odds.follow`, while they are in sight. */
export const compareScenarios = (odds: Odds, c: Case): (() => void) =>
  besideOf(odds).scenarios.follow(c, null, ['', ...c.scenarios.map((s) => s.id)], (ask, id) => ({
    case: ask,
    ...inScenario(id || null),
  }));

/** Simulates every option in one scenario, likewise. */
export const compareOptions = (odds: Odds, c: Case, scenario: string | null): (() => void) =>
  besideOf(odds).options.follow(
    c,
    scenario,
    c.options.map((o) => o.id),
    (ask, id) => ({ case: asOption(ask, id), ...inScenario(scenario) }),
  );
