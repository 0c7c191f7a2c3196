/** The shapes of every result. A contract: exports, tests and other people's scripts rely on them. */
import type { Bucket } from '../case/index.ts';

/** Money in the case's currency over the whole term: as it falls, and discounted to signing. */
export interface Amount {
  total: number;
  presentValue: number;
}

/** What is wrong with a formula; `at` and `length` place it in the text, in UTF-16 code units. */
export type FormulaProblem =
  | { kind: 'unexpected'; at: number; length: number; text: string }
  | { kind: 'unfinished'; at: number; length: number; text: string }
  | { kind: 'bad-number'; at: number; length: number; text: string }
  | { kind: 'unknown-name'; at: number; length: number; text: string; nearest: string | null }
  | { kind: 'unknown-function'; at: number; length: number; text: string; nearest: string | null }
  | { kind: 'wrong-count'; at: number; length: number; text: string; takes: number | string; got: number }
  | { kind: 'no-today'; at: number; length: number; text: string }
  | { kind: 'needs-name'; at: number; length: number; text: string }
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
  /** What the formula gives per period in the first year the line pays in, before risk, growth and ramp; null without a total. */
  amount: number | null;
  /** Nominal money over the term after growth, ramp and risk; positive for costs too. Null when waiting or failing. */
  total: number | null;
  presentValue: number | null;
  /** Months 0..H. Empty when there is no total. */
  monthly: number[];
  problem?: LineProblem;
}

export type Irr = { kind: 'one'; rate: number } | { kind: 'several'; rates: number[] } | { kind: 'none' };

/** `firstCrossing`, where given, is when the cumulative flow first reached zero without staying there. */
export type Payback =
  | { kind: 'after'; months: number; firstCrossing?: number }
  | { kind: 'immediate' }
  | { kind: 'never'; firstCrossing?: number };

export interface Measures {
  benefits: Amount;
  costs: Amount;
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
  /** Gross ÷ all costs: return on value. */
  returnOnValue: number | null;
  /** Share 0..1 of benefit money resting on numbers the customer gave or agreed. */
  customerShare: number | null;
}

export type Lean = 'worse' | 'likely' | 'better';
export type MeasureName = 'net' | 'tangible' | 'whole' | 'incremental';
