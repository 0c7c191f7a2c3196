/**
 * A store that lasts as long as the tab: for browsers that store nothing, and for tests. Several repositories may share
 * one memory, as tabs share a database.
 */
import { fail, ok } from '../case/index.ts';
import { planMerge } from './merge.ts';
import { readSummaries } from './entries.ts';
import {
  newestFirst,
  surplus,
  type Backup,
  type Draft,
  type Removed,
  type Repository,
  type Restored,
  type Stored,
  type StoreChange,
  type StoreResult,
  type Summary,
  type Version,
} from './repository.ts';

export interface Memory {
  records: Map<string, Stored>;
  versions: Map<string, Version[]>;
  listeners: Map<MemoryRepository, Set<(change: StoreChange) => void>>;
}

export const newMemory = (): Memory => ({ records: new Map(), versions: new Map(), listeners: new Map() });

export class MemoryRepository implements Repository {
  readonly durable = false;
  private readonly memory: Memory;

  constructor(memory: Memory = newMemory()) {
    this.memory = memory;
    memory.listeners.set(this, new Set());
  }

  async list(): StoreResult<Summary[]> {
    return ok(readSummaries([...this.memory.records.values()]));
  }

  async newest(most: number): StoreResult<Summary[]> {
    const all = await this.list();
    return all.ok ? ok(all.value.slice(0, most)) : all;
  }

  async load(id: string): StoreResult<Stored> {
    const stored = this.memory.records.get(id);
    if (!stored) return fail({ kind: 'missing', id });
    return 'document' in stored ? ok(structuredClone(stored)) : fail({ kind: 'corrupt', id });
  }

  async save(draft: Draft, expected: number): StoreResult<number> {
    const current = this.memory.records.get(draft.id);
    if (!current && expected !== 0) return fail({ kind: 'missing', id: draft.id });
    if (current && current.revision !== expected)
      return fail({ kind: 'conflict', theirs: structuredClone(current) });
    const revision = expected + 1;
    // A copy, as a database makes one, so that later changes to the caller's object are not saved with it.
    this.memory.records.set(draft.id, structuredClone({ ...draft, revision }));
    this.tell({ kind: 'saved', id: draft.id, revision });
    return ok(revision);
  }

  async relist({ damaged: _, ...summary }: Summary): StoreResult<void> {
    const current = this.memory.records.get(summary.id);
    if (!current) return fail({ kind: 'missing', id: summary.id });
    if (current.revision === summary.revision)
      this.memory.records.set(summary.id, structuredClone({ ...current, ...summary }));
    return ok(undefined);
  }

  async remove(id: string): StoreResult<Removed> {
    const stored = this.memory.records.get(id);
    if (!stored) return fail({ kind: 'missing', id });
    const versions = this.memory.versions.get(id) ?? [];
    this.memory.records.delete(id);
    this.memory.versions.delete(id);
    this.tell({ kind: 'removed', id });
    return ok({ stored, versions });
  }

  async putBack({ stored, versions }: Removed): StoreResult<number> {
    const current = this.memory.records.get(stored.id);
    if (current) return fail({ kind: 'conflict', theirs: structuredClone(current) });
    const revision = stored.revision + 1;
    this.memory.records.set(stored.id, structuredClone({ ...stored, revision }));
    this.memory.versions.set(stored.id, [...versions]);
    this.tell({ kind: 'saved', id: stored.id, revision });
    return ok(revision);
  }

  async keepVersion(version: Omit<Version, 'number'>): StoreResult<number> {
    return ok(this.keep(version));
  }

  private keep(version: Omit<Version, 'number'>): number {
    const all = this.memory.versions.get(version.caseId) ?? [];
    const number = Math.max(0, ...all.map((v) => v.number)) + 1;
    const more = [...all, structuredClone({ ...version, number })];
    const gone = new Set(surplus(more));
    this.memory.versions.set(
      version.caseId,
      more.filter((v) => !gone.has(v)),
    );
    return number;
  }

  async versions(caseId: string): StoreResult<Version[]> {
    const all = this.memory.versions.get(caseId) ?? [];
    return ok(structuredClone(all).sort((a, b) => b.number - a.number));
  }

  async nameVersion(caseId: string, number: number, name: string): StoreResult<void> {
    const version = this.memory.versions.get(caseId)?.find((v) => v.number === number);
    if (!version) return fail({ kind: 'missing', id: caseId });
    version.name = name;
    return ok(undefined);
  }

  async backup(at: string): StoreResult<Backup> {
    const { records, versions } = this.memory;
    return ok(
      structuredClone({
        format: 'worthwhile-backup' as const,
        version: 1 as const,
        at,
        records: [...records.values()].sort(newestFirst),
        versions: [...versions.values()].flat(),
      }),
    );
  }

  async restore(backup: Backup, mode: 'merge' | 'replace', name: string): StoreResult<Restored> {
    const { records, versions } = this.memory;
    if (mode === 'replace') {
      records.clear();
      versions.clear();
    }
    const plan = planMerge(backup, records, [...versions.values()].flat(), name);
    for (const record of plan.put) records.set(record.id, structuredClone(record));
    for (const version of plan.versions) this.keep(version);
    this.tell({ kind: 'all' });
    return ok(plan.restored);
  }

  watch(listener: (change: StoreChange) => void): () => void {
    const mine = this.memory.listeners.get(this);
    mine?.add(listener);
    return () => mine?.delete(listener);
  }

  close(): void {
    this.memory.listeners.delete(this);
  }

  private tell(change: StoreChange): void {
    for (const [holder, listeners] of this.memory.listeners)
      if (holder !== this) for (const listener of listeners) listener(change);
  }
}
