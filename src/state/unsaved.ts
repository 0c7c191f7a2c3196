/**
 * Work the store could not take: kept as long as the page lives, opened and listed like any other, and saved as soon as
 * that works. (Beyond the page it lives in the journal, or in a file.)
 */
import type { Case, Programme } from '../case/index.ts';
import type { Begun } from './begun.ts';
import { entryOf, newestFirst, type Draft, type Removed, type Summary } from '../store/repository.ts';

export interface Unsaved<D extends Case | Programme = Case | Programme> {
  document: D;
  /** The stored revision it goes on from; 0 where nothing is stored. */
  revision: number;
  summary: Summary;
}

/** What is held, from the draft the store refused. */
export const unsavedFrom = <D extends Case | Programme>(
  document: D,
  draft: Draft,
  revision: number,
): Unsaved<D> => ({ document, revision, summary: { ...entryOf(draft), revision } });

/** Plain maps by document id; nothing on the page reads them. */
export class UnsavedDocuments {
  readonly documents = new Map<string, Unsaved>();
  /** Removals of this visit. */
  readonly removed = new Map<string, { stored: Removed | null; held: Unsaved | null }>();
  /** Cases begun by an address and not stored yet: they last as long as the page. */
  readonly begun = new Map<string, Begun>();
  /** Entries of the list that were damaged, and were mended if that could be. */
  readonly repaired = new Set<string>();
  /** Those being mended just now. */
  readonly repairing = new Set<string>();
  /** Documents on their way out, which may become held. */
  readonly closing = new Map<string, Promise<void>>();

  /** What is stored, with what is held in its place. */
  list(stored: readonly Summary[]): Summary[] {
    return this.documents.size === 0
      ? [...stored]
      : [
          ...[...this.documents.values()].map((h) => h.summary),
          ...stored.filter((s) => !this.documents.has(s.id)),
        ].sort(newestFirst);
  }
}
