/** The plan and its present outlook, each as a case of its own, so that they can be compared on more than net (MODEL §8). */
import { isSolutionCost, type Case } from '../case/index.ts';
import type { Actuals, LineActuals } from './actuals.ts';
import { netSign } from '../case/buckets.ts';
import { paybackOf } from './payback.ts';
import type { CaseSummary, ReviewResult } from './reviewTypes.ts';
import { returnBase } from './verdict.ts';
import { evaluate } from './worth.ts';

const isCost = ({ modelLine }: LineActuals): boolean => isSolutionCost(modelLine.line.bucket);

/** Net ÷ costs; without costs there is no return. */
const roiOf = (net: number, costs: number | null): number | null =>
  costs !== null && costs > 0 ? net / costs : null;

/** Return, present value and payback of lines whose monthly money is known, as net customer value counts them. */
function summaryOf(
  actuals: Actuals,
  lines: readonly LineActuals[],
  flowOf: (l: LineActuals) => Float64Array,
): CaseSummary {
  const { discount, end } = actuals.model;
  const net = new Float64Array(end + 1);
  let costs: number | null = null;
  let size = 0;
  for (const l of lines) {
    const sign = netSign[l.modelLine.line.bucket];
    const flow = flowOf(l);
    for (let t = 0; t <= end; t++) {
      const x = flow[t] as number;
      net[t] = (net[t] as number) + sign * x;
      size += Math.abs(x);
      if (isCost(l)) costs = (costs ?? 0) + x;
    }
  }
  return {
    costs,
    roi: roiOf(
      net.reduce((a, b) => a + b, 0),
      costs,
    ),
    npv: net.reduce((sum, x, t) => sum + x * (discount[t] as number), 0),
    payback: paybackOf(net, size),
  };
}

/**
 * Plan, outlook at plan and outlook at run-rate on the incremental measures, and the return to date: net customer value
 * ÷ what was paid for it. The outlooks consist of the actual months, followed by the expected ones.
 */
export function compared(
  c: Case,
  actuals: Actuals,
  lines: readonly LineActuals[],
): Pick<ReviewResult, 'compared' | 'roiToDate' | 'costsToDate'> {
  const planned = evaluate(c).incremental;
  let net = 0;
  let costs: number | null = null;
  for (const l of lines) {
    const actual = l.actual ?? l.plan ?? 0;
    net += netSign[l.modelLine.line.bucket] * actual;
    if (isCost(l)) costs = (costs ?? 0) + actual;
  }
  return {
    compared: {
      plan: { costs: returnBase(planned), roi: planned.roi, npv: planned.npv, payback: planned.payback },
      atPlan: summaryOf(actuals, lines, (l) => actuals.flow(l, 'at-plan')),
      runRate: summaryOf(actuals, lines, (l) => actuals.flow(l, 'run-rate')),
    },
    roiToDate: roiOf(net, costs),
    costsToDate: costs,
  };
}
