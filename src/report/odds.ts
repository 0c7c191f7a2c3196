/** The simulated outcomes as a view counts them. */
import {
  countAbove,
  fiftyOutcomes,
  headlineMeasures,
  type CashOutcome,
  type Outcome,
  type Spread,
} from '../value/index.ts';

export interface OddsFigures {
  outcome: Outcome;
  /** The spread of the net the view counts. */
  spread: Spread;
  /** The cash flow of the headline's measure. */
  cash: CashOutcome | null;
  /** Fifty equally likely outcomes; empty if none could be worked out. */
  dots: readonly number[];
  /** How many of the fifty end above zero: the verdict's odds; null without them. */
  aboveZero: number | null;
}

export function oddsOf(outcome: Outcome, countable: boolean): OddsFigures {
  const spread = countable ? outcome.tangibleNet : outcome.net;
  const dots = fiftyOutcomes(spread);
  return {
    outcome,
    spread,
    cash: outcome.cash?.[headlineMeasures(countable)] ?? null,
    dots,
    aboveZero: dots.length > 0 ? countAbove(dots, 0) : null,
  };
}
