/**
 * Fields a document of this version gained after the first links were made. They follow everything table1 packs, each
 * group under a character of its own. A group of nothing but defaults is not written, so links that use none of them
 * stay the same byte for byte. Once released, the list is only ever appended to.
 */
import type { Answer, Finding, Review } from '../case/index.ts';
import {
  cells,
  days,
  list,
  maybe,
  oneOf,
  PackingFault,
  record,
  words,
  type Column,
  type Reader,
  type Writer,
} from './columns.ts';
import { isPlain } from '../util/isPlain.ts';
import type { Body } from './table1.ts';

interface Addition {
  plain(body: Body): boolean;
  write(out: Writer, body: Body): void;
  /** The body with these fields as written; without a reader, with their defaults. */
  read(from: Reader | null, body: Body): Body;
}

/**
 * The new fields of all entries of one kind.
 * @param rows the entries of a body; @param put the body with these entries, in the same order
 */
function addition<T extends object, N extends keyof T>(
  column: Column<Pick<T, N>>,
  rows: (body: Body) => T[],
  put: (body: Body, rows: T[]) => Body,
): Addition {
  return {
    plain: (body) => rows(body).every(column.plain),
    write: (out, body) => {
      column.write(out, rows(body));
    },
    read: (from, body) => {
      const known = rows(body);
      const added = from ? column.read(from, known.length) : known.map(() => column.fill());
      return put(
        body,
        known.map((row, i) => ({ ...row, ...added[i] })),
      );
    },
  };
}

type NewInReview = 'held' | 'confirmed';
type NewInFinding = 'id' | 'status' | 'closed';

const reviews = addition<Review, NewInReview>(
  record<Pick<Review, NewInReview>>([
    ['held', oneOf<boolean>([true, false])],
    [
      'confirmed',
      maybe(
        record<NonNullable<Review['confirmed']>>([
          ['on', days],
          ['by', words],
        ]),
      ),
    ],
  ]),
  (body) => body.reviews,
  (body, rows) => ({ ...body, reviews: rows }),
);

const findings = addition<Finding, NewInFinding>(
  record<Pick<Finding, NewInFinding>>([
    ['id', words],
    ['status', oneOf(['open', 'done', 'dropped'])],
    ['closed', days],
  ]),
  (body) => body.reviews.flatMap((r) => r.findings),
  (body, rows) => {
    let at = 0;
    return {
      ...body,
      reviews: body.reviews.map((r) => ({ ...r, findings: rows.slice(at, (at += r.findings.length)) })),
    };
  },
);

type StatedValue = Answer['rows'][number]['said'][number]['value'];

/** Plain data as JSON in which −0 keeps its sign. */
function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join(',')}]`;
  if (isPlain(value))
    return `{${Object.entries(value)
      .map(([key, x]) => `${JSON.stringify(key)}:${toJson(x)}`)
      .join(',')}}`;
  return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}
const data: Column<StatedValue> = cells(
  (value) => (value === null ? '' : toJson(value)),
  (text) => {
    if (text === '') return null;
    try {
      // Any value is allowed here, because the gate checks it next.
      return JSON.parse(text) as StatedValue;
    } catch {
      throw new PackingFault('not data');
    }
  },
);
const answers: Column<Answer | null> = maybe(
  record<Answer>([
    ['to', words],
    ['by', words],
    ['on', days],
    [
      'rows',
      list(
        record<Answer['rows'][number]>([
          ['about', words],
          ['label', words],
          ['decision', oneOf(['accepted', 'declined', 'changed'])],
          [
            'said',
            list(
              record<Answer['rows'][number]['said'][number]>([
                ['path', words],
                ['value', data],
              ]),
            ),
          ],
          ['text', words],
        ]),
      ),
    ],
  ]),
);
/** A field of the case itself; most cases have none. */
const answer: Addition = {
  plain: (body) => body.answer === undefined,
  write: (out, body) => {
    answers.write(out, [body.answer ?? null]);
  },
  read: (from, body) => {
    const [found = null] = from ? answers.read(from, 1) : [];
    return found === null ? body : { ...body, answer: found };
  },
};

/** The groups by the character they are written under; a position in this list is never reused. */
const additions: readonly Addition[] = [reviews, findings, answer];

export function writeAdditions(out: Writer, body: Body): void {
  additions.forEach((group, i) => {
    if (group.plain(body)) return;
    out.char(i);
    group.write(out, body);
  });
}

/** Reads the rest of a text, and fills in defaults. Throws PackingFault if a group is unknown or out of order. */
export function readAdditions(from: Reader, body: Body): Body {
  let whole = body;
  let next = from.ended ? Infinity : from.char();
  additions.forEach((group, i) => {
    const written = next === i;
    whole = group.read(written ? from : null, whole);
    if (written) next = from.ended ? Infinity : from.char();
  });
  if (next !== Infinity) throw new PackingFault('unknown addition');
  return whole;
}
