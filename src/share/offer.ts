/**
 * A counter-offer: a shared case that comes back changed. This finds what its reader changed, row by row, compares it
 * with the sender's own case, and applies the rows that are accepted.
 *
 * A row is one entry of the case (a line, an assumption) with all its changed fields: they belong together, and half of
 * them may make no sense. Growth and risk of a line are rows of their own, because doubting them is not doubting its
 * amount.
 */
import { fingerprint, type Case } from '../case/index.ts';
import { numbersWords } from '../text/words/numbers.ts';
import { problemsWords } from '../text/words/problems.ts';
import { namesInText } from '../value/index.ts';
import { equal } from '../util/equal.ts';
import { customerCopy, type CopyChoice } from './customerCopy.ts';
import { difference, type Change } from './difference.ts';
import { isOffer, onlyQuestions, withoutAnswer } from './origin.ts';
import { questionsCopy, signAnswers, withAnswers } from './questions.ts';
import { answerState, lacksReviews, lostReviews, withReviewsSent } from './reviewAnswers.ts';
import { lists, measuredPart, confirmedPart, entryKey, rowKey, rowEntry, valueAt } from './entryPaths.ts';
import { labels } from './offerLabels.ts';

/** Fields that describe the case rather than its value, which a reader may not change. */
const notOffered = new Set(['comments', 'agreed', 'prepared', 'owner']);

/** Whether a reader may offer a change. A figure of a review can be added, never removed. */
function isOffered({ path, after: given }: Change, begun: ReadonlySet<string>): boolean {
  const [list = '', id = ''] = path.split('.');
  if (list !== 'reviews') return !notOffered.has(list);
  if (given === undefined || given === null) return false;
  return confirmedPart.test(path) || (measuredPart.test(path) && begun.has(id));
}

const begunIn = (c: Case): string[] => c.reviews.flatMap((r) => (r.held ? [] : [r.id]));

export interface OfferRow {
  /** Path of the entry, as in `assumptions.agents`; path of the field if it belongs to no entry. */
  key: string;
  label: string;
  kind: 'changed' | 'added' | 'removed';
  changes: Change[];
  /** Assumptions added or removed together with this row's formula. */
  along: Change[];
}

/** A row compared with the case it is offered to. */
export interface ReviewRow extends OfferRow {
  /**
   * clean: as it was sent; both: changed here since as well; gone, goneReview, goneHeld: removed here since, accepting
   * it brings it back; held: of a review that was held since; restated: of a review that has other figures by now;
   * uncounted: of a number that was removed here.
   */
  state: 'clean' | 'both' | 'gone' | 'goneReview' | 'goneHeld' | 'held' | 'restated' | 'uncounted';
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
 * Who sends a case back: for a counter-offer the name given; for a copy that was kept and shared again whoever prepared
 * it, unless that is us; '' if nobody is named.
 */
export const senderOf = (mine: Case | null, theirs: Case): string =>
  isOffer(theirs)
    ? (theirs.origin?.by ?? '')
    : mine && theirs.prepared.by !== mine.prepared.by
      ? theirs.prepared.by
      : '';

/** Whether a case has this fingerprint, or had it when it was sent: the market and the price may have been left out. */
export const hadFingerprint = (c: Case, print: string): boolean =>
  [c, { ...c, market: null }, { ...c, price: [] }, { ...c, market: null, price: [] }].some(
    (sent, i) => (i === 0 || c.market !== null || c.price.length > 0) && fingerprint(sent) === print,
  );

/** Whether an offer was made from this state of a case, or from the copy of it that was sent. */
export function wasSentAs(c: Case, offer: Case): boolean {
  const sent = onlyQuestions(offer)
    ? questionsCopy(
        c,
        offer.assumptions.map((a) => a.name),
      )
    : c;
  return hadFingerprint(sent, offer.origin?.fingerprint ?? '');
}

/** Parts that are included in a copy unless the sender leaves them out. */
const kinds = ['notes', 'people', 'peers', 'dimensions', 'market', 'price', 'steps', 'success'] as const;

/**
 * The parts the sender seems to have left out of a copy: those it holds nothing of, so that leaving them out changes
 * nothing.
 */
function choiceOf(theirs: Case): CopyChoice {
  const begun = begunIn(theirs);
  const whole = customerCopy(theirs, {}, begun);
  return Object.fromEntries(
    kinds.map((kind) => [kind, !equal(customerCopy(theirs, { [kind]: false }, begun), whole)]),
  );
}

/** The same kind of copy of a case as `theirs`, so that nothing left out seems removed. */
export function asSent(c: Case, theirs: Case): Case {
  const choice = choiceOf(theirs);
  return customerCopy(c, choice, begunIn(theirs));
}

const isOrder = (change: Change): boolean => Object.hasOwn(lists, change.path);

/** The rows of everything that differs between `before` and `after`. */
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
  // A formula and the assumptions added or removed with it form one row.
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

/** The state of a case from which an offer differs least, of equal ones the first; null if there is none. */
export function nearestTo(theirs: Case, states: readonly Case[]): Case | null {
  // A state without a review that was sent cannot be the one that was sent, however little else differs.
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

/** Comments of an offer that the case does not hold yet. */
export const newComments = (mine: Case, theirs: Case): Case['comments'] =>
  theirs.comments
    .filter((x) => !mine.comments.some((old) => equal(old, x)))
    .map((x) => (x.by === '' ? { ...x, by: theirs.origin?.by ?? '' } : x));

/**
 * The rows of an offer compared with one's own case.
 * @param base the case as it was sent, if known: then only what its reader changed is offered. Without it, everything
 * that differs is.
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
  const lost = lostReviews(mine, offered, from);
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
      // The entry was removed here since: accepting the change restores the whole entry.
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
    return [{ ...row, state: answerState(mine, offered, row.key) ?? (both ? 'both' : 'clean') }];
  });
  const returning = lost.map((r): ReviewRow => {
    const key = `reviews.${r.id}`;
    const { nested, entry } = problemsWords();
    const label = nested(
      entry.reviews(offered.reviews.findIndex((x) => x.id === r.id) + 1),
      numbersWords().month(String(r.month)),
    );
    const whole: Change = { path: key, label, before: undefined, after: r };
    return {
      key,
      label,
      kind: 'added',
      changes: [whole],
      along: [],
      state: r.held ? 'goneHeld' : 'goneReview',
    };
  });
  return { rows: [...rows, ...returning], already };
}
