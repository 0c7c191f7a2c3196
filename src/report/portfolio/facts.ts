/**
 * What a list knows of a case without opening it. Figures stand one by one, because every row of a table is sorted and
 * narrowed by them; what only some pages tell (actions, history, causes) lies beside them as one text: ten thousand short
 * texts come out of a database in a fraction of the time that ten thousand nested lists take, and are read when asked for.
 */

/** What is known of a case beyond its result. Money in the case's currency; null: not known. */
export interface Facts {
  /** The day the plan was agreed. */
  agreed: string | null;
  /** The case this one came from; one that was agreed anew replaces it. */
  origin: string | null;
  /** The month of signing, YYYY-MM. */
  start: string;
  /** Yearly recurring revenue from this customer. */
  arr: number | null;
  /** The built-in template most of its rows come from, '' for none. */
  template: string;
  cadence: 'quarter' | 'half-year';
  /** Reviews that were held, and those begun and not held yet. */
  reviews: number;
  begun: number;
  /** By its latest review nothing is in use yet. */
  notLive: boolean;
  /** The latest held review's month, and its day. */
  month: number | null;
  last: string | null;
  /** Net to that month, as planned and as it came. */
  planned: number | null;
  actual: number | null;
  /** Actual ÷ planned benefits over what was measured. */
  realised: number | null;
  /** Of the whole plan: 2 = 200%. */
  roi: number | null;
  /** Return on value index 0..100, as last measured, else as expected. */
  rov: number | null;
  rovMeasured: boolean;
  /** 0..100, now and at the held review before. */
  health: number | null;
  healthBefore: number | null;
  /** Surveys of the latest held review. */
  nps: number | null;
  csat: number | null;
  ces: number | null;
  /** Share of benefits resting on the customer's own numbers. */
  customerShare: number | null;
  next: string | null;
  renewal: string | null;
  /** What was required by renewal: how many targets, and how many of them are at risk or missed. */
  required: number;
  atRisk: number;
  missed: number;
  /** Open findings of the latest held review: older ones are restated or done. */
  findings: number;
  /** The earliest day one of them is due. */
  due: string | null;
  /** How often each reason was given, over all reviews. */
  reasons: Record<string, number>;
  /** Benefits, costs, the alternative and net over the term. */
  bridge: [number, number, number, number] | null;
  /** `Details`, written as text; '' for none. */
  details: string;
}

/** What every case starts from. */
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

export type ActionStatus = 'open' | 'done' | 'dropped';

/** Something somebody said they would do: found at a review, or a step of the way to signature. */
export interface Action {
  of: 'finding' | 'step';
  /** What is to be done, in somebody's own words. */
  what: string;
  /** What it is about, in words. */
  about: string;
  reason: string | null;
  who: string;
  due: string | null;
  status: ActionStatus;
  /** The day it was done or dropped. */
  closed: string | null;
  /** Done by the customer's people, not by ours. */
  theirs: boolean;
  /** What it is about has moved net by so much, to the latest review; null where no figure says so. */
  amount: number | null;
}

/** What one held review came to. */
export interface ReviewPoint {
  on: string | null;
  month: number;
  planned: number | null;
  actual: number | null;
  realised: number | null;
  health: number | null;
  nps: number | null;
  csat: number | null;
  ces: number | null;
  /** Scores by dimension id, 0..10. */
  scores: Record<string, number>;
}

/** By how much something moved net to the latest review, and the reason given for it. */
export interface ReasonAmount {
  reason: string;
  /** The kind of row it moved: a bucket, or 'rollout'. */
  kind: string;
  amount: number;
}

export interface TargetState {
  label: string;
  by: string | null;
  status: 'met' | 'on-course' | 'at-risk' | 'missed' | null;
}

export interface Details {
  actions: Action[];
  history: ReviewPoint[];
  causes: ReasonAmount[];
  targets: TargetState[];
  /** What dimensions of the case are called, by id, where its own words name them. */
  dimensions: Record<string, string>;
}

export const noDetails: Details = { actions: [], history: [], causes: [], targets: [], dimensions: {} };

type Raw = Record<string, unknown>;
const own = (raw: unknown): Raw =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Raw) : {};
const listOf = <T>(raw: unknown, most: number, read: (r: Raw) => T): T[] =>
  Array.isArray(raw) ? raw.slice(0, most).map((entry) => read(own(entry))) : [];
const text = (raw: unknown): string => (typeof raw === 'string' ? raw.slice(0, 2_000) : '');
const number = (raw: unknown): number | null =>
  typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
const day = (raw: unknown): string | null =>
  typeof raw === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw) && !Number.isNaN(Date.parse(raw)) ? raw : null;
const numbers = (raw: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(own(raw)).flatMap(([key, value]) => {
      const n = number(value);
      return n === null ? [] : [[text(key), n]];
    }),
  );
const one = <T extends string>(raw: unknown, of: readonly T[], otherwise: T): T =>
  of.find((value) => value === raw) ?? otherwise;

const mostActions = 500;
const mostPoints = 200;

/** The text of details; '' where there is nothing to tell. */
export const detailsText = (d: Details): string =>
  d.actions.length + d.history.length + d.causes.length + d.targets.length === 0 ? '' : JSON.stringify(d);

/** Details from whatever lies there: what is not understood is left out. */
export function readDetails(written: string): Details {
  if (written === '') return noDetails;
  let raw: Raw;
  try {
    raw = own(JSON.parse(written));
  } catch {
    return noDetails;
  }
  return {
    actions: listOf(raw['actions'], mostActions, (a) => ({
      of: one(a['of'], ['finding', 'step'] as const, 'finding'),
      what: text(a['what']),
      about: text(a['about']),
      reason: text(a['reason']) || null,
      who: text(a['who']),
      due: day(a['due']),
      status: one(a['status'], ['open', 'done', 'dropped'] as const, 'open'),
      closed: day(a['closed']),
      theirs: a['theirs'] === true,
      amount: number(a['amount']),
    })),
    history: listOf(raw['history'], mostPoints, (p) => ({
      on: day(p['on']),
      month: number(p['month']) ?? 0,
      planned: number(p['planned']),
      actual: number(p['actual']),
      realised: number(p['realised']),
      health: number(p['health']),
      nps: number(p['nps']),
      csat: number(p['csat']),
      ces: number(p['ces']),
      scores: numbers(p['scores']),
    })),
    causes: listOf(raw['causes'], mostActions, (x) => ({
      reason: text(x['reason']),
      kind: text(x['kind']),
      amount: number(x['amount']) ?? 0,
    })),
    targets: listOf(raw['targets'], mostActions, (t) => ({
      label: text(t['label']),
      by: day(t['by']),
      status:
        (['met', 'on-course', 'at-risk', 'missed'] as const).find((status) => status === t['status']) ?? null,
    })),
    dimensions: Object.fromEntries(
      Object.entries(own(raw['dimensions'])).map(([id, label]) => [text(id), text(label)]),
    ),
  };
}

/** What was read before: facts are replaced, never changed. */
const known = new WeakMap<object, Details>();

/** The details of a case, read once. */
export function detailsOf(facts: Facts): Details {
  let details = known.get(facts);
  if (!details) known.set(facts, (details = readDetails(facts.details)));
  return details;
}
