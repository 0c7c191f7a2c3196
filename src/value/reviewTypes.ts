/** The results of a review, the success plan and the people of a case. */
import type { HealthPart, Rollout } from '../case/index.ts';
import type { Payback } from './types.ts';

/**
 * A cause that moved money away from the plan. `line` is the line itself: a measurement, or a change that no driver
 * explains.
 */
export type Cause =
  | { kind: 'assumption'; name: string }
  | { kind: 'rollout' }
  | { kind: 'measured'; line: string }
  | { kind: 'line'; line: string };

/** Better than planned by more than the tolerance, within it, or worse. For costs, less is better. */
export type PlanStatus = 'above' | 'on-track' | 'below';

export interface ReviewLine {
  id: string;
  /** Nominal money to date, positive for costs too. Plan is null if the agreed case has no total for the line. */
  plan: number | null;
  actual: number | null;
  status: PlanStatus | 'not-measured' | 'failing';
}

export interface ReviewKpi {
  name: string;
  today: number;
  /** Its planned value in the review's year. */
  plan: number;
  /** Null: not stated so far. */
  actual: number | null;
  /** Whether an earlier review stated it and no later one has. */
  carried: boolean;
  /** The share of the way from today to plan; null without an actual or if plan = today. */
  progress: number | null;
  status: PlanStatus | 'not-measured' | 'no-target';
}

/** A number without a value before the solution: it is compared with its plan, and has no progress. */
export interface ReviewNumber {
  name: string;
  /** Its planned value in the review's year. */
  plan: number;
  /** Null: not stated so far. */
  actual: number | null;
  /** Whether an earlier review stated it and no later one has. */
  carried: boolean;
}

/** A statement of a review that the plan cannot use; it is kept, and left out of every figure. */
export type ReviewProblem =
  | { kind: 'beyond-horizon'; review: string; month: number; last: number }
  | { kind: 'out-of-order'; review: string; before: string }
  | { kind: 'unknown-actual'; review: string; name: string }
  | { kind: 'unknown-measured'; review: string; line: string }
  | { kind: 'unknown-metric'; name: string };

/** A case's return (2 = 200%), net present value and payback, on net customer value over the term. */
export interface CaseSummary {
  /** The costs the return is on; null if no cost is entered. */
  costs: number | null;
  roi: number | null;
  npv: number;
  payback: Payback;
}

/** The realised benefits assigned to a person, or of a lever. */
export interface RealisedRow {
  /** A person's id, or the lever. */
  id: string;
  /** Planned and actual money to date of the measured rows. */
  plan: number;
  actual: number;
  /** actual ÷ plan; null if no measured row was planned. */
  realised: number | null;
  /** Planned money to date of the rows nobody has measured: on neither side of the share. */
  unmeasured: number;
}

/** The state of one target at a review. */
export interface RequiredRow {
  name: string;
  status: 'met' | 'on-course' | 'at-risk' | 'missed';
  /** The day it is due; if it has none of its own, the renewal or the end of the term. */
  by: string;
  target: number;
  /** Null: not stated so far. */
  actual: number | null;
  /** Its expected value on that day, from the present one. */
  outlook: number | null;
}

export interface ReviewResult {
  id: string;
  month: number;
  /** Net, nominal, months 0..month. */
  planToDate: number;
  actualToDate: number;
  variance: number;
  /** Adds up to the variance; largest first. */
  causes: { cause: Cause; amount: number }[];
  lines: ReviewLine[];
  kpis: ReviewKpi[];
  /** Other numbers that were agreed to be measured, or were: they have no value before the solution, so they are no KPIs. */
  numbers: ReviewNumber[];
  /** Actual ÷ planned benefits to date over measured benefit lines; null if none were planned. */
  realised: number | null;
  /** The share 0..1 of planned benefits to date that is measured. */
  coverage: number;
  /** Net over the whole term if the rest goes as planned, and if it goes on as measured so far. */
  outlook: { atPlan: number; runRate: number };
  /** The part of `coverage` that only earlier reviews measured. */
  carried: number;
  /** The time since the review before: its first month, its planned and actual money, and the causes of the difference. */
  period: {
    from: number;
    plan: number;
    actual: number;
    variance: number;
    causes: { cause: Cause; amount: number }[];
  };
  /** The plan, and the outlook with the rest as planned and as measured so far, each as a whole case. */
  compared: { plan: CaseSummary; atPlan: CaseSummary; runRate: CaseSummary };
  /** Net ÷ costs to date; null without costs. */
  roiToDate: number | null;
  /** The costs that return is on; null if none is entered. */
  costsToDate: number | null;
  /** One for each target, in their order. */
  required: RequiredRow[];
  /** Planned costs paid since the review before for months after this one; `until` is the last of those months. */
  prepaid: { id: string; amount: number; until: number }[];
  /** Whether, by the stated rollout, nothing is in use yet. */
  notLive: boolean;
  /** Lines that only earlier reviews measured. */
  carriedLines: string[];
  /** The rollout stated last; null if the plan's still holds. */
  rollout: Rollout | null;
  baselineChanged: boolean;
  problems: ReviewProblem[];
}

/** How rows of one kind turned out against plan; 1 is exactly as estimated. */
export interface Calibration {
  of: 'line' | 'lever' | 'bucket' | 'reason';
  kind: string;
  /** Rows counted, at least five. */
  n: number;
  median: number;
  p10: number;
  p90: number;
}

export interface Health {
  /** 0..100; null if less than half of the weight is present. */
  score: number | null;
  /** Values 0..1, null if missing. */
  parts: { part: HealthPart; weight: number; value: number | null }[];
  /** The share 0..1 of the weight that is present. */
  coverage: number;
}

/** The value of an assumption that a review stated, and which review. */
export interface LatestActual {
  value: number;
  month: number;
  on: string | null;
  review: string;
}

/** A KPI assigned to somebody: before the solution, planned for the last year, its target, last measured. */
export interface KpiRow {
  name: string;
  today: number | null;
  plan: number | null;
  /** The latest of its targets. */
  target: { value: number; by: string | null } | null;
  actual: LatestActual | null;
}

/** What a case means for one person. Money counts towards net: costs are negative amounts, `costs` their positive sum. */
export interface PersonValue {
  person: string;
  /** Null: waiting or failing. */
  lines: { id: string; amount: number | null }[];
  gains: number;
  costs: number;
  net: number;
  /** How many of their lines wait for a number. */
  waiting: number;
  kpis: KpiRow[];
}

/** One target of the success plan. `planReaches`, `actualReaches`: null if it cannot be told. */
export interface TargetRow {
  /** Its index in the document's list. */
  at: number;
  name: string;
  /** Whether the assumption still exists. */
  known: boolean;
  by: string | null;
  value: number;
  today: number | null;
  plan: number | null;
  /** Whether its day lies before signing or after the term. */
  outside: 'before' | 'after' | null;
  planReaches: boolean | null;
  actual: LatestActual | null;
  actualReaches: boolean | null;
  /** The share of the way from today to the target; null if it cannot be told. */
  progress: number | null;
}

export interface SuccessCheck {
  targets: TargetRow[];
  /** The return the customer expects and the planned tangible one, both nominal over the term; 2 = 200%. */
  roi: { expected: number | null; planned: number | null; reaches: boolean | null };
}
