/** Accepts rows of an offer into one's own case: the changes that go with them, and whose numbers they become. */
import { fail, ok, parseCase, type Case, type CaseProblem, type Result, type Source } from '../case/index.ts';
import { namesInText, plainAmount } from '../value/index.ts';
import { equal } from '../util/equal.ts';
import { isPlain } from '../util/isPlain.ts';
import type { Change } from './difference.ts';
import { reviewsInOrder } from './reviewAnswers.ts';
import { byKey, applyAll } from './entryPaths.ts';
import { type RangeAnswer, withRanges } from './offerRanges.ts';
import type { OfferRow } from './offer.ts';

const figureFields = new Set(['value', 'low', 'high', 'today']);

/** The sources that an offer's changes state for its entries, by the entry's path. */
function statedSources(mine: Case, changes: readonly Change[]): Map<string, Partial<Source>> {
  // An entry made from another one inherits its source: the sender did not state that one.
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
 * Marks accepted numbers as the sender's, with the source the sender stated. Note and link of a replaced number belong
 * to that number, which stays in the version history.
 */
function markAsTheirs(mine: Case, c: Case, changes: readonly Change[], who: string, on: string): Case {
  const said = statedSources(mine, changes);
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
    // A formula over assumptions stays our own: only a plain amount is a number of the sender's.
    lines: c.lines.map((l) =>
      ids.has(l.id) && plainAmount(l.formula) !== null ? { ...l, source: theirs(`lines.${l.id}`) } : l,
    ),
  };
}

/**
 * The case with rows of an offer accepted.
 * @param from who offers them and when: accepted numbers become theirs; absent for a preview
 */
export function applyRows(c: Case, rows: readonly OfferRow[], from?: { who: string; on: string }): Case {
  const changes = rows.flatMap((row) => [...row.along, ...row.changes]);
  let next = applyAll(c, changes);
  // An assumption that was removed together with one row may still be needed by another row that stays.
  const left = byKey(next.assumptions, 'name');
  const gone = c.assumptions.filter((a) => !left.has(a.name));
  if (gone.length > 0) {
    const used = new Set(next.lines.flatMap((l) => namesInText(l.formula)));
    const missing = gone.filter((a) => used.has(a.name));
    if (missing.length > 0) next = { ...next, assumptions: [...next.assumptions, ...missing] };
  }
  if (next.reviews.length > c.reviews.length) next = reviewsInOrder(next);
  return from ? markAsTheirs(c, next, changes, from.who, from.on) : next;
}

/**
 * `applyRows` followed by the gate, so that the result is a valid case.
 * @param ranges what becomes of the ranges around replaced numbers, by assumption; a range not named is kept
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
