/** Agreeing on a plan, and reviewing it, as pure changes. Ids and dates are passed in. */
import { equal } from '../util/equal.ts';
import { fingerprint } from './fingerprint.ts';
import { limits } from './limits.ts';
import { CaseSchema, type Case, type Finding, type Review } from './schema.ts';

/** The fields a fingerprint covers, compared by reference: states share the parts that did not change. */
const figureKeys = [
  'start',
  'years',
  'discount',
  'rollout',
  'assumptions',
  'lines',
  'scenarios',
  'market',
  'options',
  'option',
  'price',
] as const;

/** Whether a change moves anything a fingerprint covers. Cheap if those parts are untouched. */
function movesFigures(before: Case, after: Case): boolean {
  if (figureKeys.every((key) => before[key] === after[key])) return false;
  return fingerprint(before) !== fingerprint(after);
}

/** Whether a change would alter an agreed plan without a new agreement; a locked case refuses it. */
export function breaksAgreement(before: Case, after: Case): boolean {
  if (!before.agreed || !after.agreed) return false;
  return (
    // Compared by content, because a case that was parsed again consists of new lists.
    !equal(before.success.metrics, after.success.metrics) ||
    before.success.cadence !== after.success.cadence ||
    before.success.tolerance !== after.success.tolerance ||
    movesFigures(before, after)
  );
}

/** Agrees on the plan as it stands: who, when, and the fingerprint of its figures. */
export const agree = (c: Case, { on, by }: { on: string; by: string }): Case => ({
  ...c,
  agreed: { on, by, fingerprint: fingerprint(c) },
});

/**
 * The start of a new agreement: an unlocked case of its own, whose origin is the agreed one. Measurements so far are
 * kept, because they stay true whatever the plan becomes.
 */
export function reopen(c: Case, id: string): Case {
  if (!c.agreed) return c;
  return {
    ...c,
    id,
    agreed: null,
    origin: { id: c.id, fingerprint: c.agreed.fingerprint, by: c.agreed.by },
  };
}

const months = (start: string): number => {
  const [year = 0, month = 1] = start.split('-').map(Number);
  return year * 12 + month - 1;
};
const two = (n: number): string => String(n).padStart(2, '0');

/** The last day of the case's month n (month 1 is the month of signing), YYYY-MM-DD. */
export function endOfMonth(start: string, month: number): string {
  const at = months(start) + Math.max(1, month) - 1;
  const year = Math.floor(at / 12);
  const day = new Date(Date.UTC(2000, 0, 1));
  day.setUTCFullYear(year, (at % 12) + 1, 0);
  return `${String(year).padStart(4, '0')}-${two((at % 12) + 1)}-${two(day.getUTCDate())}`;
}

/** The month of the case a day falls in: 1 is the month of signing, 0 and below lie before it. */
export const monthOfDay = (start: string, day: string): number => months(day) - months(start) + 1;

/** Months between two reviews. */
const cadenceMonths = (cadence: Case['success']['cadence']): number => (cadence === 'quarter' ? 3 : 6);

/** The held reviews in the order of their months; only these count. */
export const heldReviews = (c: Pick<Case, 'reviews'>): Review[] =>
  c.reviews.filter((r) => r.held).sort((a, b) => a.month - b.month);

/**
 * The day the next review is due, YYYY-MM-DD: as the latest held review says; before the first, one cadence after the
 * start of an agreed plan. Null if nothing determines it.
 */
export function reviewDue(c: Pick<Case, 'reviews' | 'agreed' | 'start' | 'success'>): string | null {
  const latest = heldReviews(c).at(-1);
  if (latest) return latest.next;
  return c.agreed === null ? null : endOfMonth(c.start, cadenceMonths(c.success.cadence));
}

/** Why a review cannot be marked as held: it has no day, or its day lies after today; null if it can. */
export const heldFault = (r: Pick<Review, 'on'>, today: string): 'no-day' | 'in-future' | null =>
  r.on === null ? 'no-day' : r.on > today ? 'in-future' : null;

const latestMonth = (c: Case): number => Math.max(0, ...c.reviews.map((r) => r.month));

/**
 * The review that follows the existing ones: one cadence later, within the term, with the date of the one after it. It
 * takes over findings of the last one that are still open. @param held false for a review that is begun but not held
 */
export function nextReview(
  c: Case,
  { id, by, held = true }: { id: string; by: string; held?: boolean },
): Review {
  const step = cadenceMonths(c.success.cadence);
  const last = c.years * 12;
  const latest = c.reviews.toSorted((a, b) => a.month - b.month).at(-1);
  const month = Math.min(latestMonth(c) + step, Math.max(last, latestMonth(c) + 1), limits.years * 12);
  const reviews = CaseSchema.shape.reviews.parse([
    {
      id,
      on: endOfMonth(c.start, month),
      month,
      by,
      next: month + step <= last ? endOfMonth(c.start, month + step) : null,
      findings: latest?.findings.filter((f) => f.status === 'open') ?? [],
      held,
    },
  ]);
  return reviews[0] as Review;
}

export const addReview = (c: Case, r: Review): Case =>
  c.reviews.length >= limits.reviews || c.reviews.some((x) => x.id === r.id)
    ? c
    : { ...c, reviews: [...c.reviews, r] };

export const patchReview = (c: Case, id: string, patch: Partial<Omit<Review, 'id'>>): Case =>
  c.reviews.some((r) => r.id === id)
    ? { ...c, reviews: c.reviews.map((r) => (r.id === id ? { ...r, ...patch, id } : r)) }
    : c;

export const removeReview = (c: Case, id: string): Case => ({
  ...c,
  reviews: c.reviews.filter((r) => r.id !== id),
});

/** A record with one entry set, or removed if the value is null. */
export function withEntry<V>(
  record: Readonly<Partial<Record<string, V>>>,
  key: string,
  value: V | null,
): Record<string, V> {
  const entries = Object.entries(record as Record<string, V>).filter(([k]) => k !== key);
  if (value !== null) entries.push([key, value]);
  return Object.fromEntries(entries);
}

/** The review before one, by month; null for the first. */
const reviewBefore = (c: Case, r: Pick<Review, 'id' | 'month'>): Review | null =>
  c.reviews
    .filter((x) => x.id !== r.id && x.month < r.month)
    .sort((a, b) => a.month - b.month)
    .at(-1) ?? null;

/** Findings from before findings had ids are recognized by their content. */
const sameFinding = (a: Finding, b: Finding): boolean =>
  a.id !== '' || b.id !== ''
    ? a.id === b.id
    : a.about === b.about && a.reason === b.reason && a.action === b.action;

/** Whether the review before had the finding already, so that it is still open rather than new. */
export const isCarried = (c: Case, r: Pick<Review, 'id' | 'month'>, f: Finding): boolean =>
  reviewBefore(c, r)?.findings.some((x) => sameFinding(x, f)) ?? false;

/** An open finding whose texts are empty. */
export const newFinding = (f: Pick<Finding, 'id'> & Partial<Finding>): Finding => ({
  about: '',
  reason: null,
  action: '',
  who: '',
  due: null,
  status: 'open',
  closed: null,
  ...f,
});

/** An inconsistency in a review's dates. It is shown beside them; nothing is discarded. */
export type ReviewDateFault =
  | { kind: 'before-start'; start: string }
  | { kind: 'month-and-day'; month: number; falls: number }
  | { kind: 'not-after'; review: string; on: string }
  | { kind: 'next-not-after' }
  | { kind: 'in-future' }
  | { kind: 'due-before'; count: number }
  | { kind: 'beyond'; last: number }
  | { kind: 'same-month'; month: number };

/** The inconsistencies in one review's dates; with `today`, also a held review that lies after it. */
export function reviewDateFaults(c: Case, r: Review, today: string | null = null): ReviewDateFault[] {
  const faults: ReviewDateFault[] = [];
  const last = c.years * 12;
  if (r.month > last) faults.push({ kind: 'beyond', last });
  if (c.reviews.some((x) => x.id !== r.id && x.month === r.month))
    faults.push({ kind: 'same-month', month: r.month });
  if (r.on !== null) {
    const falls = monthOfDay(c.start, r.on);
    if (falls < 1) faults.push({ kind: 'before-start', start: c.start });
    // A review is usually held in the weeks after the months it covers, never before the last of them.
    else if (falls < r.month) faults.push({ kind: 'month-and-day', month: r.month, falls });
    const on = r.on;
    const before = c.reviews
      .filter((x) => x.id !== r.id && x.month < r.month && x.on !== null && x.on >= on)
      .at(0);
    if (before?.on) faults.push({ kind: 'not-after', review: before.id, on: before.on });
    if (r.held && today !== null && on > today) faults.push({ kind: 'in-future' });
    if (r.next !== null && r.next <= on) faults.push({ kind: 'next-not-after' });
    const count = r.findings.filter((f) => f.due !== null && f.due < on && !isCarried(c, r, f)).length;
    if (count > 0) faults.push({ kind: 'due-before', count });
  }
  return faults;
}

/** The year of a month: signing (month 0) belongs to year 1. */
export const yearOfMonth = (month: number): number => Math.max(1, Math.ceil(month / 12));
