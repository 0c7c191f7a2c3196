/** Which of an evaluation's figures a verdict shows, counting everything or only what can be measured; it computes none itself. */
import type { Case } from '../case/index.ts';
import type { Evaluation, Measures } from './types.ts';

export interface Verdict {
  /** The headline: net customer value, or its countable part. */
  net: number;
  measures: Measures;
  /** What the alternative gives net, as far as it counts here. */
  alternative: number;
  /** The same two figures the other way of counting. */
  other: { net: number; roi: number | null };
  /** No line has an amount: nothing is entered yet, or what is has a problem. */
  empty: boolean;
  /** Benefits left out because their formula has a problem. */
  failing: number;
}

export function verdictOf(_c: Case, e: Evaluation, countable: boolean): Verdict {
  const whole = { net: e.net.total, roi: e.whole.roi };
  const tangible = { net: e.tangibleNet.total, roi: e.tangible.roi };
  return {
    net: countable ? tangible.net : whole.net,
    measures: countable ? e.tangible : e.whole,
    // Gross of a count less its net is what the alternative takes away in it.
    alternative: countable ? e.tangible.net.total - e.tangibleNet.total : e.alternative.total,
    other: countable ? whole : tangible,
    empty: e.lines.every(({ total }) => total === null),
    failing: e.lines.filter(
      (l) =>
        l.problem &&
        l.problem.kind !== 'waiting' &&
        l.bucket.endsWith('benefit') &&
        !l.bucket.startsWith('alternative'),
    ).length,
  };
}
