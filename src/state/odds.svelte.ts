/**
 * The newest simulated outcome of the open case, read by the verdict, the cash figure and the Odds screen. Nothing
 * waits for it.
 */
import type { Case } from '../case/index.ts';
import { oddsOf, type OddsFigures } from '../report/odds.ts';
import type { Lanes } from '../simulation/client.ts';
import { LazySimulations } from '../simulation/lazySimulations.ts';
import { inScenario, rangesOf, type CashOutcome, type Outcome, type Spread } from '../value/index.ts';
import type { Results } from './results.svelte.ts';

/** How long after a pause in typing a simulation starts, ms, so that several pauses in a row lead to one. */
export const simulationDelay = 120;
/** The parts of a case an outcome depends on; a changed note starts no new simulation. */
const inputsOf = (c: Case): readonly unknown[] => [
  c.lines,
  c.assumptions,
  c.scenarios,
  c.options,
  c.option,
  c.rollout,
  c.discount,
  c.years,
  c.simulation,
];

/** Whether two cases have the same outcomes. */
export const sameInputs = (a: Case, b: Case): boolean => {
  const [x, y] = [inputsOf(a), inputsOf(b)];
  return x.every((part, i) => part === y[i]);
};

/** The parts of a case a simulation needs: copying the others to the worker would be wasted time. */
export const simulationInput = (c: Case): Case => ({
  ...c,
  reviews: [],
  comments: [],
  dimensions: [],
  levers: {},
  market: null,
  note: '',
  privateNote: '',
});

interface Shown {
  case: Case;
  scenario: string | null;
  outcome: Outcome;
}

export class Odds {
  readonly #results: Results;
  /** The simulator, for screens that ask it more questions. */
  readonly simulations: Lanes;
  #shown: Shown | null = $state.raw(null);
  /** The latest question, answered or not. */
  #asked: { case: Case; scenario: string | null } | null = null;
  /** The share 0..1 drawn so far, for simulations long enough to report; else null. */
  progress: number | null = $state(null);
  /** The simulator failed; the page goes on without odds. */
  failed = $state(false);

  /** The outcome of the case in the page's scenario; null until there is one, and if nothing varies. */
  readonly outcome: Outcome | null = $derived.by(() =>
    this.#shown && this.#shown.scenario === this.#results.scenario ? this.#shown.outcome : null,
  );
  /** The case the outcome belongs to; while someone types, it may be a moment behind. */
  readonly case: Case | null = $derived.by(() => (this.outcome ? (this.#shown?.case ?? null) : null));
  readonly #figures: OddsFigures | null = $derived.by(
    () => this.outcome && oddsOf(this.outcome, this.#results.countable),
  );
  /** The net customer value with or without perceived values, as the page is switched. */
  readonly spread: Spread | null = $derived(this.#figures?.spread ?? null);
  readonly cash: CashOutcome | null = $derived(this.#figures?.cash ?? null);
  /** Fifty equally likely outcomes; empty if there is none. */
  readonly dots: readonly number[] = $derived(this.#figures?.dots ?? []);
  /** How many of the fifty end above zero: the verdict's odds. Null if there is no outcome. */
  readonly aboveZero: number | null = $derived(this.#figures?.aboveZero ?? null);

  constructor(results: Results, simulations: Lanes = new LazySimulations()) {
    this.#results = results;
    this.simulations = simulations;
    results.outcomeSource = this;
  }

  spreadOf(outcome: Outcome): Spread {
    return this.#results.countable ? outcome.tangibleNet : outcome.net;
  }

  /**
   * Simulates a case in the page's scenario after a delay. Call it in an effect that reads both; the function it
   * returns cancels a question not yet asked.
   */
  follow(c: Case, scenario: string | null): () => void {
    if (this.#asked && this.#asked.scenario === scenario && sameInputs(this.#asked.case, c))
      return () => undefined;
    const timer = setTimeout(() => this.#ask(c, scenario), this.#asked === null ? 0 : simulationDelay);
    return () => clearTimeout(timer);
  }

  #ask(c: Case, scenario: string | null): void {
    this.#asked = { case: c, scenario };
    this.failed = false;
    if (rangesOf(c).length === 0) {
      this.simulations.cancel('page');
      this.#shown = null;
      this.progress = null;
      return;
    }
    this.simulations.ask(
      'page',
      { case: simulationInput(c), cash: true, ...inScenario(scenario) },
      {
        progress: (done, of) => (this.progress = done / of),
        done: (outcome) => {
          this.progress = null;
          this.#shown = { case: c, scenario, outcome };
        },
        failed: () => {
          this.progress = null;
          this.failed = true;
          this.#shown = null;
        },
      },
    );
  }

  close(): void {
    this.simulations.close();
  }
}
