import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import {
  adoptOldKeys,
  Journal,
  openStore,
  folderOf,
  type OpenedStore,
  type SyncStorage,
} from '../../src/store/index.ts';
import { adoptDatabase } from '../../src/store/adopt.ts';
import { DexieRepository } from '../../src/store/dexie.ts';
import { claimOldNames, oldDatabase, releaseOldNames } from '../../src/store/storageNames.ts';
import { draft, must } from './repository.contract.ts';
import { sampled } from '../thorough.ts';

class MapStorage implements SyncStorage {
  readonly map = new Map<string, string>();
  getItem = (key: string): string | null => this.map.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.map.set(key, value);
  removeItem = (key: string): void => void this.map.delete(key);
}

describe('the folder a page lies in', () => {
  it('is the same however the page is named in it', () => {
    for (const path of ['/value/', '/value/index.html', '//value//', '/%76alue/', '/value/%231.abc'])
      expect(folderOf(path), path).toBe('/value/');
    expect(folderOf('/')).toBe('/');
    expect(folderOf('/index.html')).toBe('/');
    expect(folderOf('srcdoc')).toBe('/');
    expect(folderOf('/a/b/index.html')).toBe('/a/b/');
    expect(folderOf('/50%/x')).toBe('/50%/');
  });
});

const mine = 'worthwhile:/value/';
const other = 'worthwhile:/other/';
/** What an earlier version of the page has left in localStorage. */
const old = (): MapStorage => {
  const storage = new MapStorage();
  storage.setItem('worthwhile.preferences', '{"name":"M. Duarte"}');
  storage.setItem('worthwhile.decisions', '[]');
  storage.setItem('worthwhile:journal', '["worthwhile:journal:a:t1","worthwhile:journal:b:t2"]');
  storage.setItem('worthwhile:journal:a:t1', 'A');
  storage.setItem('worthwhile:journal:b:t2', 'B');
  return storage;
};

describe('what an earlier version noted under names without a folder', () => {
  it('goes to the first page that finds it, whole, and to no other', () => {
    const storage = old();
    adoptOldKeys(() => storage, mine);
    adoptOldKeys(() => storage, other);
    releaseOldNames(storage, mine);
    expect(Object.fromEntries(storage.map)).toEqual({
      [`${mine}#preferences`]: '{"name":"M. Duarte"}',
      [`${mine}#decisions`]: '[]',
      [`${mine}#journal`]: `["${mine}#journal:a:t1","${mine}#journal:b:t2"]`,
      [`${mine}#journal:a:t1`]: 'A',
      [`${mine}#journal:b:t2`]: 'B',
    });
  });

  it('loses nothing wherever it is interrupted', () => {
    for (let calls = 0; calls < 30; calls++) {
      const storage = old();
      let left = calls;
      const cut: SyncStorage = {
        getItem: (key) => storage.getItem(key),
        setItem: (key, value) => {
          if (left-- <= 0) throw new Error('killed');
          storage.setItem(key, value);
        },
        removeItem: (key) => {
          if (left-- <= 0) throw new Error('killed');
          storage.removeItem(key);
        },
      };
      adoptOldKeys(() => cut, mine);
      // The other folder comes in between and must leave it alone, once the first has begun.
      if (calls > 0) adoptOldKeys(() => storage, other);
      adoptOldKeys(() => storage, mine);
      expect(storage.getItem(`${mine}#preferences`), `after ${calls}`).toBe('{"name":"M. Duarte"}');
      expect(storage.getItem(`${mine}#journal:a:t1`)).toBe('A');
      expect(storage.getItem(`${mine}#journal:b:t2`)).toBe('B');
      const index = JSON.parse(storage.getItem(`${mine}#journal`) ?? '[]') as string[];
      expect(index.sort()).toEqual([`${mine}#journal:a:t1`, `${mine}#journal:b:t2`]);
    }
  });

  it('does not replace what is there under the new name, and a closed storage is no harm', () => {
    const storage = old();
    storage.setItem(`${mine}#preferences`, '{"name":"R. Osei"}');
    adoptOldKeys(() => storage, mine);
    expect(storage.getItem(`${mine}#preferences`)).toBe('{"name":"R. Osei"}');
    adoptOldKeys(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(claimOldNames(null)).toBe(true);
  });

  it('adds nothing where there is nothing', () => {
    const storage = new MapStorage();
    adoptOldKeys(() => storage, mine);
    expect(storage.map.size).toBe(0);
    expect(new Journal(storage, 'x').entries()).toEqual([]);
  });
});

/** An origin with what an earlier version stored: `count` cases, the first with two earlier states. */
async function origin(count = 45): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const store = new DexieRepository({ name: oldDatabase, indexedDB, IDBKeyRange });
  for (let i = 0; i < count; i++) must(await store.save(draft(`c${i}`), 0));
  for (const name of ['one', 'two'])
    must(await store.keepVersion({ caseId: 'c0', at: '2026-05-01T00:00:00.000Z', name, document: { name } }));
  store.close();
  return indexedDB;
}
const open = (indexedDB: IDBFactory, name: string, storage: SyncStorage): Promise<OpenedStore> =>
  openStore(
    { indexedDB, IDBKeyRange },
    {
      name,
      earlier: {
        name: oldDatabase,
        versionName: 'Recovered',
        mine: () => claimOldNames(storage, name),
        gone: () => releaseOldNames(storage, name),
      },
    },
  );
const names = async (indexedDB: IDBFactory): Promise<string[]> =>
  (await indexedDB.databases()).map((d) => d.name ?? '').sort();

describe('the database of an earlier version', () => {
  it('goes to the first folder that finds it, with earlier states, and is gone then', async () => {
    const indexedDB = await origin();
    const storage = new MapStorage();
    const first = await open(indexedDB, mine, storage);
    const second = await open(indexedDB, other, storage);
    expect(must(await first.repository.list())).toHaveLength(45);
    expect(must(await first.repository.load('c7'))).toEqual({ ...draft('c7'), revision: 1 });
    expect(must(await first.repository.versions('c0')).map((v) => v.name)).toEqual(['two', 'one']);
    expect(must(await second.repository.list())).toEqual([]);
    expect(await names(indexedDB)).toEqual([other, mine]);
    expect(storage.map.size).toBe(0);
    first.repository.close();
    second.repository.close();
  });

  it('is moved whole by two tabs at once, once each', async () => {
    const indexedDB = await origin();
    const storage = new MapStorage();
    const tabs = await Promise.all([1, 2, 3].map(() => open(indexedDB, mine, storage)));
    for (const { repository } of tabs) {
      expect(must(await repository.list())).toHaveLength(45);
      expect(must(await repository.versions('c0'))).toHaveLength(2);
      expect(must(await repository.versions('c1'))).toHaveLength(0);
      repository.close();
    }
  });

  it('is moved on from wherever a tab was killed, and only by the folder that began', async () => {
    for (const transactions of sampled([...Array(12).keys()], 6)) {
      const indexedDB = await origin();
      const storage = new MapStorage();
      (await open(indexedDB, mine, new MapStorage()).then((s) => s)).repository.close();
      // As it was, and the tab is killed after so many transactions of moving.
      const again = await origin();
      const target = await openStore({ indexedDB: again, IDBKeyRange }, { name: mine });
      target.repository.close();
      let left = transactions;
      const dying = {
        open: (...args: Parameters<IDBFactory['open']>) => {
          const request = again.open(...args);
          request.addEventListener('success', () => {
            const db = request.result;
            const begin = db.transaction.bind(db);
            db.transaction = ((...given: Parameters<typeof begin>) => {
              if (left-- <= 0) throw new Error('killed');
              return begin(...given);
            }) as typeof db.transaction;
          });
          return request;
        },
        deleteDatabase: (name: string) => again.deleteDatabase(name),
      } as unknown as IDBFactory;
      await adoptDatabase(dying, oldDatabase, mine, 'Recovered', () => claimOldNames(storage, mine));
      const elsewhere = await open(again, other, storage);
      const here = await open(again, mine, storage);
      expect(must(await elsewhere.repository.list()), `after ${transactions}`).toEqual([]);
      expect(must(await here.repository.list())).toHaveLength(45);
      expect(must(await here.repository.versions('c0'))).toHaveLength(2);
      expect(must(await here.repository.versions('c1'))).toHaveLength(0);
      here.repository.close();
      elsewhere.repository.close();
    }
  });

  it('keeps the newer of two states, the other as a version, where an older copy of the page saved once more', async () => {
    const indexedDB = await origin(1);
    const storage = new MapStorage();
    (await open(indexedDB, mine, storage)).repository.close();
    const older = new DexieRepository({ name: oldDatabase, indexedDB, IDBKeyRange });
    const document = { later: true };
    must(await older.save({ ...draft('c0'), updated: '2026-06-01T00:00:00.000Z', document }, 0));
    older.close();
    const { repository } = await open(indexedDB, mine, storage);
    expect(must(await repository.load('c0'))).toMatchObject({ document, revision: 2 });
    expect(must(await repository.versions('c0')).map((v) => v.name)).toContain('Recovered');
    repository.close();
  });

  it('moves damaged rows as they lie there, and one that cannot be moved holds up no other', async () => {
    const indexedDB = await origin(3);
    const raw = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open(oldDatabase);
      asked.onsuccess = () => resolve(asked.result as unknown as IDBDatabase);
    });
    const work = raw.transaction(['summaries', 'documents', 'versions'], 'readwrite');
    work.objectStore('summaries').put({ id: 7, updated: 'zzz' });
    work.objectStore('documents').put({ id: 'half', document: { odd: 1 } });
    work.objectStore('versions').put({ caseId: 'half', number: 'x', document: 5 });
    await new Promise((done) => (work.oncomplete = done));
    raw.close();
    const { repository } = await open(indexedDB, mine, new MapStorage());
    expect(must(await repository.load('c1')).id).toBe('c1');
    expect(must(await repository.remove('half')).stored.document).toEqual({ odd: 1 });
    repository.close();
    expect(await names(indexedDB)).toEqual([mine]);
  });
});
