/** What a review, the success plan and the people of a case come to, as others read it. */
import type { HealthPart, Rollout } from '../case/index.ts';
import type { Payback } from './types.ts';

/** What moved money away from the plan. `line` is a line's own: a measurement, or a change no driver can carry. */
export type Cause =
  | { kind: 'assumption'; name: string }
  | { kind: 'rollout' }
  | { kind: 'measured'; line: string }
  | { kind: 'line'; line: string };

/** Better than planned by more than the tolerance, within it, or worse. For costs, less is better. */
export type PlanStatus = 'above' | 'on-track' | 'below';

export interface ReviewLine {
  id: string;
  /** Nominal money to date, positive for costs too. Plan is null where the agreed case has no total for the line. */
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
  /** Stated by an earlier review and held since. */
  carried: boolean;
  /** The share of the way from today to plan; null without an actual or where plan = today. */
  progress: number | null;
  status: PlanStatus | 'not-measured' | 'no-target';
}

/** A number without a value before the solution: held beside its plan, without a way to go. */
export interface ReviewNumber {
  name: string;
  /** Its planned value in the review's year. */
  plan: number;
  /** Null: not stated so far. */
  actual: number | null;
  /** Stated by an earlier review and held since. */
  carried: boolean;
}

/** What a review states that the plan cannot use; it is kept, and left out of every figure. */
export type ReviewProblem =
  | { kind: 'beyond-horizon'; review: string; month: number; last: number }
  | { kind: 'out-of-order'; review: string; before: string }
  | { kind: 'unknown-actual'; review: string; name: string }
  | { kind: 'unknown-measured'; review: string; line: string }
  | { kind: 'unknown-metric'; name: string };

/** A case's return (2 = 200%), net present value and payback, on net customer value over the term. */
export interface CaseInBrief {
  /** What the return is on; null where no cost is entered. */
  costs: number | null;
  roi: number | null;
  npv: number;
  payback: Payback;
}

/** What came true of the benefits that serve a person, or that a lever brings. */
export interface RealisedRow {
  /** A person's id, or the lever. */
  id: string;
  /** Planned to date of the rows that were measured, and what came of them. */
  plan: number;
  actual: number;
  /** actual ÷ plan; null where nothing measured was planned. */
  realised: number | null;
  /** Planned to date of the rows nobody has measured: on neither side of the share. */
  unmeasured: number;
}

/** How it stands with one target at a review. */
export interface RequiredRow {
  name: string;
  status: 'met' | 'on-course' | 'at-risk' | 'missed';
  /** The day it is due, with the renewal or the end of the term where it has none of its own. */
  by: string;
  target: number;
  /** Null: not stated so far. */
  actual: number | null;
  /** What it comes to by that day from where it stands now. */
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
  /** What else was agreed to be measured, or was: no KPI, as it has no value before the solution. */
  numbers: ReviewNumber[];
  /** Actual ÷ planned benefits to date over measured benefit lines; null where none were planned. */
  realised: number | null;
  /** The share 0..1 of planned benefits to date that is measured. */
  coverage: number;
  /** Net over the whole term if the rest goes as planned, or goes on as measured so far. */
  outlook: { atPlan: number; runRate: number };
  /** The part of `coverage` that only earlier reviews measured. */
  carried: number;
  /** Since the review before: its first month, what was planned and came in it, and why they differ. */
  period: {
    from: number;
    plan: number;
    actual: number;
    variance: number;
    causes: { cause: Cause; amount: number }[];
  };
  /** The plan, the outlook with the rest as planned and as measured so far: each a whole case. */
  compared: { plan: CaseInBrief; atPlan: CaseInBrief; runRate: CaseInBrief };
  /** Net ÷ costs to date; null without costs. */
  roiToDate: number | null;
  /** The costs it is on; null where none is entered. */
  costsToDate: number | null;
  /** One for each target, in their order. */
  required: RequiredRow[];
  /** Planned costs paid since the review before for months after this one; `until`: the last of those months. */
  prepaid: { id: string; amount: number; until: number }[];
  /** By the rollout as stated, nothing is in use yet. */
  notLive: boolean;
  /** Lines measured only by what an earlier review said. */
  carriedLines: string[];
  /** The rollout last stated; null where the plan's still holds. */
  rollout: Rollout | null;
  baselineChanged: boolean;
  problems: ReviewProblem[];
}

/** How rows of one kind came out against plan; 1 is exactly as estimated. */
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
  /** 0..100; null where less than half of the weight is present. */
  score: number | null;
  /** Values 0..1, null where missing. */
  parts: { part: HealthPart; weight: number; value: number | null }[];
  /** The share 0..1 of the weight that is present. */
  coverage: number;
}

/** What a review stated of an assumption, and which one. */
export interface LatestActual {
  value: number;
  month: number;
  on: string | null;
  review: string;
}

/** A KPI somebody watches: before the solution, planned for the last year, required, last measured. */
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
  /** Lines of theirs that wait for a number. */
  waiting: number;
  kpis: KpiRow[];
}

/** One target of the success plan. `planReaches`, `actualReaches`: null where it cannot be told. */
export interface TargetRow {
  /** Its place in the document's list. */
  at: number;
  name: string;
  /** Whether the assumption still exists. */
  known: boolean;
  by: string | null;
  value: number;
  today: number | null;
  plan: number | null;
  /** Its day lies before signing or after the term. */
  outside: 'before' | 'after' | null;
  planReaches: boolean | null;
  actual: LatestActual | null;
  actualReaches: boolean | null;
  /** The share of the way from today to the target; null where it cannot be told. */
  progress: number | null;
}

export interface SuccessCheck {
  targets: TargetRow[];
  /** The return the customer expects and the countable one planned, both nominal over the term; 2 = 200%. */
  roi: { expected: number | null; planned: number | null; reaches: boolean | null };
}
