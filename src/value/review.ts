/** Plan against actual at a review (MODEL §8). */
import { isSolutionBenefit, inYear, fingerprint, type Bucket, type Case } from '../case/index.ts';
import { Actuals, reviewBefore, type LineActuals, type Period } from './actuals.ts';
import { compared } from './compared.ts';
import { netSign } from '../case/buckets.ts';
import { onlyOption } from './onlyOption.ts';
import { required } from './required.ts';
import { lastMonth, yearOf } from './timeline.ts';
import type {
  Cause,
  PlanStatus,
  ReviewKpi,
  ReviewLine,
  ReviewNumber,
  ReviewProblem,
  ReviewResult,
} from './reviewTypes.ts';

/** The slack in comparing with tolerances: 1.1 − 1 is not 0.1 in binary. */
const slack = 1e-9;

/** Compares progress with 1, which is exactly as planned. */
const statusOf = (progress: number, tolerance: number): PlanStatus =>
  progress >= 1 + tolerance - slack ? 'above' : progress >= 1 - tolerance - slack ? 'on-track' : 'below';

/** The status of a line by 1 + the gain in net ÷ the size of the plan. For a benefit that is actual ÷ plan. */
function lineStatus(bucket: Bucket, plan: number, actual: number, tolerance: number): PlanStatus {
  const gained = netSign[bucket] * (actual - plan);
  if (plan !== 0) return statusOf(1 + gained / Math.abs(plan), tolerance);
  return gained > 0 ? 'above' : gained < 0 ? 'below' : 'on-track';
}

/** The planned money of a line for sums: a line without a figure counts as nothing. */
const planOf = (l: LineActuals): number => l.plan ?? 0;
/** The actual money of a line for sums: a line whose actuals give no figure counts as planned, and says that it fails. */
export const actualOf = (l: LineActuals): number => l.actual ?? planOf(l);

/** The sum over lines as they count towards net. */
const netOf = (lines: readonly LineActuals[], of: (l: LineActuals) => number): number =>
  lines.reduce((sum, l) => sum + netSign[l.modelLine.line.bucket] * of(l), 0);

/** The sum over the lines of one bucket. */
export const bucketSum = (
  lines: readonly LineActuals[],
  bucket: Bucket,
  of: (l: LineActuals) => number,
): number => lines.reduce((sum, l) => (l.modelLine.line.bucket === bucket ? sum + of(l) : sum), 0);

function lineRow(l: LineActuals, tolerance: number): ReviewLine {
  const { id, bucket } = l.modelLine.line;
  const { plan, actual } = l;
  const status =
    plan !== null && actual === null
      ? 'failing'
      : !l.measured || actual === null
        ? 'not-measured'
        : lineStatus(bucket, plan ?? 0, actual, tolerance);
  return { id, plan, actual, status };
}

/** The value of an assumption stated by the latest review, and whether it was carried from an earlier one. */
function statedOf(latest: Period | undefined, slot: number, name: string) {
  const actual = latest?.actual.get(slot) ?? null;
  return { actual, carried: actual !== null && !Object.hasOwn(latest?.review.actual ?? {}, name) };
}

/** Every assumption with a value for today, against its plan for the review's year. */
export function kpiRows(c: Case, month: number, latest: Period | undefined): ReviewKpi[] {
  const year = Math.max(1, yearOf(month));
  const rows: ReviewKpi[] = [];
  c.assumptions.forEach(({ name, today, value }, slot) => {
    if (today === null || value === null) return;
    const plan = inYear(value, year - 1);
    const { actual, carried } = statedOf(latest, slot, name);
    const progress = actual === null || plan === today ? null : (actual - today) / (plan - today);
    rows.push({
      name,
      today,
      plan,
      actual,
      carried,
      progress,
      status:
        actual === null
          ? 'not-measured'
          : progress === null
            ? 'no-target'
            : statusOf(progress, c.success.tolerance),
    });
  });
  return rows;
}

/** The other agreed or stated numbers, against their plan for the review's year; the agreed ones first. */
function numberRows(c: Case, month: number, latest: Period | undefined): ReviewNumber[] {
  const year = Math.max(1, yearOf(month));
  const agreed = new Set(c.success.metrics);
  return c.assumptions
    .flatMap(({ name, today, value }, slot) => {
      if (today !== null || value === null) return [];
      const stated = statedOf(latest, slot, name);
      return stated.actual !== null || agreed.has(name)
        ? [{ name, plan: inYear(value, year - 1), ...stated }]
        : [];
    })
    .sort((a, b) => Number(agreed.has(b.name)) - Number(agreed.has(a.name)));
}

/** The causes that moved anything, the largest first. */
const largestFirst = (sums: Map<string, { cause: Cause; amount: number }>): ReviewResult['causes'] =>
  [...sums.values()]
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));

/** The causes of all lines added up by cause, as they count towards net, the largest first. */
function causesOf(lines: readonly LineActuals[]): ReviewResult['causes'] {
  const sums = new Map<string, { cause: Cause; amount: number }>();
  for (const { modelLine, causes } of lines)
    for (const { cause, amount } of causes) {
      const key = JSON.stringify(cause);
      const known = sums.get(key) ?? { cause, amount: 0 };
      known.amount += netSign[modelLine.line.bucket] * amount;
      sums.set(key, known);
    }
  return largestFirst(sums);
}

/** Causes to date less those of the review before, the largest first: they add up to the difference of the variances. */
function causesSince(now: ReviewResult['causes'], before: ReviewResult['causes']): ReviewResult['causes'] {
  const sums = new Map(now.map(({ cause, amount }) => [JSON.stringify(cause), { cause, amount }]));
  for (const { cause, amount } of before) {
    const key = JSON.stringify(cause);
    sums.set(key, { cause, amount: (sums.get(key)?.amount ?? 0) - amount });
  }
  return largestFirst(sums);
}

/** Plan, actual and causes to date at one review. */
function toDate(actuals: Actuals) {
  const lines = actuals.lines();
  const plan = netOf(lines, planOf);
  const actual = netOf(lines, actualOf);
  return { lines, plan, actual, variance: actual - plan, causes: causesOf(lines) };
}

/** References of a case's reviews and metrics to things that do not exist, and other inconsistencies. */
function reviewProblems(c: Case): ReviewProblem[] {
  const problems: ReviewProblem[] = [];
  const names = new Set(c.assumptions.map((a) => a.name));
  const ids = new Set(c.lines.map((l) => l.id));
  const last = lastMonth(c.years);
  c.reviews.forEach((r, i) => {
    const before = c.reviews[i - 1];
    if (r.month < 1 || r.month > last)
      problems.push({ kind: 'beyond-horizon', review: r.id, month: r.month, last });
    if (before && r.month <= before.month)
      problems.push({ kind: 'out-of-order', review: r.id, before: before.id });
    for (const name of Object.keys(r.actual))
      if (!names.has(name)) problems.push({ kind: 'unknown-actual', review: r.id, name });
    for (const line of Object.keys(r.measured))
      if (!ids.has(line)) problems.push({ kind: 'unknown-measured', review: r.id, line });
  });
  for (const name of c.success.metrics) if (!names.has(name)) problems.push({ kind: 'unknown-metric', name });
  return problems;
}

/** Whether the figures have changed since they were agreed; false if nothing was agreed. */
export const baselineChanged = (c: Case): boolean =>
  c.agreed !== null && fingerprint(c) !== c.agreed.fingerprint;

/**
 * Plan against actual at one review. The plan is the case itself, likely, in no scenario. Reviews count in the order of
 * their months, and besides this one only those that were held; one beyond the horizon covers the months up to it.
 * Unusable statements are in `problems`. Throws a RangeError for a review the case does not hold.
 */
export function review(given: Case, reviewId: string): ReviewResult {
  // The plan is the proposed option.
  const c = onlyOption(given);
  const actuals = new Actuals(c, reviewId);
  const { month } = actuals;
  const now = toDate(actuals);
  const { lines } = now;
  const previous = reviewBefore(c, reviewId);
  const earlier = previous ? new Actuals(c, previous.id) : null;
  const before = earlier ? toDate(earlier) : { plan: 0, actual: 0, variance: 0, causes: [] };
  const since = earlier ? earlier.month + 1 : 0;
  const benefits = lines.filter((l) => isSolutionBenefit(l.modelLine.line.bucket));
  const sum = (list: readonly LineActuals[], of: (l: LineActuals) => number) =>
    list.reduce((total, l) => total + of(l), 0);
  const measured = benefits.filter((l) => l.measured && l.actual !== null);
  const plannedOfMeasured = sum(measured, planOf);
  const size = sum(benefits, (l) => Math.abs(planOf(l)));
  return {
    id: reviewId,
    month,
    planToDate: now.plan,
    actualToDate: now.actual,
    variance: now.variance,
    causes: now.causes,
    period: {
      from: since,
      plan: now.plan - before.plan,
      actual: now.actual - before.actual,
      variance: now.variance - before.variance,
      causes: causesSince(now.causes, before.causes),
    },
    prepaid: lines.flatMap(({ modelLine }) => {
      const paid = netSign[modelLine.line.bucket] < 0 ? actuals.prepaid(modelLine, since, month) : null;
      return paid ? [{ id: modelLine.line.id, ...paid }] : [];
    }),
    notLive: actuals.notLive,
    carriedLines: lines.flatMap((l) => (l.carried ? [l.modelLine.line.id] : [])),
    rollout: actuals.periods.at(-1)?.rollout ?? null,
    lines: lines.map((l) => lineRow(l, c.success.tolerance)),
    kpis: kpiRows(c, month, actuals.periods.at(-1)),
    numbers: numberRows(c, month, actuals.periods.at(-1)),
    realised: plannedOfMeasured > 0 ? sum(measured, actualOf) / plannedOfMeasured : null,
    coverage: size > 0 ? sum(measured, (l) => Math.abs(planOf(l))) / size : 0,
    carried:
      size > 0
        ? sum(
            measured.filter((l) => l.carried),
            (l) => Math.abs(planOf(l)),
          ) / size
        : 0,
    outlook: {
      atPlan: now.actual + netOf(lines, (l) => l.atPlan),
      runRate: now.actual + netOf(lines, (l) => l.runRate),
    },
    ...compared(c, actuals, lines),
    required: required(c, reviewId, actuals),
    baselineChanged: baselineChanged(given),
    problems: reviewProblems(given),
  };
}
