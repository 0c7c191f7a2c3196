import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { DexieRepository } from '../../src/store/dexie.ts';
import { LazyRepository } from '../../src/store/lazy.ts';
import { firstRead } from '../../src/store/firstRead.ts';
import { rowsPerRequest } from '../../src/store/rowsPerRequest.ts';
import { draft, must } from './repository.contract.ts';

/** A store with three documents saved one after the other, closed again. */
async function stored(): Promise<{ indexedDB: IDBFactory; name: string }> {
  const indexedDB = new IDBFactory();
  const store = new DexieRepository({ name: 'looked', indexedDB, IDBKeyRange });
  for (const [i, id] of ['a', 'b', 'c'].entries())
    must(await store.save({ ...draft(id), updated: `2026-01-0${i + 1}T00:00:00.000Z` }, 0));
  store.close();
  return { indexedDB, name: 'looked' };
}

describe('a first look at what is stored', () => {
  it('gives the newest of the list, and a document, as the store itself does', async () => {
    const { indexedDB, name } = await stored();
    const first = firstRead(indexedDB, name);
    const store = new DexieRepository({ name, indexedDB, IDBKeyRange });
    expect(await first.newest(2)).toEqual(must(await store.newest(2)));
    expect((await first.newest(9))?.map((s) => s.id)).toEqual(['c', 'b', 'a']);
    expect(await first.load('b')).toEqual(must(await store.load('b')));
    store.close();
  });

  it('gives all of a list of more than one part as the store itself does, unless a document has lost its entry', async () => {
    const { indexedDB, name } = await stored();
    const raw = await new Dexie(name, { indexedDB, IDBKeyRange }).open();
    const many = Array.from({ length: 2 * rowsPerRequest }, (_, i) => `d${i}`);
    await raw.table('documents').bulkPut(many.map((id) => ({ id, document: null })));
    await raw.table('summaries').bulkPut(many.map((id, i) => ({ ...draft(id), document: 0, revision: i })));
    // An entry by a name no document can have is listed as well as any other.
    await raw.table('documents').put({ id: 7, document: null });
    await raw.table('summaries').put({ id: 7 });
    const first = firstRead(indexedDB, name, IDBKeyRange);
    const store = new DexieRepository({ name, indexedDB, IDBKeyRange });
    const list = await first.list();
    expect(new Set(list?.map((s) => s.id)).size).toBe(many.length + 4);
    expect(list).toEqual(must(await store.list()));
    await raw.table('summaries').delete('b');
    expect(await first.list()).toBeNull();
    expect(must(await store.list()).map((s) => s.id)).toContain('b');
    store.close();
    raw.close();
  });

  it('makes no database where there is none', async () => {
    const indexedDB = new IDBFactory();
    expect(await firstRead(indexedDB, 'nothing').newest(5)).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await firstRead(undefined, 'nothing').load('a')).toBeNull();
  });

  it('leaves to the store what is missing, half there, or of another form', async () => {
    const { indexedDB, name } = await stored();
    expect(await firstRead(indexedDB, name).load('z')).toBeNull();
    const raw = await new Dexie(name, { indexedDB, IDBKeyRange }).open();
    await raw.table('documents').delete('a');
    raw.close();
    expect(await firstRead(indexedDB, name).load('a')).toBeNull();
    const newer = new Dexie(name, { indexedDB, IDBKeyRange });
    newer
      .version(2)
      .stores({ summaries: 'id, updated', documents: 'id', versions: '[caseId+number], caseId' });
    await newer.open();
    newer.close();
    expect(await firstRead(indexedDB, name).newest(5)).toBeNull();
  });

  it('holds nothing open: the database can be changed or deleted right after', async () => {
    const { indexedDB, name } = await stored();
    await firstRead(indexedDB, name).newest(5);
    await new Dexie(name, { indexedDB, IDBKeyRange }).delete();
    expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(name);
  });
});

describe('a store that is looked into first', () => {
  it('is not opened for the first list and document, and is for what comes after a save', async () => {
    const { indexedDB, name } = await stored();
    let opened = 0;
    const store = new LazyRepository({
      exists: async () => true,
      firstRead: () => Promise.resolve(firstRead(indexedDB, name)),
      open: async () => {
        opened++;
        return { repository: new DexieRepository({ name, indexedDB, IDBKeyRange }), problem: null };
      },
    });
    expect(must(await store.newest(1)).map((s) => s.id)).toEqual(['c']);
    const { revision } = must(await store.load('a'));
    expect(opened).toBe(0);
    must(await store.save({ ...draft('a'), title: 'Changed' }, revision));
    expect(opened).toBe(1);
    expect(must(await store.load('a')).title).toBe('Changed');
    store.close();
  });

  it('gives a document by the name it is stored under, whatever it calls itself', async () => {
    const { indexedDB, name } = await stored();
    const raw = await new Dexie(name, { indexedDB, IDBKeyRange }).open();
    await raw.table('documents').put({ id: 'b', document: draft('a').document });
    const open = (): Promise<never> => Promise.reject(new Error('opened'));
    const seen = new LazyRepository({
      exists: async () => true,
      firstRead: () => Promise.resolve(firstRead(indexedDB, name)),
      open,
    });
    expect(must(await seen.load('b')).document).toMatchObject({ id: 'b', title: 'Case a' });
    const store = new LazyRepository({
      exists: async () => true,
      open: async () => ({
        repository: new DexieRepository({ name, indexedDB, IDBKeyRange }),
        problem: null,
      }),
    });
    expect(must(await store.load('b')).document).toMatchObject({ id: 'b', title: 'Case a' });
    raw.close();
    store.close();
  });

  it('fetches nothing for a document where nothing is stored, unless what reads it is on its way', async () => {
    const { indexedDB, name } = await stored();
    const missing = async (firstReadComes: boolean): Promise<string[]> => {
      const fetched: string[] = [];
      const store = new LazyRepository({
        exists: async () => false,
        firstReadComes,
        firstRead: async () => {
          fetched.push('first read');
          return firstRead(indexedDB, name);
        },
        open: async () => {
          fetched.push('store');
          return { repository: new DexieRepository({ name, indexedDB, IDBKeyRange }), problem: null };
        },
      });
      expect(await store.load('z')).toEqual({ ok: false, problem: { kind: 'missing', id: 'z' } });
      store.close();
      return fetched;
    };
    expect(await missing(false)).toEqual([]);
    expect(await missing(true)).toEqual(['first read', 'store']);
  });

  it('asks the store where what reads first does not come', async () => {
    const { indexedDB, name } = await stored();
    const store = new LazyRepository({
      exists: async () => true,
      firstRead: () => Promise.reject(new Error('offline')),
      open: async () => ({
        repository: new DexieRepository({ name, indexedDB, IDBKeyRange }),
        problem: null,
      }),
    });
    expect(must(await store.load('a')).id).toBe('a');
    expect(must(await store.list()).length).toBe(3);
    store.close();
  });

  it('asks the store where an earlier tab has left something unsaved, even if that shows only later', async () => {
    const { indexedDB, name } = await stored();
    let opened = 0;
    const checks = [false, true];
    const store = new LazyRepository({
      exists: async () => true,
      firstRead: () => Promise.resolve(firstRead(indexedDB, name)),
      unsaved: () => checks.shift() ?? true,
      open: async () => {
        opened++;
        return { repository: new DexieRepository({ name, indexedDB, IDBKeyRange }), problem: null };
      },
    });
    expect(must(await store.load('a')).id).toBe('a');
    expect(opened).toBe(1);
    store.close();
  });

  it('says that anything may have changed once the store is open after all', async () => {
    const { indexedDB, name } = await stored();
    const store = new LazyRepository({
      exists: async () => true,
      firstRead: () => Promise.resolve(firstRead(indexedDB, name)),
      open: async () => ({
        repository: new DexieRepository({ name, indexedDB, IDBKeyRange }),
        problem: null,
      }),
    });
    const heard: unknown[] = [];
    store.watch((change) => heard.push(change));
    must(await store.load('a'));
    await store.openIfUsed();
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'all' }]));
    store.close();
  });
});
