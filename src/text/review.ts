/** What a review says: rows, causes and the sentence, from its result. No figure is worked out here a second time. */
import { netSign, isSolutionBenefit, type Case, type Review } from '../case/index.ts';
import type { Formats } from './format.ts';
import { appWords } from './words/app.ts';
import { buildWords } from './words/build.ts';
import { reviewWords } from './words/review.ts';
import { labelOf } from './labels.ts';
import { concerns, scoreValue } from '../value/index.ts';
import type {
  Cause,
  Evaluation,
  ReviewLine,
  ReviewNumber,
  ReviewProblem,
  ReviewResult,
} from '../value/index.ts';

type Line = Case['lines'][number];

/** A row of the plan-and-actual chart. */
export interface StoryRow {
  id: string;
  label: string;
  kind: 'benefit' | 'cost' | 'net';
  plan: number;
  /** Null: not measured. */
  actual: number | null;
  term: number | null;
  words: string;
  /** By how much the two differ: "11% behind". */
  by: string;
  /** Whether it is on track, in a word. */
  status: string;
  /** As short as it can be said. */
  brief: string;
  /** Why, in a word or two, where findings say so. */
  reasons: string;
}

const lineLabel = (c: Case, id: string): string => {
  const line = c.lines.find((l) => l.id === id);
  return line ? labelOf.line(line) : id;
};
export const numberLabel = (c: Case, name: string): string => {
  const a = c.assumptions.find((x) => x.name === name);
  return a ? labelOf.assumption(a) : name;
};
/** What a finding is about: a row, a number, adoption, or its own words. */
export function aboutLabel(c: Case, about: string): string {
  if (about === '') return reviewWords().form.wholeCase;
  if (about === 'rollout') return reviewWords().form.rollout;
  return c.lines.some((l) => l.id === about) ? lineLabel(c, about) : numberLabel(c, about);
}

/** What a cause is about: a number's name, a row's id, or the rollout. */
export const causeKey = (cause: Cause): string =>
  cause.kind === 'assumption' ? cause.name : cause.kind === 'rollout' ? 'rollout' : cause.line;
function causeLabel(c: Case, cause: Cause, amount: number): string {
  switch (cause.kind) {
    case 'assumption':
      return numberLabel(c, cause.name);
    case 'rollout':
      return reviewWords().result.causeRolloutLabel[amount < 0 ? 'behind' : 'ahead'];
    case 'measured':
      return reviewWords().result.causeMeasured(lineLabel(c, cause.line));
    case 'line':
      return lineLabel(c, cause.line);
  }
}

const named = (c: Case, causes: ReviewResult['causes']): { id: string; label: string; amount: number }[] =>
  causes.map(({ cause, amount }) => ({
    id: `${cause.kind} ${causeKey(cause)}`,
    label: causeLabel(c, cause, amount),
    amount,
  }));

/** The causes of a difference to date, named. */
export const causesOf = (c: Case, r: ReviewResult): ReturnType<typeof named> => named(c, r.causes);
/** Those of a review's own period alone. */
export const causesOfPeriod = (c: Case, r: ReviewResult): ReturnType<typeof named> =>
  named(c, r.period.causes);

/** How it stands with a number that has no value before the solution. */
export const withoutStart = ({ actual }: ReviewNumber): string =>
  actual === null ? reviewWords().statuses['not-measured'] : reviewWords().result.noStart;

/** Shares from here on would read 1000% and more. */
const mostSaid = 9.995;

function delta(line: ReviewLine, cost: boolean, f: Formats): string {
  const { plan, actual } = line;
  if (plan === null || actual === null || plan === 0) return '';
  const share = (actual - plan) / Math.abs(plan);
  if (Math.round(Math.abs(share) * 1000) === 0) return reviewWords().result.onPlan;
  // A share of a loss, or of a gain that became a loss, says nothing: there the amount does.
  // Nor does ten times the plan and more.
  const sayable = plan > 0 && actual >= 0 && Math.abs(share) < mostSaid;
  const p = sayable ? f.percent(Math.abs(share)) : f.moneyCompact(Math.abs(actual - plan));
  if (cost) return share > 0 ? reviewWords().result.overBy(p) : reviewWords().result.underBy(p);
  return share > 0 ? reviewWords().result.aheadBy(p) : reviewWords().result.behindBy(p);
}

const aside = (text: string, carried: boolean): string =>
  carried ? [text, reviewWords().result.fromLast].filter(Boolean).join(', ') : text;

/** The reasons given for a row, each once. */
const reasonsOf = (line: Line, findings: Review['findings']): string =>
  [
    ...new Set(
      findings.flatMap(({ about, reason }) =>
        reason !== null && concerns(about, line) ? [reviewWords().reasons[reason]] : [],
      ),
    ),
  ].join(', ');

/**
 * Plan and actual by row, with the net of them all at the end. Rows without a plan or a measurement are left out.
 * @param findings whose reasons stand beside the rows they explain
 */
export function planRows(
  c: Case,
  e: Evaluation,
  r: ReviewResult,
  f: Formats,
  findings: Review['findings'] = [],
): StoryRow[] {
  const terms = new Map(e.lines.map((l) => [l.id, l.total]));
  const carried = new Set(r.carriedLines);
  const rows: StoryRow[] = r.lines.flatMap((line) => {
    const own = c.lines.find((l) => l.id === line.id);
    if (own === undefined || (line.plan === null && line.actual === null)) return [];
    const cost = netSign[own.bucket] < 0;
    const actual = line.status === 'not-measured' ? null : line.actual;
    const plan = line.plan ?? 0;
    const by = delta(line, cost, f);
    return [
      {
        id: line.id,
        label: lineLabel(c, line.id),
        kind: cost ? ('cost' as const) : ('benefit' as const),
        plan,
        actual,
        term: terms.get(line.id) ?? null,
        words: reviewWords().result.of(f.moneyCompact(actual ?? 0), f.moneyCompact(plan), by),
        // What this review did not measure anew is said apart from what it did.
        by: aside(by, carried.has(line.id) && actual !== null),
        status: aside(reviewWords().statuses[line.status], carried.has(line.id) && actual !== null),
        brief: by || f.moneyCompact(actual ?? 0),
        // What is as planned, or not known, needs no reason.
        reasons:
          actual === null || line.status === 'on-track' || line.status === 'failing'
            ? ''
            : reasonsOf(own, findings),
      },
    ];
  });
  const net: ReviewLine = { id: 'net', plan: r.planToDate, actual: r.actualToDate, status: 'on-track' };
  const netBy = delta(net, false, f);
  return [
    ...rows,
    {
      id: 'net',
      label: reviewWords().result.net,
      kind: 'net',
      plan: r.planToDate,
      actual: anyMeasured(r) ? r.actualToDate : null,
      term: e.net.total,
      words: reviewWords().result.of(f.moneyCompact(r.actualToDate), f.moneyCompact(r.planToDate), netBy),
      by: netBy,
      status: '',
      brief: netBy || f.moneyCompact(r.actualToDate),
      reasons: '',
    },
  ];
}

const sizeOf = (row: Pick<StoryRow, 'plan' | 'actual'>): number =>
  Math.max(Math.abs(row.plan), Math.abs(row.actual ?? 0));
/** The largest rows in their order, and net; all of them where there are few. */
export function largestRows<Row extends Pick<StoryRow, 'kind' | 'plan' | 'actual'>>(
  rows: readonly Row[],
  most: number,
): Row[] {
  const kept = new Set(
    rows
      .filter((row) => row.kind !== 'net')
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))
      .slice(0, most),
  );
  return rows.filter((row) => row.kind === 'net' || kept.has(row));
}

/** Whether there is anything to hold against the plan: a measured row, or a rollout that moved the money. */
export const anyMeasured = (r: ReviewResult): boolean =>
  r.causes.length > 0 || r.lines.some((l) => l.status !== 'not-measured');

/** How the case as a whole does: what net gained on plan against the size of the planned benefits to date. */
export function verdictOf(c: Case, r: ReviewResult): 'nothing' | 'above' | 'on-track' | 'below' {
  if (!anyMeasured(r)) return 'nothing';
  let planned = 0;
  for (const line of r.lines) {
    const bucket = c.lines.find((l) => l.id === line.id)?.bucket;
    if (bucket && isSolutionBenefit(bucket)) planned += Math.abs(line.plan ?? 0);
  }
  const gained = planned > 0 ? r.variance / planned : Math.sign(r.variance);
  const slack = 1e-9;
  return gained >= c.success.tolerance - slack
    ? 'above'
    : gained >= -c.success.tolerance - slack
      ? 'on-track'
      : 'below';
}

/** The largest cause in one direction, and whether it is most of the whole: one sentence, or none. */
function whyOf(c: Case, r: ReviewResult, f: Formats, way: 1 | -1): string[] {
  const first = r.causes.find((x) => x.amount * way > 0);
  if (first === undefined) return [];
  const { cause, amount } = first;
  const w = reviewWords().result;
  const label =
    cause.kind === 'rollout'
      ? w.causeRollout[way < 0 ? 'behind' : 'ahead']
      : appWords().inSentence(causeLabel(c, cause, amount));
  const most = Math.abs(amount) >= Math.abs(r.variance) / 2;
  return [(most ? (way < 0 ? w.mostly : w.thanks) : w.largest)(label, f.moneySigned(amount))];
}

/** Why the result differs from plan, in one sentence about its largest cause; '' where nothing differs. */
export const causeFinding = (c: Case, r: ReviewResult, f: Formats): string =>
  whyOf(c, r, f, r.variance < 0 ? -1 : 1)[0] ?? '';

/** From here on an estimate that was exceeded was too low rather than sound. */
const tooLow = 1.5;

/** What the measured benefits say of the estimate: sound, too low or too high; nothing where a share would say nothing. */
function arrivedSaid(c: Case, { realised }: ReviewResult, f: Formats): string[] {
  if (realised === null || realised < 0 || realised >= mostSaid) return [];
  const w = reviewWords().result;
  const say =
    realised < 1 - c.success.tolerance - 1e-9 ? w.shortAllTheSame : realised > tooLow ? w.low : w.sound;
  return [say(f.percent(realised))];
}

/** "Done, on 2 Oct 2026": how far a finding has come. */
export const findingState = ({ status, closed }: Review['findings'][number], f: Formats): string =>
  [
    reviewWords().findingStatuses[status],
    status !== 'open' && closed !== null ? reviewWords().result.closedOn(f.date(closed)) : '',
  ]
    .filter(Boolean)
    .join(' ');

/**
 * "48 → 62": the value index before and at a review, over the dimensions scored in both, and over how many of them where that
 * is not all; the review's own index where nothing was scored before. Null where it scored nothing.
 */
export function indexSaid(c: Case, reviewId: string, f: Formats): { index: string; over: string } | null {
  const score = scoreValue(c).reviews.find((x) => x.id === reviewId);
  if (!score || score.index === null) return null;
  const whole = (x: number): string => f.number(Math.round(x));
  const { from, to, shared, scored } = score.sinceToday;
  if (from === null || to === null) return { index: whole(score.index), over: '' };
  const w = reviewWords().result;
  return {
    index: w.indexFromTo(whole(from), whole(to)),
    over: shared === scored ? '' : w.indexOver(f.number(shared), f.number(scored)),
  };
}

/** "48 → 62, over the 5 of 8 scored both times"; '' where the review scored nothing. */
export function indexWords(c: Case, reviewId: string, f: Formats): string {
  const said = indexSaid(c, reviewId, f);
  return said === null ? '' : [said.index, said.over].filter(Boolean).join(', ');
}

/** Open findings that say what to do. */
export const openActions = (findings: Review['findings']): Review['findings'] =>
  findings.filter((x) => x.status === 'open' && x.action.trim() !== '');

/**
 * The action to name first: the one against this period's largest loss that has one, else against the largest to date,
 * else the one found last.
 */
function nextAction(
  c: Case,
  open: Review['findings'],
  r: ReviewResult,
): Review['findings'][number] | undefined {
  for (const { cause, amount } of [...r.period.causes, ...r.causes]) {
    if (amount >= 0) continue;
    const line = 'line' in cause ? c.lines.find((l) => l.id === cause.line) : undefined;
    // What was found about a row's own numbers says more of it than adoption, which every row shares.
    const found =
      open.find(({ about }) => about === causeKey(cause)) ??
      open.find(({ about }) => about !== 'rollout' && line !== undefined && concerns(about, line)) ??
      open.find(({ about }) => line !== undefined && concerns(about, line));
    if (found) return found;
  }
  return open.at(-1);
}

/** That nothing is in use yet, and from which month on it will be, as it was last stated. */
function notLiveSaid({ notLive, rollout }: ReviewResult): string[] {
  if (!notLive) return [];
  return [reviewWords().result.notLiveUntil(rollout !== null && 'goLive' in rollout ? rollout.goLive : null)];
}

/**
 * What happened, why, and what is next: the first sentence is the claim.
 * @param today YYYY-MM-DD: what is past due by then says so; null where nobody knows which day it will be read
 */
export function claimOf(
  c: Case,
  review: Review,
  r: ReviewResult,
  f: Formats,
  findings = true,
  today: string | null = null,
): string[] {
  const who = c.customer.name.trim() || capital(buildWords().theCustomer);
  const verdict = verdictOf(c, r);
  if (verdict === 'nothing') return [reviewWords().result.nothing];
  const actual = f.moneyCompact(r.actualToDate);
  const planned = f.moneyCompact(r.planToDate);
  const live = notLiveSaid(r);
  if (verdict === 'above')
    return [
      reviewWords().result.ahead(who, actual, planned, r.month),
      ...live,
      ...arrivedSaid(c, r, f),
      ...whyOf(c, r, f, 1),
    ];
  if (verdict === 'on-track') return [reviewWords().result.onTrack(who, actual, planned, r.month), ...live];
  const why = whyOf(c, r, f, -1);
  const open = openActions(review.findings);
  const action = nextAction(c, open, r);
  const isPast = ({ due }: Review['findings'][number]): boolean =>
    today !== null && due !== null && due < today;
  const alsoPast = open.filter((x) => x !== action && isPast(x)).length;
  return [
    reviewWords().result.behind(who, f.moneyCompact(-r.variance), r.month),
    ...live,
    ...why,
    ...(findings
      ? [
          action
            ? reviewWords().result.next(
                action.action.trim().replace(/[.]$/, ''),
                action.who,
                action.due ? f.date(action.due) : '',
                isPast(action),
              )
            : reviewWords().result.noAction,
          ...(alsoPast > 0 ? [reviewWords().result.alsoPast(alsoPast)] : []),
        ]
      : []),
  ];
}
/** Where the plan to date falls, or starts deep, because a cost is paid in advance: what, how much and until when. */
export function planFallWords(c: Case, r: ReviewResult, f: Formats): string {
  if (r.period.plan >= 0 || r.prepaid.length === 0) return '';
  const w = reviewWords().result;
  return [
    r.period.from > 0 ? w.planFalls(f.moneyCompact(-r.period.plan)) : w.planStarts,
    ...r.prepaid.map(({ id, amount, until }) => w.prepaid(f.moneyCompact(amount), lineLabel(c, id), until)),
  ].join(' ');
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a review or the agreed metrics refer to that is not there, in words. */
export function problemWords(c: Case, p: ReviewProblem): string {
  const p_ = reviewWords().problems;
  const monthOf = (id: string): number => c.reviews.find((r) => r.id === id)?.month ?? 0;
  switch (p.kind) {
    case 'beyond-horizon':
      return p_[p.kind](p.month, p.last);
    case 'out-of-order':
      return p_[p.kind](monthOf(p.review), monthOf(p.before));
    case 'unknown-actual':
      return p_[p.kind](p.name, monthOf(p.review));
    case 'unknown-measured':
      return p_[p.kind](p.line, monthOf(p.review));
    case 'unknown-metric':
      return p_[p.kind](p.name);
  }
}
