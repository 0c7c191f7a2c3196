/**
 * The interface of the store. Two implementations (IndexedDB, memory) pass one contract suite.
 *
 * Documents are returned as raw, unknown data: the caller passes them through the gate, so that a record written by an
 * older version is migrated on read, and one that cannot be read does not block the others. Dates and ids are passed
 * in. No operation throws.
 */
import type { Result } from '../case/index.ts';
import type { Facts } from '../report/portfolio/facts.ts';

export type { Facts };
export * from './listed.ts';

/** The list entry of a document, read without opening it. */
export interface Summary {
  id: string;
  kind: 'case' | 'programme';
  /** Document version. */
  version: number;
  /** Counts up by one with every save; 1 is the first. */
  revision: number;
  /** When it was saved last, as an ISO date and time. */
  updated: string;
  title: string;
  customer: string;
  owner: string;
  segment: string;
  /** Net customer value over the term in `currency`; null if there is none yet. */
  net: number | null;
  currency: string;
  /** The term of `net`, in years. */
  years: number;
  /** How many lines wait for a number. */
  waiting: number;
  /**
   * True if part of the entry could not be read: it is listed as far as possible, and the raw records hold it as it is.
   * Never stored.
   */
  damaged?: true;
  /** The facts the portfolio shows of a case; absent if nothing has been agreed, planned or measured. */
  facts?: Facts;
}

/** A document as callers hand it in: everything but the revision, which the store counts. */
export interface Draft extends Omit<Summary, 'revision'> {
  document: unknown;
}

/**
 * The newest state of a document that is not saved yet. What lists show of it takes an evaluation, so it is worked out
 * when it is saved, not with every keystroke.
 */
export interface Unsaved extends Pick<Draft, 'id' | 'updated' | 'document'> {
  /** Makes the draft to store. */
  draft: () => Draft | Promise<Draft>;
}

export interface Stored extends Summary {
  document: unknown;
}

/** One kept state of a document. */
export interface Version {
  caseId: string;
  /** Counts up within the document; never used twice. */
  number: number;
  /** When it was kept, ISO date and time. */
  at: string;
  /** Empty for a version that was kept automatically. */
  name: string;
  document: unknown;
}

export type StoreProblem =
  /** Someone else saved first; `theirs` is the stored state. Nothing was written. */
  | { kind: 'conflict'; theirs: Stored }
  /** The storage is full. Nothing was written, nothing was lost. */
  | { kind: 'quota' }
  /** Another tab holds the database in an older form, or the browser never finishes opening it. */
  | { kind: 'blocked' }
  /** The browser does not answer; often another tab's opening is ahead of ours. */
  | { kind: 'silent' }
  /** A newer version of this application has changed the database; this one must not touch it. */
  | { kind: 'newer' }
  /** The database exists, but opening or using it fails. Its content is not deleted. */
  | { kind: 'broken'; detail: string }
  /** The browser refuses to store anything here. */
  | { kind: 'unavailable'; detail: string }
  | { kind: 'missing'; id: string }
  /** A record exists and cannot be read. */
  | { kind: 'corrupt'; id: string }
  /** The code that opens the store did not load. Its content is not touched. */
  | { kind: 'unloaded' };

export type StoreResult<T> = Promise<Result<T, StoreProblem>>;

/** A change made by another tab or another holder of the same store. */
export type StoreChange =
  | { kind: 'saved'; id: string; revision: number }
  | { kind: 'removed'; id: string }
  /** Everything may have changed. */
  | { kind: 'all' };

/** A removed document with its versions, as `putBack` needs it. */
export interface Removed {
  stored: Stored;
  versions: Version[];
}

/** The whole store as one document. */
export interface Backup {
  format: 'worthwhile-backup';
  version: 1;
  /** When it was made, ISO. */
  at: string;
  records: Stored[];
  versions: Version[];
}

/** The result of a restore, in records. */
export interface Restored {
  added: number;
  /** The backup's state was newer: it is the current one, and the former one is a version. */
  replaced: number;
  /** The stored state was newer: it stays the current one, and the backup's is a version. */
  kept: number;
  unchanged: number;
}

export interface Repository {
  /** False if everything ends with the tab. */
  readonly durable: boolean;
  /** All documents without their content, the one saved last first. A damaged record is listed as far as possible. */
  list(): StoreResult<Summary[]>;
  /** The first `most` of that list, without reading the rest; damaged records may be missing from it. */
  newest(most: number): StoreResult<Summary[]>;
  /** Problem: missing, corrupt. */
  load(id: string): StoreResult<Stored>;
  /**
   * Writes a document if its stored revision is still `expected` (0: not stored yet) and returns the new revision. Once
   * it resolves with one, the write is committed. Problems: conflict, missing (removed meanwhile), quota.
   */
  save(draft: Draft, expected: number): StoreResult<number>;
  /**
   * Replaces the list entry of a document by one worked out from the stored document; document and revision stay, and
   * no other tab is told, because each works out the same. Does nothing if the stored revision is another one. Problem:
   * missing.
   */
  relist(summary: Summary): StoreResult<void>;
  /** Removes a document and its versions, and returns both for `putBack`. Problem: missing. */
  remove(id: string): StoreResult<Removed>;
  /** Undoes a removal. The revision counts on. Problem: conflict (the id is in use again). */
  putBack(removed: Removed): StoreResult<number>;
  /** Keeps a version of a document. Beyond `mostVersions`, the oldest one without a name is deleted first. */
  keepVersion(version: Omit<Version, 'number'>): StoreResult<number>;
  /** A document's versions, the newest first. */
  versions(caseId: string): StoreResult<Version[]>;
  /** Names a version, or removes its name if empty. Problem: missing. */
  nameVersion(caseId: string, number: number, name: string): StoreResult<void>;
  /** Everything, damaged records included. */
  backup(at: string): StoreResult<Backup>;
  /**
   * Restores a backup, all of it or (on a problem) nothing. `replace` empties the store first; `merge` keeps the newer
   * of two states as the current one and the older as a version called `name`.
   */
  restore(backup: Backup, mode: 'merge' | 'replace', name: string): StoreResult<Restored>;
  /** Calls back after changes made by others. Returns a function that stops it. */
  watch(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/** The most versions kept of one document. */
export const mostVersions = 60;

/**
 * The versions to delete when there are too many: the oldest without a name, else the oldest. @param versions newest
 * first
 */
export function surplus(versions: readonly Version[]): Version[] {
  const over = versions.length - mostVersions;
  if (over <= 0) return [];
  const oldestFirst = [...versions].sort((a, b) => a.number - b.number);
  const unnamed = oldestFirst.filter((v) => v.name === '');
  return [...unnamed, ...oldestFirst.filter((v) => v.name !== '')].slice(0, over);
}
