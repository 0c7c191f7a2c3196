/**
 * The newest simulated outcome of the open case: one object, which the verdict, the cash figure and the Odds screen all
 * read. It comes when it comes; nothing waits for it.
 */
import type { Case } from '../case/index.ts';
import { oddsOf, type OddsFigures } from '../report/odds.ts';
import type { Lanes } from '../simulation/client.ts';
import { LaterSimulations } from '../simulation/later.ts';
import { inScenario, rangesOf, type CashOutcome, type Outcome, type Spread } from '../value/index.ts';
import type { Results } from './results.svelte.ts';

/** How long after the page has settled a simulation is asked for, ms: a burst of settling is one question. */
export const pause = 120;
/** Everything an outcome depends on. A changed note is no reason to draw again. */
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
export const same = (a: Case, b: Case): boolean => {
  const [x, y] = [inputsOf(a), inputsOf(b)];
  return x.every((part, i) => part === y[i]);
};

/** What a simulation needs of a case: the rest would be copied to the worker for nothing. */
export const slim = (c: Case): Case => ({
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
  /** What draws them, for screens that ask more of it. */
  readonly simulations: Lanes;
  #shown: Shown | null = $state.raw(null);
  /** What was last asked for, answered or not. */
  #asked: { case: Case; scenario: string | null } | null = null;
  /** The share 0..1 drawn so far of a simulation long enough to report; else null. */
  progress: number | null = $state(null);
  /** The simulator failed; the page goes on without odds. */
  failed = $state(false);

  /** The outcome of the case in the scenario the page is in; null until there is one, and where nothing varies. */
  readonly outcome: Outcome | null = $derived.by(() =>
    this.#shown && this.#shown.scenario === this.#results.scenario ? this.#shown.outcome : null,
  );
  /** The case the outcome is of: while someone types it may be a moment behind. */
  readonly case: Case | null = $derived.by(() => (this.outcome ? (this.#shown?.case ?? null) : null));
  readonly #figures: OddsFigures | null = $derived.by(
    () => this.outcome && oddsOf(this.outcome, this.#results.countable),
  );
  /** The side the page's switch is on. */
  readonly spread: Spread | null = $derived(this.#figures?.spread ?? null);
  readonly cash: CashOutcome | null = $derived(this.#figures?.cash ?? null);
  /** Fifty equally likely outcomes; empty where there are none. */
  readonly dots: readonly number[] = $derived(this.#figures?.dots ?? []);
  /** How many of them end above zero: the verdict's odds. Null where there are none. */
  readonly aboveZero: number | null = $derived(this.#figures?.aboveZero ?? null);

  constructor(results: Results, simulations: Lanes = new LaterSimulations()) {
    this.#results = results;
    this.simulations = simulations;
    results.drawn = this;
  }

  spreadOf(outcome: Outcome): Spread {
    return this.#results.countable ? outcome.tangibleNet : outcome.net;
  }

  /**
   * Keeps the outcome up with a settled case and the page's scenario. Call in an effect that reads both; gives back how
   * to take the question back before it was asked.
   */
  follow(c: Case, scenario: string | null): () => void {
    if (this.#asked && this.#asked.scenario === scenario && same(this.#asked.case, c)) return () => undefined;
    const timer = setTimeout(() => this.#ask(c, scenario), this.#asked === null ? 0 : pause);
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
      { case: slim(c), cash: true, ...inScenario(scenario) },
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
