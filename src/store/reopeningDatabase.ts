/**
 * The database of the store in IndexedDB: it is opened at the first request and again after whatever closed it, every
 * wait ends, and listeners hear of every change.
 */
import { Dexie, type Table } from 'dexie';
import { fail } from '../case/index.ts';
import type { Channel } from './channel.ts';
import { storeProblemOf } from './failure.ts';
import type { Change } from './listCopy.ts';
import type { StoreChange, StoreProblem, StoreResult, Summary, Version } from './repository.ts';
import { copyTables, schemaVersion, storeVersion } from './schemaVersion.ts';

export interface DocumentRow {
  id: string;
  document: unknown;
}

/** How long an opening may take before the page goes on without it, ms: a browser whose database hangs reports nothing. */
const timeout = 1_500;

/**
 * How long a read or a save may take before the page reports that the store does not answer, ms: three seconds in all,
 * with the attempts and waits before it.
 */
const answerTimeouts = { r: 1_500, rw: 2_500 };
/** The same while an earlier request is unanswered. */
const timeoutWhileUnanswered = 200;

export interface DexieOptions {
  /** Name of the database; one per store. */
  name: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  /** Null if tabs have no channel. */
  channel?: Channel | null;
}

/** The native version of an existing database; null if it cannot be opened. */
function nativeVersion(factory: IDBFactory, name: string): Promise<number | null> {
  return new Promise((resolve) => {
    const request = factory.open(name);
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = () => resolve(null);
  });
}

const isChange = (data: unknown): data is StoreChange => {
  const kind = (data as { kind?: unknown } | null)?.kind;
  return kind === 'saved' || kind === 'removed' || kind === 'all';
};

/** Opens the database, limits waits and notifies; the class that extends it reads and writes. */
export class ReopeningDatabase {
  protected readonly db: Dexie;
  protected readonly summaries: Table<Summary, string>;
  protected readonly documents: Table<DocumentRow, string>;
  protected readonly states: Table<Version, [string, number]>;
  protected readonly changed: Table<Change, number, Omit<Change, 'n'>>;
  private readonly channel: Channel | null;
  private readonly listeners = new Set<(change: StoreChange) => void>();
  protected readonly factory: IDBFactory;
  protected readonly ranges: typeof IDBKeyRange;
  private opening: Promise<StoreProblem | null> | null = null;
  /** The problem reported for an opening that has not ended yet. */
  private openingProblem: StoreProblem | null = null;
  /** How many reads and saves the page has given up waiting for. */
  private unanswered = 0;
  /** The time of the slowest answer that came after all, ms: a slow store is not a hanging one. */
  private slowest = 0;
  /** Whether a database of another native version may be opened. */
  private anyVersion = false;
  private onblocked: () => void = () => undefined;

  constructor({ name, indexedDB, IDBKeyRange, channel = null }: DexieOptions) {
    const factory = indexedDB ?? globalThis.indexedDB;
    this.factory = factory;
    this.ranges = IDBKeyRange ?? globalThis.IDBKeyRange;
    this.db = new Dexie(name, {
      indexedDB: {
        // When a database is newer than Dexie knows, Dexie would open it all the same, whatever its content.
        open: (name: string, version?: number) => {
          if (version !== undefined) return factory.open(name, version);
          if (this.anyVersion) return factory.open(name);
          throw new DOMException('made by a newer version', 'VersionError');
        },
        // Without this, Dexie keeps a list of names in a database of its own, for the whole origin.
        ...('databases' in factory && { databases: () => factory.databases() }),
      },
      ...(IDBKeyRange && { IDBKeyRange }),
      // A resolved save is on the disk, not in a cache that is lost with the power.
      chromeTransactionDurability: 'strict',
      autoOpen: false,
    });
    // The schema names indexes only; documents are migrated when they are read, by the gate.
    this.db.version(storeVersion).stores({
      summaries: 'id, updated',
      documents: 'id',
      versions: '[caseId+number], caseId',
      ...copyTables,
    });
    // `false` suppresses Dexie's own reaction, a message on the console.
    this.db.on('blocked', () => {
      this.onblocked();
      return false;
    });
    this.db.on('versionchange', () => {
      // Another tab changes the database to a newer form, or deletes it: it must not have to wait, and the page shows
      // the result.
      this.db.close();
      this.notify({ kind: 'all' });
      return false;
    });
    this.summaries = this.db.table('summaries');
    this.documents = this.db.table('documents');
    this.states = this.db.table('versions');
    this.changed = this.db.table('changed');
    this.channel = channel;
    if (channel)
      channel.onmessage = (event: MessageEvent): void => {
        const { data } = event;
        if (isChange(data)) this.notify(data);
      };
  }

  protected notify(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** Opens the database; after a problem, a later call tries again. Always answers, however long the browser takes. */
  private open(): Promise<StoreProblem | null> {
    if (this.openingProblem) return Promise.resolve(this.openingProblem);
    if (this.db.isOpen()) return Promise.resolve(null);
    this.opening ??= new Promise<StoreProblem | null>((resolve) => {
      // An upgrade waits as long as another tab holds the older form open: report that instead of hanging.
      const turnAway = (problem: StoreProblem): void => {
        this.openingProblem ??= problem;
        resolve(this.openingProblem);
      };
      this.onblocked = () => turnAway({ kind: 'blocked' });
      const timer = setTimeout(() => turnAway({ kind: 'silent' }), timeout);
      void this.tryOpen().then((problem) => {
        clearTimeout(timer);
        this.onblocked = () => undefined;
        const late = this.openingProblem !== null;
        this.openingProblem = null;
        resolve(problem);
        // Callers that were refused meanwhile may try again.
        if (late) this.notify({ kind: 'all' });
      });
    }).finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  private async tryOpen(): Promise<StoreProblem | null> {
    this.anyVersion = false;
    try {
      await this.openNow();
      return null;
    } catch (error) {
      const problem = storeProblemOf(error);
      if (problem.kind !== 'newer') return problem;
      // Dexie raises the last digit when it repairs missing tables: the form is still our own.
      const found = await nativeVersion(this.factory, this.db.name);
      if (found === null || Math.floor(found / 10) > schemaVersion) return problem;
    }
    this.anyVersion = true;
    try {
      await this.openNow();
      return null;
    } catch (error) {
      return storeProblemOf(error);
    }
  }

  private async openNow(): Promise<void> {
    await this.db.open();
    this.db.backendDB().addEventListener('close', () => void this.lookAgain());
  }

  /**
   * The browser itself has closed the database, for instance because somebody cleared site data: listeners look again
   * once it can be opened. Openings fail while the browser is still clearing.
   */
  private async lookAgain(): Promise<void> {
    for (const pause of [0, 100, 1_000, 5_000]) {
      await new Promise((on) => setTimeout(on, pause));
      if ((await this.open()) === null) break;
    }
    this.notify({ kind: 'all' });
  }

  /**
   * Runs one transaction over all tables that are read or written; it either commits as a whole or leaves everything as
   * it was.
   * @param large whether it may take any length of time
   */
  protected async within<T>(mode: 'r' | 'rw', work: () => StoreResult<T>, large = false): StoreResult<T> {
    const transact = (): StoreResult<T> =>
      Promise.resolve(
        this.db.transaction(
          mode,
          [this.summaries, this.documents, this.states, ...(mode === 'rw' ? [this.changed] : [])],
          work,
        ),
      );
    return this.withDatabase(large ? transact : () => this.withTimeout(transact, mode));
  }

  /**
   * Waits for an answer up to a limit, then fails with problem `silent`. The request may still be carried out;
   * listeners are told to look again then.
   */
  protected withTimeout<T>(ask: () => StoreResult<T>, mode: 'r' | 'rw'): StoreResult<T> {
    const asked = performance.now();
    const limit =
      this.unanswered > 0 ? timeoutWhileUnanswered : Math.max(answerTimeouts[mode], 3 * this.slowest);
    return new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        this.unanswered++;
        resolve(fail({ kind: 'silent' }));
      }, limit);
      const ended = (): void => {
        clearTimeout(timer);
        if (!late) return;
        this.unanswered--;
        this.slowest = Math.max(this.slowest, performance.now() - asked);
        if (mode === 'rw') this.channel?.postMessage({ kind: 'all' });
        this.notify({ kind: 'all' });
      };
      ask().finally(ended).then(resolve, reject);
    });
  }

  /** Runs `work` on the open database. If another tab has just closed it, it is opened once more. */
  protected async withDatabase<T>(work: () => StoreResult<T>, again = true): StoreResult<T> {
    const problem = await this.open();
    if (problem) return fail(problem);
    try {
      return await work();
    } catch (error) {
      const problem = storeProblemOf(error);
      return again && problem.kind === 'blocked' ? this.withDatabase(work, false) : fail(problem);
    }
  }

  /** Notifies the other tabs, after the commit. */
  protected tell<T extends { ok: boolean }>(result: T, change: StoreChange): T {
    if (result.ok) this.channel?.postMessage(change);
    return result;
  }

  watch(listener: (change: StoreChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.listeners.clear();
    this.channel?.close();
    this.db.close();
  }
}
