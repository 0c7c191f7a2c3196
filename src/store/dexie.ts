/**
 * The store in IndexedDB. Summaries and documents are in two tables written in one transaction: the list of ten
 * thousand cases is read without reading ten thousand documents.
 */
import { Dexie, type Table } from 'dexie';
import { fail, ok } from '../case/index.ts';
import { everyEntry } from './listCopy.ts';
import { addRestored, nothingRestored, planMerge, portions } from './merge.ts';
import { ReopeningDatabase } from './reopeningDatabase.ts';
import { copyLater, readWhole } from './wholeList.ts';
import { inOrder, readStored, readSummaries, readSummary, readVersion } from './entries.ts';
import {
  mostVersions,
  newestFirst,
  surplus,
  type Backup,
  type Draft,
  type Removed,
  type Repository,
  type Restored,
  type Stored,
  type StoreProblem,
  type StoreResult,
  type Summary,
  type Version,
} from './repository.ts';

/** Documents requested at once. */
const atOnce = 200;

/** Reads rows one by one: reading all of a large store in one request would block the page meanwhile. */
async function oneByOne<T, K>(table: Table<T, K>, keys: K[]): Promise<T[]> {
  const rows: T[] = [];
  for (let at = 0; at < keys.length; at += atOnce)
    for (const row of await table.bulkGet(keys.slice(at, at + atOnce))) if (row !== undefined) rows.push(row);
  return rows;
}

export class DexieRepository extends ReopeningDatabase implements Repository {
  readonly durable = true;

  private async read(id: string): StoreResult<Stored> {
    const [summary, row] = await Promise.all([this.summaries.get(id), this.documents.get(id)]);
    if (!summary && !row) return fail({ kind: 'missing', id });
    // Without its document there is nothing to open; without its entry, the entry can be worked out again.
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

  /** Notes that an entry differs from its copy: one note per entry, for its last change. */
  private async note(id: string): Promise<void> {
    await this.changed.where('id').equals(id).delete();
    await this.changed.add({ id });
  }

  private async putVersion(version: Omit<Version, 'number'>): Promise<number> {
    const [kept] = await this.putVersions([version]);
    return kept?.number ?? 0;
  }

  /**
   * Stores versions of several cases at once and numbers each case's on from its last: one by one, each would take
   * three requests.
   */
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
      // The names decide which versions go; only then are those read.
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
      // A document that has lost its entry is listed as well.
      const listed = new Set(entries.map(({ id }) => id));
      const keys = await this.documents.toCollection().primaryKeys();
      const lost = keys.filter((id) => !listed.has(id)).map((id) => readSummary({ id }));
      return ok(inOrder([...entries, ...lost]));
    };
    return this.withDatabase(() => this.withTimeout(read, 'r'));
  }

  newest(most: number): StoreResult<Summary[]> {
    const read = async () =>
      ok(readSummaries(await this.summaries.orderBy('updated').reverse().limit(most).toArray()));
    return this.withDatabase(() => this.withTimeout(read, 'r'));
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

  /** The stored revision; 0 if nothing is stored. */
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
      // Half a record can be removed as well, because nothing else could remove it.
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
      // The count is 0 also if the version had this name already.
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

  /** The stored state of some documents, for a merge to compare with. */
  private async before(ids: string[]): Promise<[Map<string, Stored>, Version[]]> {
    const [summaries, rows] = await Promise.all([this.summaries.bulkGet(ids), this.documents.bulkGet(ids)]);
    const current = new Map<string, Stored>();
    ids.forEach((id, i) => {
      const summary = summaries[i];
      if (summary || rows[i]) current.set(id, readStored(id, summary, rows[i]?.document));
    });
    return [current, await oneByOne(this.states, await this.states.where('caseId').anyOf(ids).primaryKeys())];
  }
}
