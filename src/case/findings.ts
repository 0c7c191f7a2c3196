/**
 * What became of findings: closed ones can still be read, and actions of the customer's people are told from the
 * vendor's. Imported by screens that show findings, not with every case.
 */
import { crc32 } from '../util/crc32.ts';
import { heldReviews } from './reviews.ts';
import type { Case, Finding, Review } from './schema.ts';

/** A key by which a finding is recognized across reviews and lists: its id, or else a checksum of its content. */
export const findingKey = (f: Pick<Finding, 'id' | 'about' | 'reason' | 'action'>): string =>
  f.id ||
  crc32(new TextEncoder().encode(JSON.stringify([f.about, f.reason, f.action])))
    .toString(16)
    .padStart(8, '0');

/** Findings closed at held reviews before this one, which no longer lists them: each once, in its last state. */
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

/** A person's name for comparison: trimmed and in lower case. */
export const plainName = (name: string): string => name.trim().toLowerCase();

/** Whether the action of a finding is up to one of the customer's own people. */
export const owedByCustomer = (c: Pick<Case, 'customer'>, { who }: Pick<Finding, 'who'>): boolean =>
  plainName(who) !== '' && c.customer.people.some((p) => plainName(p.name) === plainName(who));
