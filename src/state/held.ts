/**
 * Work the store could not take: kept as long as the page lives, opened and listed like any other, and saved as soon as
 * that works. (Beyond the page it lives in the journal, or in a file.)
 */
import type { Case, Programme } from '../case/index.ts';
import { newestFirst, type Draft, type Summary } from '../store/repository.ts';

export interface Held<D extends Case | Programme = Case | Programme> {
  document: D;
  /** The stored revision it goes on from; 0 where nothing is stored. */
  revision: number;
  summary: Summary;
}

/** What is held, from the draft the store refused. */
export function heldFrom<D extends Case | Programme>(document: D, draft: Draft, revision: number): Held<D> {
  const { document: _document, ...summary } = draft;
  return { document, revision, summary: { ...summary, revision } };
}

/** What is stored, with what is held in its place. */
export const withHeld = (stored: readonly Summary[], held: ReadonlyMap<string, Held>): Summary[] =>
  held.size === 0
    ? [...stored]
    : [...[...held.values()].map((h) => h.summary), ...stored.filter((s) => !held.has(s.id))].sort(
        newestFirst,
      );
