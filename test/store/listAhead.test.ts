import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DexieRepository } from '../../src/store/dexie.ts';
import { firstRead } from '../../src/store/firstRead.ts';
import { openAhead, takeAhead } from '../../src/store/listAhead.ts';
import { rowsAtOnce } from '../../src/store/rowsAtOnce.ts';
import { draft, must } from './repository.contract.ts';

const name = 'ahead';
const idOf = (i: number): string => `d${String(i).padStart(5, '0')}`;

/** A store of more entries than one part holds. */
async function stored(count: number): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const store = new DexieRepository({ name, indexedDB, IDBKeyRange });
  must(await store.save(draft('first'), 0));
  store.close();
  const raw = await new Dexie(name, { indexedDB, IDBKeyRange }).open();
  const ids = Array.from({ length: count }, (_, i) => idOf(i));
  await raw.table('documents').bulkPut(ids.map((id) => ({ id, document: null })));
  await raw.table('summaries').bulkPut(ids.map((id) => ({ ...draft(id), document: 0, revision: 1 })));
  raw.close();
  return indexedDB;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a database opened ahead of what reads its list', () => {
  it('is the one the list is read from, with what was saved and removed meanwhile', async () => {
    const indexedDB = await stored(2 * rowsAtOnce + 1);
    openAhead(indexedDB, name);
    const store = new DexieRepository({ name, indexedDB, IDBKeyRange });
    // Before the first key that was there, behind the last, and the key a part begins with.
    must(await store.save(draft('a'), 0));
    must(await store.save(draft('z'), 0));
    must(await store.remove(idOf(rowsAtOnce)));
    const open = vi.spyOn(indexedDB, 'open');
    const list = await firstRead(indexedDB, name, IDBKeyRange).list();
    expect(open).not.toHaveBeenCalled();
    expect(list).toEqual(must(await store.list()));
    expect(list).toHaveLength(2 * rowsAtOnce + 3);
    expect(await takeAhead(name)).toBeNull();
    store.close();
  });

  it('holds nobody up, and is closed where nobody asks for it', async () => {
    const indexedDB = await stored(3);
    openAhead(indexedDB, name);
    await new Dexie(name, { indexedDB, IDBKeyRange }).delete();
    expect((await indexedDB.databases()).map((d) => d.name)).not.toContain(name);
    const again = await stored(3);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    openAhead(again, name);
    vi.runAllTimers();
    expect(await takeAhead(name)).toBeNull();
  });

  it('is not made where there is none, and where it cannot be opened the list is asked for as ever', async () => {
    const indexedDB = new IDBFactory();
    openAhead(indexedDB, name);
    expect(await takeAhead(name)).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
    const failing = new IDBFactory();
    vi.spyOn(failing, 'open').mockImplementation(() => {
      throw new Error('forbidden');
    });
    expect(() => openAhead(failing, name)).not.toThrow();
    expect(await firstRead(await stored(2), name, IDBKeyRange).list()).toHaveLength(3);
  });

  it('names no keys where a copy holds the list', async () => {
    const indexedDB = await stored(2);
    const raw = await new Dexie(name, { indexedDB, IDBKeyRange }).open();
    await raw.table('listed').put({ part: 0 });
    raw.close();
    openAhead(indexedDB, name);
    const ahead = await takeAhead(name);
    expect(ahead?.keys).toBeNull();
    ahead?.database.close();
  });
});
