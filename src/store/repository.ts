/**
 * Where documents are kept. Two implementations (IndexedDB, memory) pass one contract suite.
 *
 * Documents come out as raw, unknown data: the caller puts them through the gate, so that a record written by
 * an older version is migrated on read, and one that cannot be read does not block the others.
 * Dates and ids are passed in. No operation throws.
 */
import type { Result } from '../case/index.ts';
import type { Facts } from '../report/portfolio/facts.ts';

export type { Facts };
export * from './listed.ts';

/** What is listed of a document without opening it. */
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
  /** Net customer value over the term in `currency`; null when there is none yet. */
  net: number | null;
  currency: string;
  /** The term `net` is over. */
  years: number;
  /** How many lines wait for a number. */
  waiting: number;
  /** Part of the entry could not be read: it is listed as far as it could, and comes out as it is with the raw records. Never stored. */
  damaged?: true;
  /** What the portfolio shows of a case; absent where nothing has been agreed, planned or measured. */
  facts?: Facts;
}

/** What a caller hands in: everything but the revision, which the store counts. */
export interface Draft extends Omit<Summary, 'revision'> {
  document: unknown;
}

/**
 * The newest state of a document on its way to the store. What lists show of it takes an evaluation: it is worked out when
 * it is saved, not with every keystroke.
 */
export interface Unsaved extends Pick<Draft, 'id' | 'updated' | 'document'> {
  /** The same as the store takes it. */
  draft: () => Draft | Promise<Draft>;
}

export interface Stored extends Summary {
  document: unknown;
}

/** One state of a case that was kept. */
export interface Version {
  caseId: string;
  /** Counts up within the case; never used twice. */
  number: number;
  /** When it was kept, ISO. */
  at: string;
  /** Empty for one kept automatically. */
  name: string;
  document: unknown;
}

export type StoreProblem =
  /** Someone else saved first; `theirs` is what is stored now. Nothing was written. */
  | { kind: 'conflict'; theirs: Stored }
  /** No room. Nothing was written, nothing was lost. */
  | { kind: 'quota' }
  /** Another tab holds the database in an older form, or the browser does not come to an end of opening it. */
  | { kind: 'blocked' }
  /** The browser does not answer when asked for it; often another tab's opening is waiting before ours. */
  | { kind: 'silent' }
  /** A newer version of this application has changed the database; this one must not touch it. */
  | { kind: 'newer' }
  /** The database is there, and opening or using it fails. What is in it is not deleted. */
  | { kind: 'broken'; detail: string }
  /** The browser refuses to keep anything here. */
  | { kind: 'unavailable'; detail: string }
  | { kind: 'missing'; id: string }
  /** A record is there and cannot be read. */
  | { kind: 'corrupt'; id: string }
  /** The part of the page that opens the store has not come. What is in it is not touched. */
  | { kind: 'unloaded' };

export type StoreResult<T> = Promise<Result<T, StoreProblem>>;

/** Something another tab (or another holder of the same store) has done. */
export type StoreChange =
  | { kind: 'saved'; id: string; revision: number }
  | { kind: 'removed'; id: string }
  /** Everything may have changed. */
  | { kind: 'all' };

/** A removed case with its versions: what `putBack` needs. */
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

/** What a restore did, in records. */
export interface Restored {
  added: number;
  /** The backup's was newer: it is current now, what was there before is in the version history. */
  replaced: number;
  /** What was there is newer: it stays current, the backup's is in the version history. */
  kept: number;
  unchanged: number;
}

export interface Repository {
  /** False where everything ends with the tab. */
  readonly durable: boolean;
  /** All documents without their content, the one saved last first. A damaged record is listed as well as it can be. */
  list(): StoreResult<Summary[]>;
  /** The first `most` of that list, without reading the rest; damaged records may be missing from it. */
  newest(most: number): StoreResult<Summary[]>;
  /** Problem: missing, corrupt. */
  load(id: string): StoreResult<Stored>;
  /**
   * Writes a document if its stored revision is still `expected` (0: not stored yet) and gives the new
   * revision. When it resolves with one, the write has been committed. Problems: conflict, missing (removed
   * meanwhile), quota.
   */
  save(draft: Draft, expected: number): StoreResult<number>;
  /**
   * Writes what lists show of a document anew, worked out from the document as it lies there; document and revision stay,
   * and no other tab is told: each works out the same.
   * Nothing happens where its stored revision is not this one any more. Problem: missing.
   */
  relist(summary: Summary): StoreResult<void>;
  /** Removes a document and its versions, and gives both for `putBack`. Problem: missing. */
  remove(id: string): StoreResult<Removed>;
  /** Undoes a removal. The revision counts on. Problem: conflict (the id is in use again). */
  putBack(removed: Removed): StoreResult<number>;
  /** Keeps a state of a document. Past `mostVersions`, the oldest without a name goes first. */
  keepVersion(version: Omit<Version, 'number'>): StoreResult<number>;
  /** A document's kept states, the newest first. */
  versions(caseId: string): StoreResult<Version[]>;
  /** Names a kept state, or takes its name away. Problem: missing. */
  nameVersion(caseId: string, number: number, name: string): StoreResult<void>;
  /** Everything, damaged records included. */
  backup(at: string): StoreResult<Backup>;
  /**
   * Takes a backup in, all of it or (on a problem) nothing. `replace` empties the store first; `merge` keeps
   * the newer of two and puts the older into its version history under `name`.
   */
  restore(backup: Backup, mode: 'merge' | 'replace', name: string): StoreResult<Restored>;
  /** Calls back after changes made by others. Gives the way to stop. */
  watch(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/** States kept of one document. */
export const mostVersions = 60;

/** Which version makes room when there are too many: the oldest without a name, else the oldest. Newest first in. */
export function surplus(versions: readonly Version[]): Version[] {
  const over = versions.length - mostVersions;
  if (over <= 0) return [];
  const oldestFirst = [...versions].sort((a, b) => a.number - b.number);
  const unnamed = oldestFirst.filter((v) => v.name === '');
  return [...unnamed, ...oldestFirst.filter((v) => v.name !== '')].slice(0, over);
}
