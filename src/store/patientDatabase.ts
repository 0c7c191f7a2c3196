/**
 * The database as the store in IndexedDB uses it: opened when it is first wanted and again after whatever closed it, every
 * wait with an end, and everyone told who shows what is in it.
 */
import { Dexie, type Table } from 'dexie';
import { fail } from '../case/index.ts';
import type { Channel } from './channel.ts';
import { problemOf } from './failure.ts';
import type { Change } from './listCopy.ts';
import type { StoreChange, StoreProblem, StoreResult, Summary, Version } from './repository.ts';
import { copyTables, schemaVersion, storeVersion } from './schemaVersion.ts';

export interface DocumentRow {
  id: string;
  document: unknown;
}

/** How long an opening may take before the page goes on without it, ms: a browser whose database hangs says nothing. */
const patience = 1_500;

/**
 * How long a read or a save may take before the page says that the store does not answer, ms: with what is tried before and
 * waited for, three seconds in all.
 */
const answerWithin = { r: 1_500, rw: 2_500 };
/** The same, while another is not answered already. */
const whileUnanswered = 200;

export interface DexieOptions {
  /** Database name; one per store. */
  name: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  /** Null where tabs cannot hear each other. */
  channel?: Channel | null;
}

/** The native version of a database as it lies there; null where it cannot be opened. */
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

/** Opens, waits and tells; what is read and written is its heirs'. */
export class PatientDatabase {
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
  /** An opening that has not come to an end yet, though the page was told not to wait for it. */
  private stuck: StoreProblem | null = null;
  /** How many reads and saves the page has given up waiting for. */
  private unanswered = 0;
  /** How long the slowest answer took that came after all, ms: a store that is slow is not one that hangs. */
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
        // Told that a database is newer than it knows, Dexie opens it all the same, whatever is in it.
        open: (name: string, version?: number) => {
          if (version !== undefined) return factory.open(name, version);
          if (this.anyVersion) return factory.open(name);
          throw new DOMException('made by a newer version', 'VersionError');
        },
        // Without it, Dexie keeps a list of names in a database of its own, for all of the origin.
        ...('databases' in factory && { databases: () => factory.databases() }),
      },
      ...(IDBKeyRange && { IDBKeyRange }),
      // A resolved save is on the disk, not in a cache that dies with the power.
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
    // `false`: not what Dexie would do beside, which is to write to the console.
    this.db.on('blocked', () => {
      this.onblocked();
      return false;
    });
    this.db.on('versionchange', () => {
      // Another tab brings a newer form of the database, or deletes it: hold nobody up, and let the page see what came of it.
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

  /** Opens the database; a problem does not stop a later try. Answers in any case, however long the browser takes. */
  private open(): Promise<StoreProblem | null> {
    if (this.stuck) return Promise.resolve(this.stuck);
    if (this.db.isOpen()) return Promise.resolve(null);
    this.opening ??= new Promise<StoreProblem | null>((resolve) => {
      // An upgrade waits for as long as another tab holds the older form open: say so instead of hanging.
      const turnAway = (problem: StoreProblem): void => {
        this.stuck ??= problem;
        resolve(this.stuck);
      };
      this.onblocked = () => turnAway({ kind: 'blocked' });
      const timer = setTimeout(() => turnAway({ kind: 'silent' }), patience);
      void this.tryOpen().then((problem) => {
        clearTimeout(timer);
        this.onblocked = () => undefined;
        const late = this.stuck !== null;
        this.stuck = null;
        resolve(problem);
        // Whoever was turned away meanwhile may try again.
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
      const problem = problemOf(error);
      if (problem.kind !== 'newer') return problem;
      // Dexie counts the last digit up where it mends missing tables: still our own form.
      const found = await nativeVersion(this.factory, this.db.name);
      if (found === null || Math.floor(found / 10) > schemaVersion) return problem;
    }
    this.anyVersion = true;
    try {
      await this.openNow();
      return null;
    } catch (error) {
      return problemOf(error);
    }
  }

  private async openNow(): Promise<void> {
    await this.db.open();
    this.db.backendDB().addEventListener('close', () => void this.lookAgain());
  }

  /**
   * The browser itself has closed it, as where somebody clears what pages keep: whoever shows any of it looks again, once
   * it can be opened. Openings are turned down while the browser is still clearing.
   */
  private async lookAgain(): Promise<void> {
    for (const pause of [0, 100, 1_000, 5_000]) {
      await new Promise((on) => setTimeout(on, pause));
      if ((await this.open()) === null) break;
    }
    this.notify({ kind: 'all' });
  }

  /**
   * One transaction over all tables that are read or written; it either commits whole or leaves everything as it was.
   * @param large takes as long as it takes
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
    return this.opened(large ? transact : () => this.patiently(transact, mode));
  }

  /**
   * Waits so long for an answer and no longer: problem `silent`. What was asked for may still be done; everyone is told to
   * look again then.
   */
  protected patiently<T>(ask: () => StoreResult<T>, mode: 'r' | 'rw'): StoreResult<T> {
    const asked = performance.now();
    const patient = this.unanswered > 0 ? whileUnanswered : Math.max(answerWithin[mode], 3 * this.slowest);
    return new Promise((resolve, reject) => {
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        this.unanswered++;
        resolve(fail({ kind: 'silent' }));
      }, patient);
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

  /** Does something with the open database. Closed by another tab's doings just before, it is opened once more. */
  protected async opened<T>(work: () => StoreResult<T>, again = true): StoreResult<T> {
    const problem = await this.open();
    if (problem) return fail(problem);
    try {
      return await work();
    } catch (error) {
      const problem = problemOf(error);
      return again && problem.kind === 'blocked' ? this.opened(work, false) : fail(problem);
    }
  }

  /** Tells the other tabs, after the commit. */
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
