/** What a database's errors mean. */
import type { StoreProblem } from './repository.ts';

/** Why the database failed, whatever it was wrapped in. */
export function problemOf(error: unknown): StoreProblem {
  const names: string[] = [];
  let detail = '';
  for (
    let e = error as { name?: unknown; message?: unknown; inner?: unknown } | null, depth = 0;
    e && depth < 5;
    depth++
  ) {
    if (typeof e.name === 'string') names.push(e.name);
    if (detail === '' && typeof e.message === 'string') detail = e.message;
    e = typeof e.inner === 'object' ? (e.inner as typeof e) : null;
  }
  if (names.some((name) => name === 'QuotaExceededError')) return { kind: 'quota' };
  if (names.some((name) => name === 'VersionError')) return { kind: 'newer' };
  if (names.some((name) => name === 'DatabaseClosedError')) return { kind: 'blocked' };
  // What browsers say that keep nothing, some private modes among them.
  if (names.some((name) => /^(InvalidState|Security|MissingAPI)Error$/.test(name)))
    return { kind: 'unavailable', detail };
  return { kind: 'broken', detail };
}
