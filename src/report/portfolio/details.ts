/** What only some pages tell of a case, beside the facts of its row: actions, history, causes and targets, kept as one text. */
import type { Facts } from './facts.ts';
import { asPlain } from '../../util/isPlain.ts';

export type ActionStatus = 'open' | 'done' | 'dropped';

/** Something somebody said they would do: found at a review, or a step of the way to signature. */
export interface Action {
  of: 'finding' | 'step';
  /** The finding's or the step's own, the same in every list; '' in files of before. */
  key: string;
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

/** What reviews may measure of customer success itself: counts, and hours until a request is resolved. */
export const statedKinds = ['renewals', 'upsells', 'crossSells', 'resolutionHours'] as const;
export type StatedKind = (typeof statedKinds)[number];
export type Stated = Partial<Record<StatedKind, number>>;

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
  /** What it measured of customer success itself; absent where nothing. */
  stated?: Stated;
}

/** By how much something moved net to the latest review, and the reason given for it. */
export interface ReasonAmount {
  reason: string;
  /** The kind of row it moved: a bucket, or 'rollout'. */
  kind: string;
  amount: number;
}

export interface TargetState {
  /** The target's own, the same in every list; '' in files of before. */
  key: string;
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
const listOf = <T>(raw: unknown, most: number, read: (r: Raw) => T): T[] =>
  Array.isArray(raw) ? raw.slice(0, most).map((entry) => read(asPlain(entry))) : [];
const text = (raw: unknown): string => (typeof raw === 'string' ? raw.slice(0, 2_000) : '');
const number = (raw: unknown): number | null =>
  typeof raw === 'number' && Number.isFinite(raw) ? raw : null;
const day = (raw: unknown): string | null =>
  typeof raw === 'string' && /^\d{4}-\d\d-\d\d$/.test(raw) && !Number.isNaN(Date.parse(raw)) ? raw : null;
const numbers = (raw: unknown): Record<string, number> =>
  Object.fromEntries(
    Object.entries(asPlain(raw)).flatMap(([key, value]) => {
      const n = number(value);
      return n === null ? [] : [[text(key), n]];
    }),
  );
/** What a review states of customer success, as far as it is numbers; nothing where it states none. */
function statedIn(raw: unknown): { stated?: Stated } {
  const given = asPlain(raw);
  const known = statedKinds.flatMap((kind) => {
    const n = number(given[kind]);
    return n === null ? [] : [[kind, n]];
  });
  return known.length > 0 ? { stated: Object.fromEntries(known) as Stated } : {};
}
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
    raw = asPlain(JSON.parse(written));
  } catch {
    return noDetails;
  }
  return {
    actions: listOf(raw['actions'], mostActions, (a) => ({
      of: one(a['of'], ['finding', 'step'] as const, 'finding'),
      key: text(a['key']),
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
      ...statedIn(p['stated']),
    })),
    causes: listOf(raw['causes'], mostActions, (x) => ({
      reason: text(x['reason']),
      kind: text(x['kind']),
      amount: number(x['amount']) ?? 0,
    })),
    targets: listOf(raw['targets'], mostActions, (t) => ({
      key: text(t['key']),
      label: text(t['label']),
      by: day(t['by']),
      status:
        (['met', 'on-course', 'at-risk', 'missed'] as const).find((status) => status === t['status']) ?? null,
    })),
    dimensions: Object.fromEntries(
      Object.entries(asPlain(raw['dimensions'])).map(([id, label]) => [text(id), text(label)]),
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

/** Facts whose details have not been read yet: of thousands that takes long enough to be done in turns. */
export const unread = (rows: readonly { facts: Facts }[]): Facts[] =>
  rows.flatMap(({ facts }) => (known.has(facts) ? [] : [facts]));

/** Reads details one by one. */
export function* reading(facts: readonly Facts[]): Generator<void> {
  for (const one of facts) {
    detailsOf(one);
    yield;
  }
}
