/** What was drawn, on the side a view counts. */
import {
  countAbove,
  fifty,
  headlineMeasures,
  type CashOutcome,
  type Outcome,
  type Spread,
} from '../value/index.ts';

export interface OddsFigures {
  outcome: Outcome;
  /** Of the net the view counts. */
  spread: Spread;
  /** Of the measure a headline is on. */
  cash: CashOutcome | null;
  /** Fifty equally likely outcomes; empty where none could be worked out. */
  dots: readonly number[];
  /** How many of them end above zero: the verdict's odds; null without dots. */
  aboveZero: number | null;
}

export function oddsOf(outcome: Outcome, countable: boolean): OddsFigures {
  const spread = countable ? outcome.tangibleNet : outcome.net;
  const dots = fifty(spread);
  return {
    outcome,
    spread,
    cash: outcome.cash?.[headlineMeasures(countable)] ?? null,
    dots,
    aboveZero: dots.length > 0 ? countAbove(dots, 0) : null,
  };
}
