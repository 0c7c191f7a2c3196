/**
 * One figure for how a customer is doing (MODEL §8). The parts and their default weights are ours, not a standard:
 * value comes first because it is what was promised. A host or a case may set other weights.
 */
import { healthParts, heldReviews, type Case, type HealthPart, type Review } from '../case/index.ts';
import { Actuals, type LineActuals } from './actuals.ts';
import { actualOf, bucketSum, kpiRows } from './review.ts';
import { scoreProgress } from './rov.ts';
import type { Health, ReviewKpi } from './reviewTypes.ts';

export const defaultWeights: Record<HealthPart, number> = {
  value: 40,
  kpis: 20,
  rov: 15,
  sentiment: 15,
  roi: 10,
};

const clamp = (x: number): number => Math.min(Math.max(x, 0), 1);

/** 1 + (actual gross − plan gross) ÷ planned benefits, to date, over measured lines. */
function valuePart(lines: readonly LineActuals[]): number | null {
  const measured = lines.filter((l) => l.measured && l.actual !== null);
  const planOf = (l: LineActuals) => l.plan ?? 0;
  const benefits = (of: (l: LineActuals) => number) =>
    bucketSum(measured, 'tangible-benefit', of) + bucketSum(measured, 'perceived-benefit', of);
  const costs = (of: (l: LineActuals) => number) =>
    bucketSum(measured, 'tangible-cost', of) + bucketSum(measured, 'perceived-cost', of);
  const planned = benefits(planOf);
  if (!(planned > 0)) return null;
  const gained = benefits(actualOf) - costs(actualOf) - (planned - costs(planOf));
  return 1 + gained / planned;
}

/** The share of KPIs above or on track, among those measured against a target. */
function kpiPart(kpis: readonly ReviewKpi[]): number | null {
  const judged = kpis.filter((k) => k.progress !== null);
  if (judged.length === 0) return null;
  return judged.filter((k) => k.status !== 'below').length / judged.length;
}

/** The mean of what was asked: (NPS + 100) ÷ 200, CSAT, (CES − 1) ÷ 6 with 7 as easy. */
function sentimentPart({ surveys: { nps, csat, ces } }: Review): number | null {
  const asked = [nps === null ? null : (nps + 100) / 200, csat, ces === null ? null : (ces - 1) / 6].filter(
    (x) => x !== null,
  );
  return asked.length > 0 ? asked.reduce((sum, x) => sum + x, 0) / asked.length : null;
}

/** The tangible return of the run-rate outlook ÷ the expected one. */
function roiPart(c: Case, lines: readonly LineActuals[]): number | null {
  const { expectedRoi } = c.success;
  if (expectedRoi === null || !(expectedRoi > 0)) return null;
  const whole = (l: LineActuals) => actualOf(l) + l.runRate;
  const costs = bucketSum(lines, 'tangible-cost', whole);
  if (!(costs > 0)) return null;
  return (bucketSum(lines, 'tangible-benefit', whole) - costs) / costs / expectedRoi;
}

/**
 * Health at a review, by default the latest held: 100 Σ w p ÷ Σ w over the parts that exist, each kept within 0..1.
 * Null if less than half the weight exists, such as before the first review.
 * @param reviewId an earlier review, for the history; throws a RangeError if the case does not hold it
 */
export function health(c: Case, reviewId?: string): Health {
  const latest = heldReviews(c).at(-1);
  const at = reviewId === undefined ? latest : c.reviews.find((r) => r.id === reviewId);
  if (reviewId !== undefined && !at) throw new RangeError(`No such review: ${reviewId}`);
  const values: Record<HealthPart, number | null> = {
    value: null,
    kpis: null,
    rov: null,
    sentiment: null,
    roi: null,
  };
  if (at) {
    const actuals = new Actuals(c, at.id);
    const lines = actuals.lines();
    values.value = valuePart(lines);
    values.kpis = kpiPart(kpiRows(c, actuals.month, actuals.periods.at(-1)));
    values.rov = scoreProgress(c, at);
    values.sentiment = sentimentPart(at);
    values.roi = roiPart(c, lines);
  }
  let weights = 0;
  let present = 0;
  let sum = 0;
  const parts = healthParts.map((part) => {
    const weight = c.success.weights[part] ?? defaultWeights[part];
    const raw = values[part];
    const value = raw === null ? null : clamp(raw);
    weights += weight;
    if (value !== null) {
      present += weight;
      sum += weight * value;
    }
    return { part, weight, value };
  });
  return {
    score: present > 0 && present >= weights / 2 ? (100 * sum) / present : null,
    parts,
    coverage: weights > 0 ? present / weights : 0,
  };
}
