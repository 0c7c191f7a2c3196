/**
 * The store in IndexedDB. Summaries and documents lie in two tables written in one transaction: the list of
 * ten thousand cases is read without reading ten thousand documents.
 */
import { Dexie, type Table } from 'dexie';
import { fail, ok } from '../case/index.ts';
import { planMerge } from './merge.ts';
import {
  newestFirst,
  readSummary,
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

/** What other tabs are told through; BroadcastChannel is one. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

export interface DexieOptions {
  /** Database name; one per store. */
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
  /** Null where tabs cannot hear each other. */
  channel?: Channel | null;
}

/** Why the database failed, whatever it was wrapped in. */
function problemOf(error: unknown): StoreProblem {
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
  // The database is of a newer version of this application, or another tab is moving it to one.
  if (names.some((name) => name === 'VersionError' || name === 'DatabaseClosedError'))
    return { kind: 'blocked' };
  return { kind: 'unavailable', detail };
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
  private readonly channel: Channel | null;
  private readonly listeners = new Set<(change: StoreChange) => void>();
  private opening: Promise<StoreProblem | null> | null = null;

  constructor({ name = 'worthwhile', indexedDB, IDBKeyRange, channel = null }: DexieOptions = {}) {
    this.db = new Dexie(name, {
      ...(indexedDB && { indexedDB }),
      ...(IDBKeyRange && { IDBKeyRange }),
      // A resolved save is on the disk, not in a cache that dies with the power.
      chromeTransactionDurability: 'strict',
      autoOpen: false,
    });
    // The schema names indexes only; documents are migrated when they are read, by the gate.
    this.db.version(1).stores({ summaries: 'id', documents: 'id', versions: '[caseId+number], caseId' });
    this.summaries = this.db.table('summaries');
    this.documents = this.db.table('documents');
    this.states = this.db.table('versions');
    this.channel = channel;
    if (channel)
      channel.onmessage = (event: MessageEvent): void => {
        const { data } = event;
        if (isChange(data)) for (const listener of this.listeners) listener(data);
      };
  }

  /** Opens the database; a problem does not stop a later try. */
  private open(): Promise<StoreProblem | null> {
    if (this.db.isOpen()) return Promise.resolve(null);
    this.opening ??= new Promise<StoreProblem | null>((resolve) => {
      // An upgrade waits for as long as another tab holds the older form open: say so instead of hanging.
      this.db.on('blocked', () => {
        resolve({ kind: 'blocked' });
      });
      this.db.open().then(
        () => {
          resolve(null);
        },
        (error: unknown) => {
          resolve(problemOf(error));
        },
      );
    }).finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  /** One transaction over all tables; it either commits whole or leaves everything as it was. */
  private async within<T>(
    mode: 'r' | 'rw',
    work: () => Promise<{ ok: true; value: T } | { ok: false; problem: StoreProblem }>,
  ): StoreResult<T> {
    const problem = await this.open();
    if (problem) return fail(problem);
    try {
      return await this.db.transaction(mode, [this.summaries, this.documents, this.states], work);
    } catch (error) {
      return fail(problemOf(error));
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
    // One half without the other: not written by us, or damaged since.
    if (!summary || !row) return fail({ kind: 'corrupt', id });
    return ok({ ...readSummary(summary), id, document: row.document });
  }

  private async write({ document, ...summary }: Stored): Promise<void> {
    await Promise.all([this.summaries.put(summary), this.documents.put({ id: summary.id, document })]);
  }

  private async putVersion(version: Omit<Version, 'number'>): Promise<number> {
    const all = await this.states.where('caseId').equals(version.caseId).toArray();
    const number = Math.max(0, ...all.map((v) => v.number)) + 1;
    const kept = { ...version, number };
    await this.states.put(kept);
    await this.states.bulkDelete(surplus([...all, kept]).map((v) => [v.caseId, v.number]));
    return number;
  }

  async list(): StoreResult<Summary[]> {
    const problem = await this.open();
    if (problem) return fail(problem);
    try {
      return ok((await this.summaries.toArray()).map(readSummary).sort(newestFirst));
    } catch (error) {
      return fail(problemOf(error));
    }
  }

  load(id: string): StoreResult<Stored> {
    return this.within('r', () => this.read(id));
  }

  async save(draft: Draft, expected: number): StoreResult<number> {
    const { id } = draft;
    const revision = expected + 1;
    const result = await this.within('rw', async () => {
      const current = await this.summaries.get(id);
      if (!current && expected !== 0) return fail<StoreProblem>({ kind: 'missing', id });
      const found = current ? readSummary(current).revision : 0;
      if (found !== expected) {
        const theirs = await this.read(id);
        return theirs.ok ? fail<StoreProblem>({ kind: 'conflict', theirs: theirs.value }) : theirs;
      }
      await this.write({ ...draft, revision });
      return ok(revision);
    });
    return this.tell(result, { kind: 'saved', id, revision });
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
      ]);
      return ok({ stored: { ...readSummary(summary), id, document: row?.document }, versions });
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
      const all = await this.states.where('caseId').equals(caseId).toArray();
      return ok(all.sort((a, b) => b.number - a.number));
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
    return this.within('r', async () => {
      const [summaries, documents, versions] = await Promise.all([
        this.summaries.toArray(),
        this.documents.toArray(),
        this.states.toArray(),
      ]);
      const byId = new Map<string, Summary>(summaries.map((s) => [s.id, readSummary(s)]));
      const rows = new Map(documents.map((row) => [row.id, row.document]));
      const ids = new Set([...byId.keys(), ...rows.keys()]);
      const records = [...ids].map((id) => ({
        ...(byId.get(id) ?? readSummary({ id })),
        document: rows.get(id),
      }));
      return ok({
        format: 'worthwhile-backup' as const,
        version: 1 as const,
        at,
        records: records.sort(newestFirst),
        versions,
      });
    });
  }

  async restore(backup: Backup, mode: 'merge' | 'replace', name: string): StoreResult<Restored> {
    const result = await this.within('rw', async () => {
      if (mode === 'replace')
        await Promise.all([this.summaries.clear(), this.documents.clear(), this.states.clear()]);
      const ids = backup.records.map((r) => r.id);
      const [summaries, rows, versions] = await Promise.all([
        this.summaries.bulkGet(ids),
        this.documents.bulkGet(ids),
        this.states.toArray(),
      ]);
      const current = new Map<string, Stored>();
      ids.forEach((id, i) => {
        const summary = summaries[i];
        if (summary) current.set(id, { ...readSummary(summary), id, document: rows[i]?.document });
      });
      const plan = planMerge(backup, current, versions, name);
      await this.summaries.bulkPut(plan.put.map(({ document: _document, ...summary }) => summary));
      await this.documents.bulkPut(plan.put.map(({ id, document }) => ({ id, document })));
      for (const version of plan.versions) await this.putVersion(version);
      return ok(plan.restored);
    });
    return this.tell(result, { kind: 'all' });
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
