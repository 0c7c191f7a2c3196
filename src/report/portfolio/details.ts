/**
 * Details of a case that only some pages show, beside the facts of its row: actions, history, causes and targets,
 * stored as one text.
 */
import type { Facts } from './facts.ts';
import { asPlain } from '../../util/isPlain.ts';

export type ActionStatus = 'open' | 'done' | 'dropped';

/** An action somebody promised: from a review's finding, or a step to signature. */
export interface Action {
  of: 'finding' | 'step';
  /** The key of the finding or the step, the same in every list; '' in older files. */
  key: string;
  /** The action in its author's words. */
  what: string;
  /** Its subject, in words. */
  about: string;
  reason: string | null;
  who: string;
  due: string | null;
  status: ActionStatus;
  /** The day it was done or dropped. */
  closed: string | null;
  /** Whether it is up to the customer's people. */
  theirs: boolean;
  /** By how much its subject has moved net, up to the latest review; null if no figure says so. */
  amount: number | null;
}

/** Measurements of customer success itself that reviews may contain: counts, and hours until a request is resolved. */
export const statedKinds = ['renewals', 'upsells', 'crossSells', 'resolutionHours'] as const;
export type StatedKind = (typeof statedKinds)[number];
export type Stated = Partial<Record<StatedKind, number>>;

/** The results of one held review. */
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
  /** Its measurements of customer success itself; absent if there are none. */
  stated?: Stated;
}

/** By how much a cause moved net up to the latest review, and the reason given for it. */
export interface ReasonAmount {
  reason: string;
  /** The kind of row it moved: a bucket, or 'rollout'. */
  kind: string;
  amount: number;
}

export interface TargetState {
  /** The key of the target, the same in every list; '' in older files. */
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
  /** The case's own labels of dimensions, by id. */
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
/** The numbers a review states about customer success; empty if it states none. */
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

/** The text of details; '' if there are none. */
export const detailsText = (d: Details): string =>
  d.actions.length + d.history.length + d.causes.length + d.targets.length === 0 ? '' : JSON.stringify(d);

/** Reads details from any text: what is not understood is left out. */
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

/** Details read before: facts are replaced, never changed. */
const known = new WeakMap<object, Details>();

/** The details of a case, read at the first call. */
export function detailsOf(facts: Facts): Details {
  let details = known.get(facts);
  if (!details) known.set(facts, (details = readDetails(facts.details)));
  return details;
}

/** Facts whose details have not been read yet: for thousands, reading them takes so long that it is done in slices. */
export const unreadFacts = (rows: readonly { facts: Facts }[]): Facts[] =>
  rows.flatMap(({ facts }) => (known.has(facts) ? [] : [facts]));

/** Reads details one by one. */
export function* readEach(facts: readonly Facts[]): Generator<void> {
  for (const one of facts) {
    detailsOf(one);
    yield;
  }
}
