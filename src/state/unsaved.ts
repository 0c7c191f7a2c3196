/**
 * Documents the store could not take. They are held as long as the page lives, opened and listed like any other, and
 * saved as soon as that works. (After that they are in the journal, or in a file.)
 */
import type { Case, Programme } from '../case/index.ts';
import type { CaseFromAddress } from './caseFromAddress.ts';
import { entryOf, newestFirst, type Draft, type Removed, type Summary } from '../store/repository.ts';

export interface Unsaved<D extends Case | Programme = Case | Programme> {
  document: D;
  /** The stored revision it builds on; 0 if none is stored. */
  revision: number;
  summary: Summary;
}

/** Makes the held form of a document from the draft the store refused. */
export const unsavedFrom = <D extends Case | Programme>(
  document: D,
  draft: Draft,
  revision: number,
): Unsaved<D> => ({ document, revision, summary: { ...entryOf(draft), revision } });

/** Plain maps by document id; nothing on the page reads them reactively. */
export class UnsavedDocuments {
  readonly documents = new Map<string, Unsaved>();
  /** Removals during this visit. */
  readonly removed = new Map<string, { stored: Removed | null; held: Unsaved | null }>();
  /** Cases started by an address and not stored yet: they last as long as the page. */
  readonly begun = new Map<string, CaseFromAddress>();
  /** Damaged entries of the list whose repair was tried. */
  readonly repaired = new Set<string>();
  /** Entries whose repair is under way. */
  readonly repairing = new Set<string>();
  /** Documents being closed, which may have to be held. */
  readonly closing = new Map<string, Promise<void>>();

  /** The stored entries, with those of held documents in their place. */
  list(stored: readonly Summary[]): Summary[] {
    return this.documents.size === 0
      ? [...stored]
      : [
          ...[...this.documents.values()].map((h) => h.summary),
          ...stored.filter((s) => !this.documents.has(s.id)),
        ].sort(newestFirst);
  }
}
