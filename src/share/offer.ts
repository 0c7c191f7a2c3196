/**
 * A counter-offer: a shared case that comes back changed. Here is what its reader changed, row by row, set against
 * the sender's own case, and what that case becomes when rows are accepted.
 *
 * A row is one entry of the case (a line, an assumption) with all its changed fields: they were thought of
 * together, and half of them may make no sense. Growth and risk of a line are rows of their own: who doubts them does
 * not doubt its amount.
 */
import {
  fingerprint,
  fail,
  ok,
  parseCase,
  type Assumption,
  type Case,
  type CaseProblem,
  type Result,
  type Series,
  type Source,
} from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import { capital } from '../text/capital.ts';
import { numbersWords } from '../text/words/numbers.ts';
import { problemsWords } from '../text/words/problems.ts';
import { namesInText, plainAmount } from '../value/index.ts';
import { customerCopy, type CopyChoice } from './customerCopy.ts';
import { difference, type Change } from './difference.ts';
import { isOffer, onlyQuestions, withoutAnswer } from './origin.ts';
import { questionsCopy, signAnswers, withAnswers } from './questions.ts';
import { isPlain, equal } from '../util/equal.ts';
import { answerState, lacksReviews, lostReviews, reviewsInOrder, withReviewsSent } from './reviewAnswers.ts';

type Plain = Record<string, unknown>;
const lists: Record<string, string> = {
  assumptions: 'name',
  lines: 'id',
  scenarios: 'id',
  dimensions: 'id',
  groups: 'id',
  options: 'id',
  steps: 'id',
  reviews: 'id',
  'customer.people': 'id',
};

/** What a case says of itself rather than of its value, and what no reader of it may change. */
const notOffered = new Set(['comments', 'agreed', 'prepared', 'owner']);

/** What the customer may say of a review: figures of one that went out to be filled in, and who stands behind it. */
const measuredPart = /^reviews\.[^.]+\.(actual|measured|dimensions|surveys|rollout)(\.|$)/;
const confirmedPart = /^reviews\.[^.]+\.confirmed(\.|$)/;

/** Whether a change is one its reader may offer. A figure of a review is never taken back, only given. */
function isOffered({ path, after: given }: Change, begun: ReadonlySet<string>): boolean {
  const [list = '', id = ''] = path.split('.');
  if (list !== 'reviews') return !notOffered.has(list);
  if (given === undefined || given === null) return false;
  return confirmedPart.test(path) || (measuredPart.test(path) && begun.has(id));
}

const begunIn = (c: Case): string[] => c.reviews.flatMap((r) => (r.held ? [] : [r.id]));

export interface OfferRow {
  /** Path of the entry, as in `assumptions.agents`; the path of the field where it belongs to no entry. */
  key: string;
  label: string;
  kind: 'changed' | 'added' | 'removed';
  changes: Change[];
  /** Assumptions that came or went with this row's formula. */
  along: Change[];
}

/** A row set against the case it is offered to. */
export interface ReviewRow extends OfferRow {
  /**
   * clean: as it was sent; both: changed here as well since; gone, goneReview: no longer here, accepting it brings it back;
   * held, uncounted: of a review that was held since, or of a number that is no longer here.
   */
  state: 'clean' | 'both' | 'gone' | 'goneReview' | 'held' | 'uncounted';
}

/**
 * The edited copy of a shared case as its reader sends it back.
 * @param by the reader's name; @param on YYYY-MM-DD
 */
export const counterOffer = (shared: Case, edited: Case, by: string, on: string): Case => ({
  ...withoutAnswer(edited),
  ...(onlyQuestions(shared) ? { assumptions: signAnswers(shared, edited, by, on) } : {}),
  reviews: edited.reviews.map((r) =>
    r.confirmed?.by === '' ? { ...r, confirmed: { by, on: r.confirmed.on ?? on } } : r,
  ),
  id: shared.id,
  origin: { id: shared.id, fingerprint: fingerprint(shared), by },
  comments: edited.comments.map((x) => (shared.comments.some((old) => equal(old, x)) ? x : { ...x, by, on })),
});

/**
 * Who sends a case back: the name given for a counter-offer; for a copy that was kept and shared again whoever prepared
 * it, unless that is still ourselves; '' where nobody says.
 */
export const senderOf = (mine: Case | null, theirs: Case): string =>
  isOffer(theirs)
    ? (theirs.origin?.by ?? '')
    : mine && theirs.prepared.by !== mine.prepared.by
      ? theirs.prepared.by
      : '';

/** Whether a case has this fingerprint, or had it when sent: the market and the price may have been left out. */
export const hadFingerprint = (c: Case, print: string): boolean =>
  [c, { ...c, market: null }, { ...c, price: [] }, { ...c, market: null, price: [] }].some(
    (sent, i) => (i === 0 || c.market !== null || c.price.length > 0) && fingerprint(sent) === print,
  );

/** Whether a case, or what was sent of it, is what an offer was made from. */
export function wasSentAs(c: Case, offer: Case): boolean {
  const sent = onlyQuestions(offer)
    ? questionsCopy(
        c,
        offer.assumptions.map((a) => a.name),
      )
    : c;
  return hadFingerprint(sent, offer.origin?.fingerprint ?? '');
}

/** What the sender seems to have left out of a copy: kinds of which it holds nothing. */
function choiceOf(theirs: Case): CopyChoice {
  const noted = [...theirs.lines, ...theirs.assumptions, ...theirs.dimensions];
  return {
    notes: theirs.note !== '' || noted.some((x) => x.note !== '' || x.source.note !== ''),
    people: theirs.customer.people.length > 0,
    peers: theirs.assumptions.some((a) => a.peers.length > 0),
    dimensions: theirs.dimensions.some(
      (d) => d.today !== null || d.expected !== null || d.alternative !== null,
    ),
    market: theirs.market !== null,
    price: theirs.price.length > 0,
    steps: theirs.steps.length > 0,
    success:
      theirs.success.required !== '' || theirs.success.renewal !== null || theirs.success.metrics.length > 0,
  };
}

/** The same copy of a case that `theirs` was made from, so that nothing left out reads as removed. */
export function asSent(c: Case, theirs: Case): Case {
  const choice = choiceOf(theirs);
  return customerCopy(c, choice, begunIn(theirs));
}

const entryKey = (path: string): string | null => {
  for (const list of Object.keys(lists))
    if (path.startsWith(`${list}.`)) return `${list}.${path.slice(list.length + 1).split('.')[0] ?? ''}`;
  return null;
};

/** Fields of a line that are doubted apart from its amount. */
const apart = ['growth', 'risk'] as const;

/** Where a change is offered: under its entry, or, of a line's growth or risk, under that field. */
function rowKey(path: string): string {
  const [list, id, field, ...rest] = path.split('.');
  // Each figure of a review is measured apart; when and by whom it was confirmed is one thing.
  if (list === 'reviews' && field !== undefined)
    return confirmedPart.test(path) ? `reviews.${id}.confirmed` : path;
  const own = list === 'lines' && rest.length === 0 && apart.some((x) => x === field);
  return own ? path : (entryKey(path) ?? path);
}

/** What a row's remarks are about: an assumption's name, a line's id; else the row itself. */
export const rowAbout = (key: string): string =>
  rowKey(key) === entryKey(key) ? key.slice(key.lastIndexOf('.') + 1) : key;

/** The path of the entry a row belongs to, as in `lines.hours` of its growth. */
export const rowEntry = (key: string): string => entryKey(key) ?? key;

const isOrder = (change: Change): boolean => Object.hasOwn(lists, change.path);

/** What each figure of a review is called, and to which month it was measured, as on the review's own tab. */
function reviewLabels(c: Case, r: Case['reviews'][number]): [path: string, label: () => string][] {
  const { nested, fields } = problemsWords();
  type Entry = [path: string, label: () => string];
  const entry = (path: string, label: () => string): Entry => [
    path,
    () => nested(label(), numbersWords().month(String(r.month))),
  ];
  const field = (name: 'confirmed' | 'rollout') => (): string => capital(fields[name]);
  const confirmed = entry('confirmed', field('confirmed'));
  // Of one that was held nothing else is offered.
  if (r.held) return [confirmed];
  return [
    confirmed,
    entry('rollout', field('rollout')),
    ...(['nps', 'csat', 'ces'] as const).map((field) => entry(`surveys.${field}`, () => fields[field])),
    ...c.assumptions.map((a) => entry(`actual.${a.name}`, () => labelOf.assumption(a))),
    ...c.lines.map((l) => entry(`measured.${l.id}`, () => labelOf.line(l))),
    ...c.dimensions.map((d) => entry(`dimensions.${d.id}`, () => labelOf.dimension(d))),
  ];
}

/** Lines and assumptions of both states by their row's key, the later one first: an offer may hold thousands. */
function labels(before: Case, after: Case): (key: string) => string | undefined {
  const known = new Map<string, () => string>();
  for (const [path, label] of Object.entries(problemsWords().settings)) known.set(path, () => label);
  for (const c of [before, after]) {
    for (const l of c.lines) {
      known.set(`lines.${l.id}`, () => labelOf.line(l));
      for (const field of apart)
        known.set(`lines.${l.id}.${field}`, () =>
          problemsWords().nested(labelOf.line(l), problemsWords().fields[field]),
        );
    }
    for (const a of c.assumptions) known.set(`assumptions.${a.name}`, () => labelOf.assumption(a));
    for (const g of c.groups) known.set(`groups.${g.id}`, () => labelOf.group(g));
    for (const o of c.options) known.set(`options.${o.id}`, () => labelOf.option(o));
    for (const s of c.steps) known.set(`steps.${s.id}`, () => labelOf.step(s));
    for (const r of c.reviews)
      for (const [path, label] of reviewLabels(c, r)) known.set(`reviews.${r.id}.${path}`, label);
  }
  return (key) => known.get(key)?.();
}

/** What the row of an offer with this key is called in a case; undefined where it holds no such thing. */
export const rowLabel = (c: Case, key: string): string | undefined => labels(c, c)(key);

/** Everything that leads from `before` to `after`, entry by entry. */
export function offerRows(before: Case, after: Case): OfferRow[] {
  const rows = new Map<string, OfferRow>();
  const labelFor = labels(before, after);
  const begun = new Set(begunIn(after));
  for (const change of difference(before, after)) {
    if (isOrder(change) || !isOffered(change, begun)) continue;
    const key = rowKey(change.path);
    const row = rows.get(key);
    if (row) row.changes.push(change);
    else
      rows.set(key, {
        key,
        label: labelFor(key) ?? change.label,
        kind:
          change.path !== key || entryKey(change.path) !== key
            ? 'changed'
            : change.before === undefined
              ? 'added'
              : 'removed',
        changes: [change],
        along: [],
      });
  }
  // A formula and the assumptions that came or went with it are one thing.
  const formulas = (c: Case) => new Map(c.lines.map((l) => [`lines.${l.id}`, l.formula]));
  const [formulaBefore, formulaAfter] = [formulas(before), formulas(after)];
  const taken = new Set<string>();
  for (const row of rows.values()) {
    if (!row.key.startsWith('lines.')) continue;
    const was = namesInText(formulaBefore.get(row.key) ?? '');
    const is = namesInText(formulaAfter.get(row.key) ?? '');
    for (const [kind, names] of [
      ['added', is],
      ['removed', was],
    ] as const)
      for (const name of names) {
        const other = rows.get(`assumptions.${name}`);
        if (other?.kind !== kind) continue;
        row.along.push(...other.changes);
        taken.add(other.key);
      }
  }
  return [...rows.values()].filter((row) => !taken.has(row.key));
}

/** Entries of a list by their key, looked up once: an offer may hold thousands, and cases are never changed in place. */
const looked = new WeakMap<readonly unknown[], Map<unknown, Plain>>();
function byKey(list: readonly unknown[], key: string): Map<unknown, Plain> {
  let known = looked.get(list);
  if (!known) {
    known = new Map((list as Plain[]).map((entry) => [entry[key], entry]));
    looked.set(list, known);
  }
  return known;
}

/** What a case holds at a change's path; undefined where there is nothing. */
export function valueAt(c: Case, path: string): unknown {
  let at: unknown = c;
  let walked = '';
  for (const part of path.split('.')) {
    if (Array.isArray(at)) {
      const key = lists[walked];
      if (key === undefined) return undefined;
      at = byKey(at, key).get(part);
    } else at = isPlain(at) && Object.hasOwn(at, part) ? at[part] : undefined;
    walked = walked === '' ? part : `${walked}.${part}`;
    if (at === undefined) return undefined;
  }
  return at;
}

function put(at: unknown, path: readonly string[], walked: string, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  const next = walked === '' ? part : `${walked}.${part}`;
  const key = lists[walked];
  if (Array.isArray(at)) {
    if (key === undefined) return at;
    const entries = at as Plain[];
    const found = entries.findIndex((entry) => entry[key] === part);
    if (found < 0) return rest.length === 0 && value !== undefined ? [...entries, value] : at;
    if (rest.length === 0 && value === undefined) return entries.filter((_, i) => i !== found);
    return entries.map((entry, i) => (i === found ? put(entry, rest, next, value) : entry));
  }
  if (!isPlain(at)) return at;
  if (rest.length > 0)
    return Object.hasOwn(at, part) ? { ...at, [part]: put(at[part], rest, next, value) } : at;
  // A computed key never reaches the prototype, whatever it is called.
  return value === undefined
    ? Object.fromEntries(Object.entries(at).filter(([k]) => k !== part))
    : { ...at, [part]: value };
}

/** The case with one change made. What the change names and the case does not hold stays away. */
export const applyChange = (c: Case, change: Change): Case =>
  put(c, change.path.split('.'), '', change.after) as Case;

/** As one change after another, with each list walked once: a change at a time copies a list of thousands each time. */
function applyAll(c: Case, changes: readonly Change[]): Case {
  const entries = new Map<string, Map<unknown, Plain>>();
  let next = c;
  for (const change of changes) {
    const list = Object.keys(lists).find((name) => change.path.startsWith(`${name}.`));
    const was = list === undefined ? undefined : valueAt(c, list);
    if (list === undefined || !Array.isArray(was)) {
      next = applyChange(next, change);
      continue;
    }
    let held = entries.get(list);
    if (!held) {
      held = new Map(byKey(was, lists[list] as string));
      entries.set(list, held);
    }
    const [id, ...rest] = change.path.slice(list.length + 1).split('.');
    const entry = held.get(id);
    const changed = rest.length > 0 ? entry && put(entry, rest, `${list}.${id}`, change.after) : change.after;
    if (changed === undefined) held.delete(id);
    else held.set(id, changed as Plain);
  }
  for (const [list, now] of entries) next = put(next, list.split('.'), '', [...now.values()]) as Case;
  return next;
}

const figureFields = new Set(['value', 'low', 'high', 'today']);

/** What the changes of an offer say of where an entry's numbers come from, by the entry's path. */
function sourcesSaid(mine: Case, changes: readonly Change[]): Map<string, Partial<Source>> {
  // An entry made from another takes that one's source along: its sender did not say that.
  const known = [...mine.assumptions, ...mine.lines].map((x) => x.source);
  const said = new Map<string, Partial<Source>>();
  for (const { path, before, after } of changes) {
    const [list = '', name = '', field, part] = path.split('.');
    if (!isPlain(after) && part === undefined) continue;
    const entry = `${list}.${name}`;
    if (field === 'source')
      said.set(entry, {
        ...said.get(entry),
        ...((part === undefined ? after : { [part]: after }) as Partial<Source>),
      });
    else if (field === undefined && before === undefined) {
      const { source } = after as { source?: Source };
      if (source && !known.some((x) => equal(x, source))) said.set(entry, source);
    }
  }
  return said;
}

/**
 * Whose numbers the accepted ones are from now on: the sender's, as far as the sender said where they come from. The note
 * and link of the number they replace belong to that number, which stays in the version history.
 */
function vouch(mine: Case, c: Case, changes: readonly Change[], who: string, on: string): Case {
  const said = sourcesSaid(mine, changes);
  const theirs = (entry: string): Source => {
    const { whose = 'customer', note = '', link = '', ...rest } = said.get(entry) ?? {};
    return {
      whose: whose === 'unknown' ? 'customer' : whose,
      who: rest.who || who,
      on: rest.on ?? on,
      note,
      link,
    };
  };
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const { path, after } of changes) {
    const [list, name = '', field] = path.split('.');
    if (after === undefined) continue;
    if (list === 'assumptions' && (field === undefined || figureFields.has(field))) names.add(name);
    if (list === 'lines' && (field === undefined || field === 'formula')) ids.add(name);
  }
  return {
    ...c,
    assumptions: c.assumptions.map((a) =>
      names.has(a.name) ? { ...a, source: theirs(`assumptions.${a.name}`) } : a,
    ),
    // A formula over assumptions is ours to keep: only a plain amount is a number of theirs.
    lines: c.lines.map((l) =>
      ids.has(l.id) && plainAmount(l.formula) !== null ? { ...l, source: theirs(`lines.${l.id}`) } : l,
    ),
  };
}

/**
 * The case with rows of an offer accepted.
 * @param from who offers them and when: accepted numbers are theirs from then on; absent for trying out
 */
export function applyRows(c: Case, rows: readonly OfferRow[], from?: { who: string; on: string }): Case {
  const changes = rows.flatMap((row) => [...row.along, ...row.changes]);
  let next = applyAll(c, changes);
  // An assumption that went along with one row may still be needed by another that stays.
  const left = byKey(next.assumptions, 'name');
  const gone = c.assumptions.filter((a) => !left.has(a.name));
  if (gone.length > 0) {
    const used = new Set(next.lines.flatMap((l) => namesInText(l.formula)));
    const missing = gone.filter((a) => used.has(a.name));
    if (missing.length > 0) next = { ...next, assumptions: [...next.assumptions, ...missing] };
  }
  if (next.reviews.length > c.reviews.length) next = reviewsInOrder(next);
  return from ? vouch(c, next, changes, from.who, from.on) : next;
}

/** What becomes of one's own range round a number that is replaced. */
export type RangeAnswer = 'keep' | 'move' | 'drop';

export interface RangeQuestion {
  assumption: Assumption;
  /** Whether the number offered lies outside the range, in any year. */
  outside: boolean;
}

const atYear = (series: Series | null, year: number): number | null =>
  Array.isArray(series) ? (series[Math.min(year, series.length - 1)] ?? null) : series;

/** Ranges that stand round a number these rows replace, and that the rows leave as they are. */
export function rangesAsked(mine: Case, rows: readonly OfferRow[]): RangeQuestion[] {
  const changes = new Map(rows.flatMap((row) => [...row.along, ...row.changes]).map((x) => [x.path, x]));
  return mine.assumptions.flatMap((a): RangeQuestion[] => {
    const of = (field: string): Change | undefined => changes.get(`assumptions.${a.name}.${field}`);
    const value = of('value')?.after as Series | null | undefined;
    if (value === undefined || value === null || (a.low === null && a.high === null)) return [];
    if (of('low') || of('high')) return [];
    const outside = Array.from({ length: mine.years }, (_, y) => y).some((y) => {
      const [low, high, x] = [atYear(a.low, y), atYear(a.high, y), atYear(value, y)];
      return x !== null && ((low !== null && x < low) || (high !== null && x > high));
    });
    return [{ assumption: a, outside }];
  });
}

/** An end of a range as far from the new likely value as it was from the old, in proportion. */
function moved(end: Series | null, was: Series | null, is: Series | null): Series | null {
  const one = (y: number): number | null => {
    const [x, from, to] = [atYear(end, y), atYear(was, y), atYear(is, y)];
    if (x === null || from === null || to === null) return x;
    return Number((from === 0 ? x + to : x * (to / from)).toPrecision(12));
  };
  if (![end, was, is].some((s) => Array.isArray(s))) return one(0);
  const years = Math.max(...[end, was, is].map((s) => (Array.isArray(s) ? s.length : 1)));
  const all = Array.from({ length: years }, (_, y) => one(y));
  return all.every((x) => x !== null) ? all : end;
}

/** The ranges of a case that took rows of an offer, as was answered for each by its assumption's name. */
export const withRanges = (
  mine: Case,
  next: Case,
  answers: Readonly<Partial<Record<string, RangeAnswer>>>,
): Case => ({
  ...next,
  assumptions: next.assumptions.map((a) => {
    const old = mine.assumptions.find((x) => x.name === a.name);
    switch (Object.hasOwn(answers, a.name) ? answers[a.name] : undefined) {
      case 'drop':
        return { ...a, low: null, high: null };
      case 'move':
        return {
          ...a,
          low: moved(a.low, old?.value ?? null, a.value),
          high: moved(a.high, old?.value ?? null, a.value),
        };
      default:
        return a;
    }
  }),
});

/**
 * As `applyRows`, through the gate: what comes out is a case like any other.
 * @param ranges what becomes of ranges round replaced numbers, by assumption; kept where nothing is said
 */
export function acceptRows(
  c: Case,
  rows: readonly OfferRow[],
  from: { who: string; on: string },
  comments: Case['comments'],
  ranges: Readonly<Partial<Record<string, RangeAnswer>>> = {},
): Result<Case, CaseProblem> {
  const next = withRanges(c, applyRows(c, rows, from), ranges);
  const read = parseCase({ ...next, comments: [...next.comments, ...comments] });
  return read.ok ? ok(read.value) : fail(read.problem);
}

/** Of states of a case the one an offer differs from least, the earlier named of two that do as much; null of none. */
export function nearestTo(theirs: Case, states: readonly Case[]): Case | null {
  // One from before a review that went out was begun is not what was sent, however little else differs.
  const begun = states.filter((state) => !lacksReviews(state, theirs));
  const [first, ...others] = begun.length > 0 ? begun : states;
  if (!first || others.length === 0) return first ?? null;
  let best = { state: first, rows: Infinity };
  for (const state of [first, ...others]) {
    const rows = reviewRows(state, theirs, state).rows.length;
    if (rows < best.rows) best = { state, rows };
  }
  return best.state;
}

/** Comments of an offer that the case does not hold yet, by name. */
export const newComments = (mine: Case, theirs: Case): Case['comments'] =>
  theirs.comments
    .filter((x) => !mine.comments.some((old) => equal(old, x)))
    .map((x) => (x.by === '' ? { ...x, by: theirs.origin?.by ?? '' } : x));

/**
 * An offer set against one's own case.
 * @param base the case as it was sent, where it is known: then only what its reader changed is offered. Without it, all
 *   that differs is.
 */
export function reviewRows(
  mine: Case,
  theirs: Case,
  base: Case | null,
): { rows: ReviewRow[]; already: number } {
  const answers = onlyQuestions(theirs);
  const sent = base ?? mine;
  const offered = answers
    ? withAnswers(sent, theirs)
    : customerCopy(theirs, { findings: true }, begunIn(theirs));
  const from = answers ? sent : withReviewsSent(asSent(sent, offered), offered);
  const labelFor = labels(from, offered);
  let already = 0;
  const back = new Set<string>();
  const lost = lostReviews(mine, offered);
  const lostKeys = new Set(lost.map((r) => `reviews.${r.id}`));
  const rows = offerRows(from, offered).flatMap((row): ReviewRow[] => {
    const entry = rowEntry(row.key);
    // Its figures come back with it, or not at all.
    if (lostKeys.has(entry)) return [];
    const now = row.changes.map((x) => valueAt(mine, x.path));
    if (row.changes.every((x, i) => equal(now[i], x.after))) {
      already++;
      return [];
    }
    if (row.kind !== 'added' && valueAt(mine, entry) === undefined && entryKey(row.key) !== null) {
      // Removed here since: taking the change means having the whole entry again.
      if (row.kind === 'removed') {
        already++;
        return [];
      }
      if (back.has(entry)) return [];
      back.add(entry);
      const label = labelFor(entry) ?? row.label;
      const whole: Change = { path: entry, label, before: undefined, after: valueAt(offered, entry) };
      return [{ ...row, key: entry, label, changes: [whole], state: 'gone' }];
    }
    const both = row.changes.some((x, i) =>
      row.kind === 'removed'
        ? !equal(valueAt(asSent(mine, offered), x.path), x.before)
        : !equal(now[i], x.before),
    );
    return [{ ...row, state: answerState(mine, row.key) ?? (both ? 'both' : 'clean') }];
  });
  const returning = lost.map((r): ReviewRow => {
    const key = `reviews.${r.id}`;
    const { nested, entry } = problemsWords();
    const label = nested(
      entry.reviews(offered.reviews.findIndex((x) => x.id === r.id) + 1),
      numbersWords().month(String(r.month)),
    );
    const whole: Change = { path: key, label, before: undefined, after: r };
    return { key, label, kind: 'added', changes: [whole], along: [], state: 'goneReview' };
  });
  return { rows: [...rows, ...returning], already };
}
