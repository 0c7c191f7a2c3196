/**
 * Fields a document of this version gained after the first links were made. They stand behind everything table1 packs,
 * each group under a character of its own, and a group of nothing but defaults is not written: links that use none of
 * them are what they always were, byte for byte. Once released, the list is only ever appended to.
 */
import type { Finding, Review } from '../case/index.ts';
import {
  days,
  maybe,
  oneOf,
  PackingFault,
  record,
  words,
  type Column,
  type Reader,
  type Writer,
} from './columns.ts';
import type { Body } from './table1.ts';

interface Addition {
  plain(body: Body): boolean;
  write(out: Writer, body: Body): void;
  /** The body with these fields as written; without a reader, with their defaults. */
  read(from: Reader | null, body: Body): Body;
}

/**
 * Fields of all entries of one kind.
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

/** By the character they are written under; a place in this list is never given away twice. */
const additions: readonly Addition[] = [reviews, findings];

export function writeAdditions(out: Writer, body: Body): void {
  additions.forEach((group, i) => {
    if (group.plain(body)) return;
    out.char(i);
    group.write(out, body);
  });
}

/** Reads what is left of a text, and fills what is not there. Throws PackingFault for a group unknown, or out of order. */
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
