/** Selects the figures of an evaluation for a headline, with perceived values or without; it computes none itself. */
import type { Case } from '../case/index.ts';
import type { Amount, Evaluation, Measures, MeasuresName } from './types.ts';

/** The measures a headline is on (MODEL §4, "One basis a headline"): those against the alternative. */
export const headlineMeasures = (
  countable: boolean,
): Extract<MeasuresName, 'incremental' | 'tangibleIncremental'> =>
  countable ? 'tangibleIncremental' : 'incremental';

interface Headline {
  /** The measures from which every figure of the headline is read: net, ROI, NPV, IRR, payback, cumulative flow. */
  measures: Measures;
  /** The same before the alternative; null if that makes no difference. */
  before: Measures | null;
}

/** Whether two cumulative flows are equal up to rounding. */
function sameFlow(a: readonly number[], b: readonly number[]): boolean {
  const most = a.reduce((size, x) => Math.max(size, Math.abs(x)), 0);
  return a.every((x, t) => Math.abs(x - (b[t] ?? 0)) <= 1e-12 * most);
}

/** The basis of everything said about a case, and the same before the alternative. */
export function headlineOf(e: Evaluation, countable: boolean): Headline {
  const measures = e[headlineMeasures(countable)];
  const before = countable ? e.tangible : e.whole;
  // Present values can differ only if the flows do.
  return { measures, before: sameFlow(measures.cumulative, before.cumulative) ? null : before };
}

export interface Verdict extends Headline {
  /** The headline: net customer value, or its countable part. */
  net: number;
  /** The alternative's net, as far as it counts here. */
  alternative: number;
  /** The same two figures counted the other way. */
  other: { net: number; roi: number | null };
  /** Whether no line has an amount: nothing is entered yet, or every entered line has a problem. */
  empty: boolean;
  /** Benefits left out because their formula has a problem. */
  failing: number;
}

/** The ROI of a headline, as the case chooses (MODEL §4): nominal, or at present value. */
export const roiOf = (c: Pick<Case, 'basis'>, m: Measures): number | null =>
  c.basis === 'present' ? m.roiPresentValue : m.roi;

/** The costs a return is on, even if 0; null if none is entered. */
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
    // Gross less net in the same count is the alternative's part.
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
