import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { noFacts } from '../../src/report/portfolio/facts.ts';
import { describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../src/store/channel.ts';
import { DexieRepository } from '../../src/store/dexie.ts';
import {
  MemoryRepository,
  newMemory,
  openStore,
  askToPersist,
  storageEstimate,
  type Stored,
} from '../../src/store/index.ts';
import { LazyRepository } from '../../src/store/lazy.ts';
import { readSummaries, readSummary } from '../../src/store/entries.ts';
import { equal } from '../../src/util/equal.ts';
import { draft, must, repositoryContract } from './repository.contract.ts';
import { runs } from '../fixtures/runs.ts';

repositoryContract('in memory', () => {
  const memory = newMemory();
  return {
    open: () => new MemoryRepository(memory),
    damage: async (id) => {
      const stored = memory.records.get(id);
      if (stored) delete (stored as Partial<Stored>).document;
    },
  };
});

repositoryContract('opened when first wanted', () => {
  const memory = newMemory();
  return {
    open: () => {
      const store = new LazyRepository({
        exists: async () => true,
        open: async () => ({ repository: new MemoryRepository(memory), problem: null }),
      });
      void store.list();
      return store;
    },
    damage: async (id) => {
      const stored = memory.records.get(id);
      if (stored) delete (stored as Partial<Stored>).document;
    },
  };
});

describe('a restore in many parts', () => {
  it('leaves everything as it was where a late part cannot be written', async () => {
    const store = new DexieRepository({ name: 'store', indexedDB: new IDBFactory(), IDBKeyRange });
    must(await store.save(draft('here'), 0));
    const records = Array.from({ length: 300 }, (_, i) => ({ ...draft(`r${i}`), revision: 1 }));
    // Nothing a database could hold.
    const last = { ...draft('last'), revision: 1, document: { no: () => undefined } };
    const backup = { ...must(await store.backup('x')), records: [...records, last] };
    for (const mode of ['merge', 'replace'] as const) {
      expect((await store.restore(backup, mode, 'old')).ok).toBe(false);
      expect(must(await store.list()).map((s) => s.id)).toEqual(['here']);
      expect(must(await store.load('here')).title).toBe('Case here');
    }
    expect(must(await store.restore({ ...backup, records }, 'merge', 'old')).added).toBe(300);
    expect(must(await store.backup('x')).records).toHaveLength(301);
    store.close();
  });
});

describe('entries of the list that are damaged', () => {
  const facts = { ...noFacts, start: '2026-01', roi: 1.5, bridge: [10, 4, 0, 6] };
  const sound = { ...draft('a'), facts, revision: 3, document: undefined };
  const odd = fc.oneof(
    fc.constantFrom(undefined, null, '', 'zzz', -1, 0.5, NaN, Infinity, true, [], {}, 'x'.repeat(3000)),
    fc.anything(),
  );

  it('are read whatever stands in any one field, and called damaged unless it could stand there', () => {
    expect(readSummary(sound).damaged).toBeUndefined();
    const fields = Object.keys(readSummary(sound));
    fc.assert(
      fc.property(fc.constantFrom(...fields), odd, (field, value) => {
        const read = readSummary({ ...sound, [field]: value });
        const kept = (read as unknown as Record<string, unknown>)[field];
        // Either it is said, or what is shown is what lies there.
        expect(read.damaged === true || equal(kept, value)).toBe(true);
        expect(
          readSummaries([
            { ...sound, [field]: value },
            { ...sound, id: 'b' },
          ]),
        ).toHaveLength(2);
      }),
      runs(500),
    );
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(facts)), odd, (field, value) => {
        const read = readSummary({ ...sound, facts: { ...facts, [field]: value } });
        const kept = (read.facts as unknown as Record<string, unknown>)[field];
        expect(read.damaged === true || equal(kept, value)).toBe(true);
      }),
      runs(500),
    );
    fc.assert(fc.property(fc.anything(), (row) => readSummaries([row]).length === 1));
  });

  it('take no document with them: it is listed, opens, and is saved over only by who has read it', async () => {
    for (const hurt of ['gone', 'zzz', -1]) {
      const indexedDB = new IDBFactory();
      const store = new DexieRepository({ name: 'store', indexedDB, IDBKeyRange });
      must(await store.save(draft('a'), 0));
      must(await store.save(draft('b'), 0));
      const db = await new Dexie('store', { indexedDB, IDBKeyRange }).open();
      if (hurt === 'gone') await db.table('summaries').delete('a');
      else await db.table('summaries').update('a', { revision: hurt });
      db.close();
      const listed = must(await store.list());
      expect(listed.map((s) => s.id).sort()).toEqual(['a', 'b']);
      expect(listed.find((s) => s.id === 'a')?.damaged).toBe(true);
      const loaded = must(await store.load('a'));
      expect(loaded).toMatchObject({ revision: 1, document: draft('a').document });
      // A file with the same id is nobody's newer state of it.
      expect(await store.save(draft('a', { title: 'Another' }), 0)).toMatchObject({
        ok: false,
        problem: { kind: 'conflict' },
      });
      expect(must(await store.save(draft('a', { title: 'Mended' }), 1))).toBe(2);
      store.close();
    }
  });
});

describe('a store that stops answering', () => {
  it('says so for reads and saves, and everyone looks again once it answers', async () => {
    const store = new DexieRepository({ name: 'store', indexedDB: new IDBFactory(), IDBKeyRange });
    must(await store.save(draft('a'), 0));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { db } = store as unknown as { db: Dexie };
      const transaction = db.transaction.bind(db);
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      db.transaction = ((...given: Parameters<typeof transaction>) =>
        held.then(() => transaction(...given))) as unknown as typeof db.transaction;
      const heard: unknown[] = [];
      store.watch((change) => heard.push(change));
      const silent = { ok: false, problem: { kind: 'silent' } };
      const saving = store.save(draft('a', { title: 'Typed' }), 1);
      const reading = store.load('a');
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await saving).toEqual(silent);
      expect(await reading).toEqual(silent);
      expect(heard).toEqual([]);
      vi.useRealTimers();
      goOn();
      await vi.waitFor(() => expect(heard).toEqual([{ kind: 'all' }, { kind: 'all' }]));
      // What nobody waited for any more was done all the same.
      expect(must(await store.load('a'))).toMatchObject({ title: 'Typed', revision: 2 });
    } finally {
      vi.useRealTimers();
      store.close();
    }
  });
});

describe('a store opened when first wanted', () => {
  it('lists nothing without opening anything, as long as nothing is there', async () => {
    let opened = 0;
    const store = new LazyRepository({
      exists: async () => false,
      open: async () => {
        opened++;
        return { repository: new MemoryRepository(), problem: null };
      },
    });
    expect(must(await store.list())).toEqual([]);
    expect(opened).toBe(0);
    must(await store.save(draft('a'), 0));
    expect(must(await store.list()).map((s) => s.id)).toEqual(['a']);
    expect(opened).toBe(1);
  });

  it('hears of what other tabs store even before it is opened', async () => {
    let tell: () => void = () => undefined;
    const store = new LazyRepository({
      exists: async () => false,
      open: async () => ({ repository: new MemoryRepository(), problem: null }),
      onOtherTab: (listener) => (tell = listener),
    });
    const heard: unknown[] = [];
    store.watch((change) => heard.push(change));
    tell();
    expect(heard).toEqual([{ kind: 'all' }]);
  });

  it('says why nothing will be kept once it knows', async () => {
    const told: unknown[] = [];
    const store = new LazyRepository({
      exists: async () => true,
      open: () => openStore({}, { name: 'store' }),
      onopened: (problem) => told.push(problem?.kind),
    });
    must(await store.list());
    expect(told).toEqual(['unavailable']);
    expect(store.durable).toBe(false);
  });
});

let stores = 0;
repositoryContract('in IndexedDB', () => {
  const indexedDB = new IDBFactory();
  const name = `store-${++stores}`;
  const channel = (): Channel => {
    const c = new BroadcastChannel(name);
    // Node would wait for it for ever.
    (c as unknown as { unref: () => void }).unref();
    return c;
  };
  return {
    open: () => new DexieRepository({ name, indexedDB, IDBKeyRange, channel: channel() }),
    damage: async (id) => {
      const db = await new Dexie(name, { indexedDB, IDBKeyRange }).open();
      await db.table('documents').delete(id);
      db.close();
    },
  };
});

describe('opening the store', () => {
  it('falls back to memory, and says so, where there is no IndexedDB or reading it throws', async () => {
    const forbidden = {
      get indexedDB(): IDBFactory {
        throw new DOMException('denied', 'SecurityError');
      },
      IDBKeyRange,
    };
    for (const environment of [{}, forbidden]) {
      const { repository, problem } = await openStore(environment, { name: 'store' });
      expect(repository.durable).toBe(false);
      expect(problem?.kind).toBe('unavailable');
      must(await repository.save(draft('a'), 0));
    }
  });

  it('falls back to memory where opening fails', async () => {
    const failing = {
      open() {
        throw new DOMException('private mode', 'InvalidStateError');
      },
    } as unknown as IDBFactory;
    const { repository, problem } = await openStore({ indexedDB: failing, IDBKeyRange }, { name: 'store' });
    expect([repository.durable, problem?.kind]).toEqual([false, 'unavailable']);
  });

  it('keeps what is saved where IndexedDB works', async () => {
    const indexedDB = new IDBFactory();
    const first = await openStore({ indexedDB, IDBKeyRange }, { name: 'store' });
    expect(first).toMatchObject({ problem: null, repository: { durable: true } });
    must(await first.repository.save(draft('a'), 0));
    first.repository.close();
    const second = await openStore({ indexedDB, IDBKeyRange }, { name: 'store' });
    expect(must(await second.repository.list())).toHaveLength(1);
  });

  it('leaves a database alone that a newer version has made', async () => {
    const indexedDB = new IDBFactory();
    const newer = new Dexie('store', { indexedDB, IDBKeyRange });
    newer.version(2).stores({ summaries: 'id', documents: 'id', more: 'id' });
    await newer.open();
    newer.close();
    const { repository, problem } = await openStore({ indexedDB, IDBKeyRange }, { name: 'store' });
    expect(problem).toEqual({ kind: 'newer' });
    // No stand-in: it would look as if everything were gone.
    expect(repository.durable).toBe(true);
    expect(await repository.save(draft('a'), 0)).toEqual({ ok: false, problem: { kind: 'newer' } });
    const after = await new Dexie('store', { indexedDB, IDBKeyRange }).open();
    expect([after.verno, after.tables.map((x) => x.name).sort()]).toEqual([
      2,
      ['documents', 'more', 'summaries'],
    ]);
  });

  it('mends a database of its own version that has lost a table', async () => {
    const indexedDB = new IDBFactory();
    await new Promise<void>((done) => {
      const asked = indexedDB.open('store', 10);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore('summaries', { keyPath: 'id' });
        asked.result.createObjectStore('documents', { keyPath: 'id' });
      };
      asked.onsuccess = () => {
        asked.result.close();
        done();
      };
    });
    // Twice: mended, it has another native version than it is asked for.
    for (const revision of [0, 1]) {
      const { repository, problem } = await openStore({ indexedDB, IDBKeyRange }, { name: 'store' });
      expect(problem).toBeNull();
      must(await repository.save(draft('a'), revision));
      repository.close();
    }
  });

  it('answers while another tab holds an older form open, and goes on by itself once that is closed', async () => {
    const indexedDB = new IDBFactory();
    const older = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('store', 5);
      asked.onsuccess = () => done(asked.result as unknown as IDBDatabase);
    });
    const { repository, problem } = await openStore({ indexedDB, IDBKeyRange }, { name: 'store' });
    expect(problem).toEqual({ kind: 'blocked' });
    // Asked again, it must not wait for what never comes.
    expect(await repository.list()).toEqual({ ok: false, problem: { kind: 'blocked' } });
    expect(await repository.save(draft('a'), 0)).toEqual({ ok: false, problem: { kind: 'blocked' } });
    const told = new Promise((done) => repository.watch(done));
    older.close();
    expect(await told).toEqual({ kind: 'all' });
    must(await repository.save(draft('a'), 0));
    expect(must(await repository.list())).toHaveLength(1);
  });

  it('answers where the browser never does', async () => {
    vi.useFakeTimers();
    try {
      const hanging = { open: () => ({}) } as unknown as IDBFactory;
      const opening = openStore({ indexedDB: hanging, IDBKeyRange }, { name: 'store' });
      await vi.advanceTimersByTimeAsync(60_000);
      expect((await opening).problem).toEqual({ kind: 'silent' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('makes way for another tab that brings a newer form, and says so from then on', async () => {
    const indexedDB = new IDBFactory();
    const { repository } = await openStore({ indexedDB, IDBKeyRange }, { name: 'store' });
    must(await repository.save(draft('a'), 0));
    const told = new Promise((done) => repository.watch(done));
    const newer = new Dexie('store', { indexedDB, IDBKeyRange });
    newer.version(2).stores({ more: 'id' });
    await newer.open();
    expect(await told).toEqual({ kind: 'all' });
    expect(await repository.save(draft('a'), 1)).toEqual({ ok: false, problem: { kind: 'newer' } });
    newer.close();
  });

  it('keeps the real store where opening fails though it is there', async () => {
    const failing = {
      open() {
        throw new DOMException('backing store', 'UnknownError');
      },
    } as unknown as IDBFactory;
    const { repository, problem } = await openStore({ indexedDB: failing, IDBKeyRange }, { name: 'store' });
    expect([repository.durable, problem?.kind]).toEqual([true, 'broken']);
  });

  it('reports a full disk as such and keeps what was there', async () => {
    const indexedDB = new IDBFactory();
    const repository = new DexieRepository({ name: 'full', indexedDB, IDBKeyRange });
    must(await repository.save(draft('a'), 0));
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const table = (repository as unknown as { documents: { put: unknown } }).documents;
    table.put = () => Promise.resolve().then(full);
    expect(await repository.save(draft('a', { title: 'x' }), 1)).toEqual({
      ok: false,
      problem: { kind: 'quota' },
    });
    // The summary written in the same transaction was rolled back.
    expect(must(await repository.load('a'))).toEqual({ ...draft('a'), revision: 1 });
  });

  it('asks for persistence only where it can, and never fails over it', async () => {
    expect(await askToPersist(undefined)).toBe(false);
    expect(await askToPersist({ persisted: async () => false, persist: async () => true })).toBe(true);
    expect(await askToPersist({ persisted: () => Promise.reject(new Error('x')) })).toBe(false);
    expect(await storageEstimate({ estimate: async () => ({ usage: 5, quota: 10 }) })).toEqual({
      used: 5,
      quota: 10,
    });
    expect(await storageEstimate({})).toBeNull();
  });
});
