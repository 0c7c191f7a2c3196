/** Translates database errors into problems of the store. */
import type { StoreProblem } from './repository.ts';

/** The problem behind an error, however it was wrapped. */
export function storeProblemOf(error: unknown): StoreProblem {
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
  // The errors of browsers that store nothing, some private modes among them.
  if (names.some((name) => /^(InvalidState|Security|MissingAPI)Error$/.test(name)))
    return { kind: 'unavailable', detail };
  return { kind: 'broken', detail };
}
