import { describe, expect, it, vi } from 'vitest';
import { fail, newCase, type Case, type Result } from '../../src/case/index.ts';
import { DocumentStore } from '../../src/state/documents.svelte.ts';
import { newProgramme } from '../../src/state/programme.ts';
import {
  Journal,
  MemoryRepository,
  newMemory,
  type Draft,
  type Memory,
  type StoreProblem,
  type SyncStorage,
} from '../../src/store/index.ts';

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A store that can be told to refuse. */
class Failing extends MemoryRepository {
  problem: StoreProblem | null = null;
  override save(draft: Draft, expected: number): ReturnType<MemoryRepository['save']> {
    return this.problem ? Promise.resolve(fail(this.problem)) : super.save(draft, expected);
  }
}
const quota: StoreProblem = { kind: 'quota' };

function documents(memory: Memory = newMemory()) {
  const kept = new Map<string, string>();
  const storage: SyncStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const repository = new Failing(memory);
  const journal = new Journal(storage, 'tab');
  return { repository, journal, documents: new DocumentStore(repository, journal) };
}
const titled = (title: string): Case => ({ ...newCase({ id: 'c', start: '2026-01' }), title });
const titles = (d: DocumentStore): string[] => d.summaries?.map((s) => s.title) ?? [];

describe('a new case that finds no room', () => {
  it('opens all the same, is listed, noted for the next visit, and stored once there is room', async () => {
    const { documents: d, repository, journal } = documents();
    repository.problem = quota;
    const { id, problem } = await d.addOrHold(titled('Mine'));
    expect(problem).toEqual(quota);
    expect(titles(d)).toEqual(['Mine']);
    const open = must(await d.open(id));
    expect((await open.flush()).kind).toBe('failed');
    expect(journal.entries()).toHaveLength(1);
    expect(must(await repository.list())).toEqual([]);
    repository.problem = null;
    expect(await open.retry()).toEqual({ kind: 'saved', revision: 1 });
    expect(journal.entries()).toEqual([]);
    await d.close(open);
    expect(must(await repository.load(id)).title).toBe('Mine');
    expect(titles(d)).toEqual(['Mine']);
  });

  it('never takes the id of one that is stored', async () => {
    const { documents: d, repository } = documents();
    must(await d.add(titled('First')));
    repository.problem = quota;
    const { id } = await d.addOrHold(titled('Second'));
    expect(id).not.toBe('c');
    expect(titles(d).sort()).toEqual(['First', 'Second']);
  });

  it('can be deleted, and that be undone', async () => {
    const { documents: d, repository } = documents();
    repository.problem = quota;
    const { id } = await d.addOrHold(titled('Mine'));
    must(await d.remove(id));
    expect(titles(d)).toEqual([]);
    await d.putBack(id);
    expect(titles(d)).toEqual(['Mine']);
  });

  it('is a programme as well', async () => {
    const { documents: d, repository } = documents();
    repository.problem = quota;
    const { id } = await d.addOrHold({ ...newProgramme('p'), title: 'Team' });
    const open = must(await d.openProgramme(id));
    expect((await open.flush()).kind).toBe('failed');
    expect(open.workspace.case.title).toBe('Team');
    await d.close(open);
  });
});

describe('what cannot be saved of an open case', () => {
  it('is there again when the case is opened again, and goes over the state it was made from', async () => {
    const { documents: d, repository } = documents();
    must(await d.add(titled('Before')));
    const first = must(await d.open('c'));
    repository.problem = quota;
    first.workspace.update((c) => ({ ...c, title: 'After' }), { label: 'title' });
    const closing = d.close(first);
    // Opened again before it was let go of.
    const second = must(await d.open('c'));
    await closing;
    expect(second.workspace.case.title).toBe('After');
    expect(titles(d)).toEqual(['After']);
    expect((await d.peek('c'))?.title).toBe('After');
    repository.problem = null;
    expect(await second.retry()).toEqual({ kind: 'saved', revision: 2 });
    await d.close(second);
    expect(must(await repository.load('c')).title).toBe('After');
  });

  it('stays away where another tab has deleted the case', async () => {
    const memory = newMemory();
    const { documents: d } = documents(memory);
    must(await d.add(titled('Before')));
    const open = must(await d.open('c'));
    must(await new MemoryRepository(memory).remove('c'));
    open.workspace.update((c) => ({ ...c, title: 'After' }), { label: 'title' });
    await d.close(open);
    expect(titles(d)).toEqual([]);
  });

  it('is tried again when the store opens again', async () => {
    const memory = newMemory();
    const { documents: d, repository } = documents(memory);
    must(await d.add(titled('Before')));
    const open = must(await d.open('c'));
    repository.problem = { kind: 'blocked' };
    open.workspace.update((c) => ({ ...c, title: 'After' }), { label: 'title' });
    expect((await open.flush()).kind).toBe('failed');
    repository.problem = null;
    for (const listeners of memory.listeners.values()) for (const tell of listeners) tell({ kind: 'all' });
    await expect.poll(() => open.saving.kind).toBe('saved');
    await d.close(open);
  });
});

describe('a page brought back from the back/forward cache', () => {
  /** A documents that hears nothing of the other tab any more, and the tab that goes on. */
  async function deaf() {
    const memory = newMemory();
    const { documents: d, repository } = documents(memory);
    await d.ready();
    must(await d.add(titled('Before')));
    // Whoever listens, from now on or later, hears nothing.
    memory.listeners.set(repository, new Set());
    repository.watch = () => () => undefined;
    return { d, repository, other: documents(memory).documents };
  }

  it('shows the list as another tab left it meanwhile', async () => {
    const { d, other } = await deaf();
    must(await other.add({ ...titled('Second'), id: 'd' }));
    expect(titles(d)).toEqual(['Before']);
    await d.catchUp();
    expect(titles(d).sort()).toEqual(['Before', 'Second']);
  });

  it('shows the open case as another tab left it, as a step that can be taken back', async () => {
    const { d, repository, other } = await deaf();
    const open = must(await d.open('c'));
    expect(await other.amend('c', (c) => ({ ...c, title: 'After' }))).toBe(true);
    expect(open.workspace.case.title).toBe('Before');
    await d.catchUp();
    expect(open.workspace.case.title).toBe('After');
    expect(open.saving).toEqual({ kind: 'saved', revision: 2 });
    open.workspace.undo();
    await d.close(open);
    expect(must(await repository.load('c')).title).toBe('Before');
  });

  it('keeps what was typed here and not saved, beside what the other tab saved', async () => {
    const { d, other } = await deaf();
    const open = must(await d.open('c'));
    expect(await other.amend('c', (c) => ({ ...c, title: 'Theirs' }))).toBe(true);
    open.workspace.update((c) => ({ ...c, title: 'Mine' }), { label: 'title' });
    await d.catchUp();
    expect(open.workspace.case.title).toBe('Mine');
    expect((await open.flush()).kind).toBe('conflict');
  });
});

describe('a case stored to be opened', () => {
  it('is opened as it was stored, without being read again', async () => {
    const { documents: d, repository } = documents();
    const load = vi.spyOn(repository, 'load');
    const { id } = await d.addOrHold(titled('Mine'));
    const open = must(await d.open(id));
    expect(load).not.toHaveBeenCalled();
    open.workspace.update((c) => ({ ...c, title: 'After' }), { label: 'title' });
    await d.close(open);
    expect(must(await repository.load(id)).title).toBe('After');
    expect(must(await d.open(id)).workspace.case.title).toBe('After');
  });

  it('is read again where anything has happened to it in between', async () => {
    const memory = newMemory();
    const { documents: d } = documents(memory);
    const { id } = await d.addOrHold(titled('Mine'));
    const other = new MemoryRepository(memory);
    const stored = must(await other.load(id));
    must(await other.save({ ...stored, document: titled('Theirs') }, stored.revision));
    expect(must(await d.open(id)).workspace.case.title).toBe('Theirs');
    const again = await d.addOrHold({ ...titled('Mine'), id: 'd' });
    await d.amend(again.id, (c) => ({ ...c, title: 'Amended' }));
    expect(must(await d.open(again.id)).workspace.case.title).toBe('Amended');
  });
});

describe('a long list read again', () => {
  it('is the very same where nothing has changed, and keeps the entries that have not', async () => {
    const { documents: d, repository } = documents();
    must(await d.add({ ...titled('one'), id: 'one' }));
    const [one] = must(await repository.list());
    const draftOf = (id: string, title = id) => ({ ...one, id, title, document: null }) as unknown as Draft;
    for (let i = 0; i < 200; i++) must(await repository.save(draftOf(`c${i}`), 0));
    await d.refresh();
    const before = d.summaries;
    await d.refresh();
    expect(d.summaries).toBe(before);
    must(await repository.save(draftOf('c7', 'Changed'), 1));
    await d.refresh();
    expect(d.summaries?.find((s) => s.id === 'c7')?.title).toBe('Changed');
    expect(d.summaries?.find((s) => s.id === 'c8')).toBe(before?.find((s) => s.id === 'c8'));
  });
});

describe('a backup that is restored', () => {
  const backed = async () => {
    const { documents: from } = documents();
    for (const id of ['a', 'b', 'c']) must(await from.add({ ...titled(id.toUpperCase()), id }));
    return must(await from.backup());
  };

  it('says how far it is, and writes what it holds', async () => {
    const [backup, { documents: d, repository }] = [await backed(), documents()];
    const said: [number, number][] = [];
    const progress = (done: number, of: number): void => void said.push([done, of]);
    expect(must(await d.restore(backup, 'merge', 'old', { progress, wanted: () => true }))?.added).toBe(3);
    expect(said).toEqual([0, 1, 2, 3].map((done) => [done, 3]));
    expect(must(await repository.list())).toHaveLength(3);
  });

  it('changes nothing where it is stopped before it is written', async () => {
    const [backup, { documents: d, repository }] = [await backed(), documents()];
    must(await d.add(titled('Here')));
    let done = 0;
    const during = { progress: (n: number) => void (done = n), wanted: () => done < 2 };
    expect(must(await d.restore(backup, 'replace', 'old', during))).toBeNull();
    expect(must(await repository.list()).map((x) => (x as { title: string }).title)).toEqual(['Here']);
  });
});
