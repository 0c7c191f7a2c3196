/** Which of an evaluation's figures a headline shows, counting everything or only what can be measured; it computes none itself. */
import type { Case } from '../case/index.ts';
import type { Amount, Evaluation, Measures, MeasuresName } from './types.ts';

/** The measures a headline is on (MODEL §4, "One basis a headline"): those against the alternative. */
export const headlineMeasures = (
  countable: boolean,
): Extract<MeasuresName, 'incremental' | 'tangibleIncremental'> =>
  countable ? 'tangibleIncremental' : 'incremental';

interface Headline {
  /** What every figure of the headline is read from: net, ROI, NPV, IRR, payback, cumulative flow. */
  measures: Measures;
  /** The same before what the alternative gives and costs; null where that makes no difference. */
  before: Measures | null;
}

/** Whether two cumulative flows are the same but for rounding. */
function sameFlow(a: readonly number[], b: readonly number[]): boolean {
  const most = a.reduce((size, x) => Math.max(size, Math.abs(x)), 0);
  return a.every((x, t) => Math.abs(x - (b[t] ?? 0)) <= 1e-12 * most);
}

/** The one basis of everything said of a case, and what it is before the alternative. */
export function headlineOf(e: Evaluation, countable: boolean): Headline {
  const measures = e[headlineMeasures(countable)];
  const before = countable ? e.tangible : e.whole;
  // Present values may differ only where the flows do.
  return { measures, before: sameFlow(measures.cumulative, before.cumulative) ? null : before };
}

export interface Verdict extends Headline {
  /** The headline: net customer value, or its countable part. */
  net: number;
  /** What the alternative gives net, as far as it counts here. */
  alternative: number;
  /** The same two figures the other way of counting. */
  other: { net: number; roi: number | null };
  /** No line has an amount: nothing is entered yet, or what is has a problem. */
  empty: boolean;
  /** Benefits left out because their formula has a problem. */
  failing: number;
}

/** The ROI a headline shows by the case's choice (MODEL §4): as money falls, or at present value. */
export const roiOf = (c: Pick<Case, 'basis'>, m: Measures): number | null =>
  c.basis === 'present' ? m.roiPresentValue : m.roi;

/** What a return is on: the costs, 0 too; null where none is entered. */
export const returnBase = (m: Measures, of: keyof Amount = 'total'): number | null =>
  m.costEntered ? m.costs[of] : null;

/** The costs that return is on; null where none is entered. */
export const costsOf = (c: Pick<Case, 'basis'>, m: Measures): number | null =>
  returnBase(m, c.basis === 'present' ? 'presentValue' : 'total');

export function verdictOf(c: Pick<Case, 'basis'>, e: Evaluation, countable: boolean): Verdict {
  const { measures, before } = headlineOf(e, countable);
  const other = e[headlineMeasures(!countable)];
  return {
    measures,
    before,
    net: measures.net.total,
    // Gross of a count less its net is what the alternative takes away in it.
    alternative: (countable ? e.tangible : e.whole).net.total - measures.net.total,
    other: { net: other.net.total, roi: roiOf(c, other) },
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
