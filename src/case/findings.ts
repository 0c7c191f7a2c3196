/**
 * What became of findings: closed ones stay to be read, and what the customer's people have to do is told apart. Imported
 * by who shows findings, and not with every case.
 */
import { crc32 } from '../util/crc32.ts';
import { heldReviews } from './reviews.ts';
import type { Case, Finding, Review } from './schema.ts';

/** Tells findings apart over reviews and lists: by the id, else by what they say, in few letters. */
export const findingKey = (f: Pick<Finding, 'id' | 'about' | 'reason' | 'action'>): string =>
  f.id ||
  crc32(new TextEncoder().encode(JSON.stringify([f.about, f.reason, f.action])))
    .toString(16)
    .padStart(8, '0');

/** Findings that were done or dropped at held reviews before this one, which no longer lists them: each once, as left last. */
export function closedEarlier(
  c: Pick<Case, 'reviews'>,
  r: Pick<Review, 'id' | 'month' | 'findings'>,
): Finding[] {
  const found = new Map<string, Finding>();
  for (const earlier of heldReviews(c))
    if (earlier.id !== r.id && earlier.month < r.month)
      for (const f of earlier.findings) found.set(findingKey(f), f);
  for (const f of r.findings) found.delete(findingKey(f));
  return [...found.values()].filter((f) => f.status !== 'open');
}

/** A person's name as it is compared: however it is spaced at its ends, in whatever case. */
export const plainName = (name: string): string => name.trim().toLowerCase();

/** Whether one of the customer's own people has a finding's action to do. */
export const owedByCustomer = (c: Pick<Case, 'customer'>, { who }: Pick<Finding, 'who'>): boolean =>
  plainName(who) !== '' && c.customer.people.some((p) => plainName(p.name) === plainName(who));
