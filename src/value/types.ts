/** The types of all results. They are a contract: exports, tests and other people's scripts depend on them. */
import type { Bucket, LeverId } from '../case/index.ts';

/** Money in the case's currency over the whole term: nominal, and discounted to signing. */
export interface Amount {
  total: number;
  presentValue: number;
}

/** The problem of a formula; `at` and `length` give its position in the text, in UTF-16 code units. */
export type FormulaProblem =
  | { kind: 'unexpected'; at: number; length: number; text: string }
  | { kind: 'unfinished'; at: number; length: number; text: string }
  | { kind: 'bad-number'; at: number; length: number; text: string }
  | { kind: 'unknown-name'; at: number; length: number; text: string; nearest: string | null }
  | { kind: 'unknown-function'; at: number; length: number; text: string; nearest: string | null }
  | { kind: 'wrong-count'; at: number; length: number; text: string; takes: number | string; got: number }
  | { kind: 'no-today'; at: number; length: number; text: string }
  | { kind: 'needs-name'; at: number; length: number; text: string; of?: 'before' }
  | { kind: 'too-long'; at: number; length: number; text: string; most: number }
  | { kind: 'too-deep'; at: number; length: number; text: string; most: number };

/** Why a line has no total. */
export type LineProblem =
  | { kind: 'waiting'; for: string[] } // the assumptions not entered; none: the formula itself is empty
  | { kind: 'formula'; problem: FormulaProblem }
  | { kind: 'not-finite'; year: number };

export interface LineResult {
  id: string;
  bucket: Bucket;
  /**
   * The formula's result per period in the first year the line pays in, before risk, growth and ramp; null without a
   * total.
   */
  amount: number | null;
  /** The same with growth for each year it pays in, if the years differ; absent if one figure is enough. */
  amounts?: number[];
  /** Nominal money over the term after growth, ramp and risk; positive for costs too. Null when waiting or failing. */
  total: number | null;
  presentValue: number | null;
  /** Months 0..H. Empty when there is no total. */
  monthly: number[];
  problem?: LineProblem;
}

export type Irr = { kind: 'one'; rate: number } | { kind: 'several'; rates: number[] } | { kind: 'none' };

/**
 * `firstCrossing`, if given, is when the cumulative flow first reached zero without staying there; `free` means that
 * nothing was ever owed because there is no cost at all, so that nobody reads "at once" as an achievement.
 */
export type Payback =
  | { kind: 'after'; months: number; firstCrossing?: number }
  | { kind: 'immediate'; free?: true }
  | { kind: 'never'; firstCrossing?: number };

export interface Measures {
  benefits: Amount;
  costs: Amount;
  /** Whether a cost has an amount, even 0: without one there is nothing a return could be on. */
  costEntered: boolean;
  net: Amount;
  /** Net ÷ costs, nominal; 2 = 200%. Null when costs are not above zero. */
  roi: number | null;
  roiPresentValue: number | null;
  /** Benefits ÷ costs: what comes back for every 1 put in. */
  comesBack: number | null;
  npv: number;
  irr: Irr;
  payback: Payback;
  discountedPayback: Payback;
  /** Cumulative flow by month, 0..H, nominal. */
  cumulative: number[];
  /** Per month: the mean over the last twelve months of recurring flows. */
  costOfDelay: number;
}

export interface Evaluation {
  lines: LineResult[];
  /** Ids of lines whose formula is empty or uses a value not entered. */
  waiting: string[];
  /** A failing cost or alternative-benefit line: totals flatter the case, so the headline is withheld. */
  incomplete: boolean;
  buckets: Record<Bucket, Amount>;
  gross: Amount;
  alternative: Amount;
  net: Amount;
  tangibleNet: Amount;
  tangible: Measures;
  whole: Measures;
  incremental: Measures;
  /** Tangible benefits and costs against the countable alternative; its net is tangibleNet. */
  tangibleIncremental: Measures;
  /** Gross ÷ all costs: return on value. */
  returnOnValue: number | null;
  /** Share 0..1 of benefit money that depends on numbers the customer gave or agreed. */
  customerShare: number | null;
  /** Benefit money all of whose numbers the customer gave or agreed, and the rest of it. */
  wholly: { theirs: number; needsOurs: number };
}

export type Lean = 'worse' | 'likely' | 'better';
/** The scenario, lean and option to evaluate a case in. */
export interface EvaluateOptions {
  scenario?: string;
  lean?: Lean;
  /** Default the proposed one; null: lines of no option only. */
  option?: string | null;
}
/** The four measures of an evaluation. */
export type MeasuresName = 'tangible' | 'whole' | 'incremental' | 'tangibleIncremental';
/** `net` is that of `incremental`, `countable` that of `tangibleIncremental`. */
export type MeasureName = 'net' | 'countable' | MeasuresName;

/** A customer success programme's lifetime value per customer; the first payment falls at the start of month 1. */
export interface LifetimeValue {
  /** Margin a month ÷ churn, without expansion or discounting; null at churn 0. */
  basic: number | null;
  /** Without time limit, with expansion, discounted; null if the sum is infinite. */
  discounted: number | null;
  /** Over the programme's months, with expansion, discounted. */
  capped: number;
}

/** One side of a programme: the cohort with, or without, customer success. */
export interface ProgrammeSide {
  /** Monthly recurring revenue of the cohort, months 0..n − 1. */
  mrr: number[];
  /** Expected months a customer stays; null at churn 0. */
  lifetime: number | null;
  cltv: LifetimeValue;
  /** Net and gross revenue retention over twelve months; 1 = 100%. */
  nrr: number;
  grr: number;
}

/** Recurring revenue by month and its sum over the term. */
export interface MrrFlow {
  monthly: number[];
  total: number;
}

/** A gain, its cost, and the net of both. */
export interface Returned {
  gain: Amount;
  cost: Amount;
  net: Amount;
  /** Net ÷ cost, nominal and discounted; 2 = 200%. Null without a cost. */
  roi: number | null;
  roiPresentValue: number | null;
}

/** The gain is the difference × margin. */
export interface ProgrammeResult extends Returned {
  without: ProgrammeSide;
  with: ProgrammeSide;
  /** Revenue with less revenue without, divided exactly into what lower churn keeps and what expansion adds. */
  difference: MrrFlow;
  protected: MrrFlow;
  expanded: MrrFlow;
  /** The monthly churn with customer success at which the nominal return is 0; null if there is none in 0..1. */
  breakEvenChurn: number | null;
}

/** Two columns of the value score over the dimensions scored in both: only these are comparable. */
export interface ScoreComparison {
  from: number | null;
  to: number | null;
  /** How many dimensions it rests on. */
  shared: number;
  /** How many are scored in either. */
  scored: number;
}

/** Return on value as an index 0..100 over the dimensions scored in each column. */
export interface ValueScore {
  today: number | null;
  expected: number | null;
  alternative: number | null;
  reviews: {
    id: string;
    index: number | null;
    /** From today to the review, over dimensions scored in both. */
    sinceToday: ScoreComparison;
  }[];
  /** Dimensions with a weight, but without a score for today or for expected. */
  unscored: number;
  /** From today to expected, and from the alternative to expected. */
  gain: ScoreComparison;
  lead: ScoreComparison;
}

/** One lever of the ROI-versus-ROV matrix. */
export interface LeverRow {
  lever: LeverId;
  /** The ROI lens: tangible lines. Costs count negative. Sums are null without a line that has a total. */
  tangible: { lines: { id: string; total: number | null }[]; sum: Amount | null };
  /** Year 1's planned value of the lever's KPI; null if none is set or it does not exist any more. */
  kpi: { name: string; today: number | null; plan: number | null } | null;
  /** The ROV lens: perceived lines, the dimensions they price, and the customer's words. */
  perceived: { lines: { id: string; total: number | null }[]; sum: Amount | null };
  dimensions: string[];
  words: string;
}

/** A summary of many trials of one figure. Without trials, mean and quantiles are NaN and `sorted` is empty. */
export interface Spread {
  mean: number;
  /** 1% to 99%, 99 values. */
  quantiles: number[];
  /** Ascending. */
  sorted: Float64Array;
}

/** Lowest, middle and highest of a band: one in ten lies below p10, one in ten above p90. */
export interface Band<T> {
  p10: T;
  p50: T;
  p90: T;
}

/** From the first thousand trials: when a cash flow pays back, and the band of its running sums. */
export interface CashOutcome {
  /** The share 0..1 of trials in which it never pays back. */
  neverPaysBack: number;
  /** Months until payback, 0 for immediate, null for never (which sorts last) or if no trial is left. */
  payback: Band<number | null>;
  /** Cumulative flow by month 0..H. Each month's own quantiles: no single trial need follow them. */
  cumulative: Band<number[]>;
}

export interface Outcome extends CashOutcome {
  /** Trials asked for; those dropped because a line failed in them; the seed they were drawn with. */
  trials: number;
  dropped: number;
  seed: number;
  net: Spread;
  tangibleNet: Spread;
  /** The same for each measure, if requested; `incremental` belongs to `net`. */
  cash: Record<MeasuresName, CashOutcome> | null;
  /** The share of the spread of net that each ranged assumption causes, largest first: see `simulate`. */
  drivers: { name: string; share: number }[];
  /** The same for tangibleNet. */
  tangibleDrivers: { name: string; share: number }[];
}
