/**
 * The store in IndexedDB. Summaries and documents lie in two tables written in one transaction: the list of
 * ten thousand cases is read without reading ten thousand documents.
 */
import { Dexie, type Table } from 'dexie';
import { fail, ok } from '../case/index.ts';
import type { Channel } from './channel.ts';
import { problemOf } from './failure.ts';
import { everyEntry, type Change } from './listCopy.ts';
import { addRestored, nothingRestored, planMerge, portions } from './merge.ts';
import { copyTables, schemaVersion, storeVersion } from './schemaVersion.ts';
import { copyLater, readWhole } from './wholeList.ts';
import {
  mostVersions,
  inOrder,
  newestFirst,
  readStored,
  readSummaries,
  readSummary,
  readVersion,
  surplus,
  type Backup,
  type Draft,
  type Removed,
  type Repository,
  type Restored,
  type Stored,
  type StoreChange,
  type StoreProblem,
  type StoreResult,
  type Summary,
  type Version,
} from './repository.ts';

interface DocumentRow {
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

/** Documents asked for at once. */
const atOnce = 200;

/** Rows read one by one: all of a large store in one answer would hold the page up for as long as that takes. */
async function oneByOne<T, K>(table: Table<T, K>, keys: K[]): Promise<T[]> {
  const rows: T[] = [];
  for (let at = 0; at < keys.length; at += atOnce)
    for (const row of await table.bulkGet(keys.slice(at, at + atOnce))) if (row !== undefined) rows.push(row);
  return rows;
}

const isChange = (data: unknown): data is StoreChange => {
  const kind = (data as { kind?: unknown } | null)?.kind;
  return kind === 'saved' || kind === 'removed' || kind === 'all';
};

export class DexieRepository implements Repository {
  readonly durable = true;
  private readonly db: Dexie;
  private readonly summaries: Table<Summary, string>;
  private readonly documents: Table<DocumentRow, string>;
  private readonly states: Table<Version, [string, number]>;
  private readonly changed: Table<Change, number, Omit<Change, 'n'>>;
  private readonly channel: Channel | null;
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private readonly factory: IDBFactory;
  private readonly ranges: typeof IDBKeyRange;
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

  private notify(change: StoreChange): void {
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
  private async within<T>(mode: 'r' | 'rw', work: () => StoreResult<T>, large = false): StoreResult<T> {
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
  private patiently<T>(ask: () => StoreResult<T>, mode: 'r' | 'rw'): StoreResult<T> {
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
  private async opened<T>(work: () => StoreResult<T>, again = true): StoreResult<T> {
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
  private tell<T extends { ok: boolean }>(result: T, change: StoreChange): T {
    if (result.ok) this.channel?.postMessage(change);
    return result;
  }

  private async read(id: string): StoreResult<Stored> {
    const [summary, row] = await Promise.all([this.summaries.get(id), this.documents.get(id)]);
    if (!summary && !row) return fail({ kind: 'missing', id });
    // Without its document there is nothing to open; what lists show of it can be worked out anew.
    if (!row) return fail({ kind: 'corrupt', id });
    return ok(readStored(id, summary, row.document));
  }

  private async write({ document, ...summary }: Stored): Promise<void> {
    await Promise.all([
      this.summaries.put(summary),
      this.documents.put({ id: summary.id, document }),
      this.note(summary.id),
    ]);
  }

  /** Notes that an entry is not what its copy says: once for each, the last time it changed. */
  private async note(id: string): Promise<void> {
    await this.changed.where('id').equals(id).delete();
    await this.changed.add({ id });
  }

  private async putVersion(version: Omit<Version, 'number'>): Promise<number> {
    const [kept] = await this.putVersions([version]);
    return kept?.number ?? 0;
  }

  /** Of any cases at once, each case's numbered on from its last: one by one, each would ask the database three times. */
  private async putVersions(versions: readonly Omit<Version, 'number'>[]): Promise<Version[]> {
    const stored = new Map<string, [string, number][]>(versions.map((v) => [v.caseId, []]));
    for (const key of await this.states
      .where('caseId')
      .anyOf([...stored.keys()])
      .primaryKeys())
      stored.get(key[0])?.push(key);
    const last = new Map(
      [...stored].map(([id, keys]) => [
        id,
        Math.max(0, ...keys.map(([, n]) => n).filter(Number.isSafeInteger)),
      ]),
    );
    const added = new Map<string, number>();
    const kept = versions.map((version): Version => {
      const number = (last.get(version.caseId) ?? 0) + 1;
      last.set(version.caseId, number);
      added.set(version.caseId, (added.get(version.caseId) ?? 0) + 1);
      return { ...version, number };
    });
    await this.states.bulkPut(kept);
    for (const [id, keys] of stored) {
      if (keys.length + (added.get(id) ?? 0) <= mostVersions) continue;
      // Who goes is told by the names, and only then are the states themselves read.
      const own = kept.filter((v) => v.caseId === id);
      const gone = surplus([...(await oneByOne(this.states, keys)), ...own]);
      await this.states.bulkDelete(gone.map((v) => [v.caseId, v.number]));
    }
    return kept;
  }

  list(): StoreResult<Summary[]> {
    const read = async () => {
      const whole = await readWhole(this.db.backendDB(), this.factory, this.ranges).catch(
        (error: unknown) => {
          throw this.db.isOpen() ? error : new Dexie.DatabaseClosedError();
        },
      );
      copyLater(whole, () => this.notify({ kind: 'all' }));
      const { entries, documents } = whole;
      if (entries.length === documents) return ok(inOrder(entries));
      // A document that has lost its entry is listed all the same.
      const listed = new Set(entries.map(({ id }) => id));
      const keys = await this.documents.toCollection().primaryKeys();
      const lost = keys.filter((id) => !listed.has(id)).map((id) => readSummary({ id }));
      return ok(inOrder([...entries, ...lost]));
    };
    return this.opened(() => this.patiently(read, 'r'));
  }

  newest(most: number): StoreResult<Summary[]> {
    const read = async () =>
      ok(readSummaries(await this.summaries.orderBy('updated').reverse().limit(most).toArray()));
    return this.opened(() => this.patiently(read, 'r'));
  }

  load(id: string): StoreResult<Stored> {
    return this.within('r', () => this.read(id));
  }

  async save(draft: Draft, expected: number): StoreResult<number> {
    const { id } = draft;
    const revision = expected + 1;
    const result = await this.within('rw', async () => {
      const found = await this.revisionOf(id);
      if (found === 0 && expected !== 0) return fail<StoreProblem>({ kind: 'missing', id });
      if (found !== expected) {
        const theirs = await this.read(id);
        return theirs.ok ? fail<StoreProblem>({ kind: 'conflict', theirs: theirs.value }) : theirs;
      }
      await this.write({ ...draft, revision });
      return ok(revision);
    });
    return this.tell(result, { kind: 'saved', id, revision });
  }

  /** The revision that is stored; 0 where nothing is. */
  private async revisionOf(id: string): Promise<number> {
    const entry = await this.summaries.get(id);
    if (entry) return readStored(id, entry, null).revision;
    return (await this.documents.where('id').equals(id).count()) > 0
      ? readStored(id, null, null).revision
      : 0;
  }

  relist({ damaged: _, ...summary }: Summary): StoreResult<void> {
    const { id } = summary;
    return this.within('rw', async () => {
      const found = await this.revisionOf(id);
      if (found === 0) return fail<StoreProblem>({ kind: 'missing', id });
      if (found === summary.revision) await Promise.all([this.summaries.put(summary), this.note(id)]);
      return ok(undefined);
    });
  }

  async remove(id: string): StoreResult<Removed> {
    const result = await this.within('rw', async () => {
      const [summary, row] = await Promise.all([this.summaries.get(id), this.documents.get(id)]);
      // Half a record can be removed as well: otherwise it could never be got rid of.
      if (!summary && !row) return fail<StoreProblem>({ kind: 'missing', id });
      const versions = await this.states.where('caseId').equals(id).toArray();
      await Promise.all([
        this.summaries.delete(id),
        this.documents.delete(id),
        this.states.where('caseId').equals(id).delete(),
        this.note(id),
      ]);
      return ok({ stored: readStored(id, summary, row?.document), versions });
    });
    return this.tell(result, { kind: 'removed', id });
  }

  async putBack({ stored, versions }: Removed): StoreResult<number> {
    const revision = stored.revision + 1;
    const result = await this.within('rw', async () => {
      const current = await this.read(stored.id);
      if (current.ok) return fail<StoreProblem>({ kind: 'conflict', theirs: current.value });
      await this.write({ ...stored, revision });
      await this.states.bulkPut(versions);
      return ok(revision);
    });
    return this.tell(result, { kind: 'saved', id: stored.id, revision });
  }

  keepVersion(version: Omit<Version, 'number'>): StoreResult<number> {
    return this.within('rw', async () => ok(await this.putVersion(version)));
  }

  versions(caseId: string): StoreResult<Version[]> {
    return this.within('r', async () => {
      const all: unknown[] = await this.states.where('caseId').equals(caseId).toArray();
      return ok(
        all
          .map(readVersion)
          .filter((v) => v !== null)
          .sort((a, b) => b.number - a.number),
      );
    });
  }

  nameVersion(caseId: string, number: number, name: string): StoreResult<void> {
    return this.within('rw', async () => {
      const updated = await this.states.update([caseId, number], { name });
      // 0 also where the name was this one already.
      if (updated === 0 && !(await this.states.get([caseId, number])))
        return fail<StoreProblem>({ kind: 'missing', id: caseId });
      return ok(undefined);
    });
  }

  backup(at: string): StoreResult<Backup> {
    return this.within(
      'r',
      async () => {
        const summaries = await this.summaries.toArray();
        const documents = await oneByOne(this.documents, await this.documents.toCollection().primaryKeys());
        const versions = await oneByOne(this.states, await this.states.toCollection().primaryKeys());
        const entries = new Map<string, unknown>(summaries.map((s) => [s.id, s]));
        const rows = new Map(documents.map((row) => [row.id, row.document]));
        const ids = new Set([...entries.keys(), ...rows.keys()]);
        const records = [...ids].map((id) => readStored(id, entries.get(id), rows.get(id)));
        return ok({
          format: 'worthwhile-backup' as const,
          version: 1 as const,
          at,
          records: records.sort(newestFirst),
          versions,
        });
      },
      true,
    );
  }

  async restore(backup: Backup, mode: 'merge' | 'replace', name: string): StoreResult<Restored> {
    const result = await this.within(
      'rw',
      async () => {
        if (mode === 'replace')
          await Promise.all([this.summaries.clear(), this.documents.clear(), this.states.clear()]);
        await this.note(everyEntry);
        let restored = nothingRestored;
        for (const part of portions(backup)) {
          const plan = planMerge(part, ...(await this.before(part.records.map((r) => r.id))), name);
          await this.summaries.bulkPut(plan.put.map(({ document: _document, ...summary }) => summary));
          await this.documents.bulkPut(plan.put.map(({ id, document }) => ({ id, document })));
          await this.putVersions(plan.versions);
          restored = addRestored(restored, plan.restored);
        }
        return ok(restored);
      },
      true,
    );
    return this.tell(result, { kind: 'all' });
  }

  /** What there is of some documents, as a merge compares with it. */
  private async before(ids: string[]): Promise<[Map<string, Stored>, Version[]]> {
    const [summaries, rows] = await Promise.all([this.summaries.bulkGet(ids), this.documents.bulkGet(ids)]);
    const current = new Map<string, Stored>();
    ids.forEach((id, i) => {
      const summary = summaries[i];
      if (summary || rows[i]) current.set(id, readStored(id, summary, rows[i]?.document));
    });
    return [current, await oneByOne(this.states, await this.states.where('caseId').anyOf(ids).primaryKeys())];
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
