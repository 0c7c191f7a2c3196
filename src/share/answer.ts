/**
 * The answer to a counter-offer: which rows were accepted and which not, a reply to each row, and what else differs
 * from the version its reader sent. It travels with the case, so that its reader sees row by row what has changed
 * since.
 */
import { limits, parseCase, type Answer, type Case, type Review } from '../case/index.ts';
import { reviewFigures } from '../case/reviewFigures.ts';
import type { Change } from './difference.ts';
import { asSent, offerRows, type OfferRow, type ReviewRow } from './offer.ts';
import { rowLabel } from './offerLabels.ts';
import { applyChange, valueAt } from './entryPaths.ts';
import { withoutAnswer } from './origin.ts';
import { isPlain } from '../util/isPlain.ts';

type AnswerRow = Answer['rows'][number];
type StatedValue = AnswerRow['said'][number];

const isNumbers = (x: unknown): x is number[] => Array.isArray(x) && x.every((y) => typeof y === 'number');
const isRollout = (x: unknown): x is Extract<StatedValue['value'], object> =>
  isPlain(x) && ('goLive' in x || 'byYear' in x);

/** The figures and words one change of the reader gives; for a whole row its figure, for a review all of its figures. */
function statedValues({ path, after }: Pick<Change, 'path' | 'after'>): StatedValue[] {
  const [list, , field] = path.split('.');
  if (list === 'reviews' && isPlain(after) && field === undefined)
    return reviewFigures(after as Review).flatMap((x) =>
      statedValues({ path: `${path}.${x.path}`, after: x.value }),
    );
  if (list === 'reviews' && isPlain(after) && field === 'confirmed')
    return ['by', 'on'].flatMap((key) => statedValues({ path: `${path}.${key}`, after: after[key] }));
  if (after === null || after === undefined) return [{ path, value: null }];
  if (typeof after === 'string') return [{ path, value: after.slice(0, limits.formula) }];
  if (typeof after === 'number' || typeof after === 'boolean' || isNumbers(after) || isRollout(after))
    return [{ path, value: after }];
  if (field !== undefined || Array.isArray(after)) return [];
  const entry = after as { formula?: unknown; value?: unknown };
  if (list === 'lines') return statedValues({ path: `${path}.formula`, after: entry.formula });
  return list === 'assumptions' ? statedValues({ path: `${path}.value`, after: entry.value }) : [];
}

const rowOf = (
  row: OfferRow,
  now: Case,
  decision: AnswerRow['decision'],
  text: string,
  said: (x: Change) => unknown = (x) => x.after,
): AnswerRow => ({
  about: row.key,
  // If the case knows the row, its label is worded in the reader's own language.
  label: rowLabel(now, row.key) === undefined ? row.label.slice(0, limits.label) : '',
  decision,
  said: row.changes.flatMap((x) => statedValues({ path: x.path, after: said(x) })),
  text: text.trim().slice(0, limits.note),
});

/**
 * Makes the answer to a counter-offer.
 * @param offered the offer as it came; @param base the case as it was sent, if known
 * @param before one's own case when the offer was decided; @param after the case with what was accepted
 * @param rows what was decided; what the case had already counts as accepted
 * @param replies by the row's key
 */
export function answerTo(given: {
  offered: Case;
  base: Case | null;
  before: Case;
  after: Case;
  rows: readonly ReviewRow[];
  accepted: readonly ReviewRow[];
  replies: Readonly<Partial<Record<string, string>>>;
  to: string;
  by: string;
  on: string;
}): Answer {
  const { offered, base, before, after, rows, accepted, replies, to, by, on } = given;
  const taken = new Set(accepted.map((row) => row.key));
  const now = asSent(after, offered);
  const reply = (key: string): string => (Object.hasOwn(replies, key) ? (replies[key] ?? '') : '');
  const decided = rows.map((row) =>
    rowOf(row, now, taken.has(row.key) ? 'accepted' : 'declined', reply(row.key)),
  );
  const known = new Set(rows.flatMap((row) => [row.key, ...row.along.map((x) => x.path)]));
  const differs = offerRows(offered, now);
  const open = new Set(differs.map((row) => row.key));
  const already = offerRows(asSent(base ?? before, offered), offered).filter(
    (row) => !known.has(row.key) && !open.has(row.key),
  );
  const since = differs.filter((row) => !known.has(row.key));
  return {
    to,
    by,
    on,
    rows: [
      ...decided,
      ...already.map((row) => rowOf(row, now, 'accepted', '')),
      // Changes from the reader's version to this one: what they said is the value before the change.
      ...since.map((row) => rowOf(row, now, 'changed', '', (x) => x.before)),
    ].slice(0, limits.answers),
  };
}

/** How many rows of an answer were accepted and how many declined. */
export const answered = ({ rows }: Answer): { accepted: number; declined: number } => ({
  accepted: rows.filter((row) => row.decision === 'accepted').length,
  declined: rows.filter((row) => row.decision === 'declined').length,
});

/**
 * The case as the reader of an answer had sent it, as far as the answer tells: null if it leaves any of it open, or the
 * result is not a valid case.
 */
export function asOffered(c: Case): Case | null {
  const rows = c.answer?.rows ?? [];
  const changes = rows.flatMap((row) => row.said);
  if (rows.some((row) => row.said.length === 0)) return null;
  if (changes.some((x) => valueAt(c, x.path) === undefined)) return null;
  const sent = changes.reduce(
    (x, { path, value }) => applyChange(x, { path, label: '', before: undefined, after: value }),
    withoutAnswer(c),
  );
  const read = parseCase(sent);
  return read.ok ? read.value : null;
}
