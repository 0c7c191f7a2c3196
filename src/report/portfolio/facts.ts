/**
 * What a list knows of a case without opening it. Figures are separate fields, because every row of a table is sorted
 * and filtered by them; details only some pages show (actions, history, causes) are kept as one text: ten thousand
 * short texts are read from a database in a fraction of the time that ten thousand nested lists take, and are parsed
 * when needed.
 */

/** The facts of a case besides its result. Money in the case's currency; null: not known. */
export interface Facts {
  /** The day the plan was agreed. */
  agreed: string | null;
  /** The case this one came from; a renewed agreement replaces it. */
  origin: string | null;
  /** The month of signing, YYYY-MM. */
  start: string;
  /** Yearly recurring revenue from this customer. */
  arr: number | null;
  /** The built-in template that most of its rows come from; '' for none. */
  template: string;
  cadence: 'quarter' | 'half-year';
  /** Held reviews, and those begun but not held. */
  reviews: number;
  begun: number;
  /** Whether, by its latest review, nothing is in use yet. */
  notLive: boolean;
  /** The latest held review's month, and its day. */
  month: number | null;
  last: string | null;
  /** Net up to that month, planned and actual. */
  planned: number | null;
  actual: number | null;
  /** Actual ÷ planned benefits over the measured rows. */
  realised: number | null;
  /** Of the whole plan: 2 = 200%. */
  roi: number | null;
  /** Return on value index 0..100, as measured last, else as expected. */
  rov: number | null;
  rovMeasured: boolean;
  /** 0..100, now and at the held review before. */
  health: number | null;
  healthBefore: number | null;
  /** Surveys of the latest held review. */
  nps: number | null;
  csat: number | null;
  ces: number | null;
  /** Share of benefits that depends on the customer's own numbers. */
  customerShare: number | null;
  next: string | null;
  renewal: string | null;
  /** How many targets are required by renewal, and how many of them are at risk or missed. */
  required: number;
  atRisk: number;
  missed: number;
  /** Open findings of the latest held review: earlier ones were taken over or closed. */
  findings: number;
  /** The earliest day on which one of them is due. */
  due: string | null;
  /** How often each reason was given, over all reviews. */
  reasons: Record<string, number>;
  /** Benefits, costs, the alternative and net over the term. */
  bridge: [number, number, number, number] | null;
  /** `Details`, written as text; '' for none. */
  details: string;
}

/** The facts of a case without agreement, plan or measurement. */
export const noFacts: Facts = {
  agreed: null,
  origin: null,
  start: '',
  arr: null,
  template: '',
  cadence: 'quarter',
  reviews: 0,
  begun: 0,
  notLive: false,
  month: null,
  last: null,
  planned: null,
  actual: null,
  realised: null,
  roi: null,
  rov: null,
  rovMeasured: false,
  health: null,
  healthBefore: null,
  nps: null,
  csat: null,
  ces: null,
  customerShare: null,
  next: null,
  renewal: null,
  required: 0,
  atRisk: 0,
  missed: 0,
  findings: 0,
  due: null,
  reasons: {},
  bridge: null,
  details: '',
};
