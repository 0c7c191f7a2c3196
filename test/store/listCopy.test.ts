/** The list's copy: whatever is done to the store, in whatever order, the list says what its rows say. */
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { noFacts } from '../../src/report/portfolio/facts.ts';
import { DexieRepository } from '../../src/store/dexie.ts';
import { firstRead } from '../../src/store/firstRead.ts';
import { verifyCopy, readCopy, writeCopy, type Copied } from '../../src/store/listCopy.ts';
import { resultOf, openAsIs } from '../../src/store/native.ts';
import { readSummaries } from '../../src/store/entries.ts';
import type { Draft, Removed, Summary } from '../../src/store/repository.ts';
import { draft, must } from './repository.contract.ts';

const name = 'listed';
const ids = ['a', 'b', 'c', 'd', 'e'];
const made = (id: string, day: number, title = `Case ${id}`): Draft =>
  draft(id, {
    title,
    updated: `2026-05-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    facts: { ...noFacts, start: '2026-01', roi: day / 7, details: `{"actions":[],"of":"${title}"}` },
  });

async function within<T>(
  factory: IDBFactory,
  tables: string[],
  mode: IDBTransactionMode,
  work: (stores: IDBTransaction) => Promise<T>,
): Promise<T> {
  const database = await openAsIs(factory, name);
  try {
    const stores = database.transaction(tables, mode);
    const done = new Promise<void>((resolve) => stores.addEventListener('complete', () => resolve()));
    const given = await work(stores);
    await done;
    return given;
  } finally {
    database.close();
  }
}
const rowsIn = (factory: IDBFactory): Promise<Summary[]> =>
  within(factory, ['summaries'], 'readonly', async (stores) =>
    readSummaries(await resultOf<unknown[]>(stores.objectStore('summaries').getAll())),
  );
const copyIn = (factory: IDBFactory): Promise<Copied> =>
  within(factory, ['summaries', 'listed', 'changed'], 'readonly', (stores) => readCopy(stores, IDBKeyRange));
/** What has been read, to be written as the copy at any later time. */
async function readToCopy(factory: IDBFactory): Promise<() => Promise<unknown>> {
  const copied = await copyIn(factory);
  const rows = await rowsIn(factory);
  return () => writeCopy(factory, name, rows, copied, IDBKeyRange);
}
const copyNow = async (factory: IDBFactory): Promise<unknown> => (await readToCopy(factory))();
/** The list as the store and as the first look read it, which is what the rows say. */
async function expectTrue(factory: IDBFactory, store: DexieRepository): Promise<void> {
  const rows = await rowsIn(factory);
  expect(must(await store.list())).toEqual(rows);
  expect(await firstRead(factory, name, IDBKeyRange).list()).toEqual(rows);
}
const ofDrafts = async (drafts: Draft[]): Promise<{ factory: IDBFactory; store: DexieRepository }> => {
  const factory = new IDBFactory();
  const store = new DexieRepository({ name, indexedDB: factory, IDBKeyRange });
  must(await store.list());
  for (const one of drafts) must(await store.save(one, 0));
  return { factory, store };
};

/** What an older release does to an entry: it knows no copy and notes nothing. */
const older = (factory: IDBFactory, work: (rows: IDBObjectStore, documents: IDBObjectStore) => void) =>
  within(factory, ['summaries', 'documents'], 'readwrite', async (stores) =>
    work(stores.objectStore('summaries'), stores.objectStore('documents')),
  );
const entry = ({ document: _, ...given }: Draft) => ({ ...given, revision: 5 });

describe('the copy of a list', () => {
  it('is read instead of the rows, and holds all that they say', async () => {
    const { factory, store } = await ofDrafts(ids.map((id, i) => made(id, i + 1)));
    expect((await copyIn(factory)).entries).toBeNull();
    await copyNow(factory);
    expect(readSummaries((await copyIn(factory)).entries ?? [])).toEqual(await rowsIn(factory));
    await expectTrue(factory, store);
    store.close();
  });

  it('is kept in step over everything that is done to the store, whichever copy is written last', async () => {
    const step = fc.record({
      what: fc.constantFrom(
        'save',
        'save',
        'remove',
        'put back',
        'relist',
        'merge',
        'replace',
        'read to copy',
        'write the copy',
        'copy',
      ),
      id: fc.constantFrom(...ids),
      day: fc.integer({ min: 1, max: 28 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { factory, store } = await ofDrafts([made('a', 1), made('b', 2)]);
        const removed: Removed[] = [];
        const waiting: (() => Promise<unknown>)[] = [];
        for (const [i, { what, id, day }] of steps.entries()) {
          const one = made(id, day, `${what} ${i}`);
          const found = await store.load(id);
          const revision = found.ok ? found.value.revision : 0;
          if (what === 'save') must(await store.save(one, revision));
          if (what === 'remove' && found.ok) removed.push(must(await store.remove(id)));
          const back = what === 'put back' ? removed.pop() : undefined;
          if (back) await store.putBack(back);
          if (what === 'relist' && found.ok) must(await store.relist({ ...entry(one), revision }));
          if (what === 'merge' || what === 'replace') {
            const records = [{ ...one, revision: 1 }];
            must(
              await store.restore(
                { format: 'worthwhile-backup', version: 1, at: one.updated, records, versions: [] },
                what,
                'old',
              ),
            );
          }
          if (what === 'read to copy') waiting.push(await readToCopy(factory));
          // The one that read first may come last.
          if (what === 'write the copy') await waiting.shift()?.();
          if (what === 'copy') await copyNow(factory);
          await expectTrue(factory, store);
        }
        for (const write of waiting) await write();
        await expectTrue(factory, store);
        await copyNow(factory);
        const { entries } = await copyIn(factory);
        const rows = await rowsIn(factory);
        // Nothing stored: nothing to copy.
        if (rows.length > 0) expect(readSummaries(entries ?? [])).toEqual(rows);
        store.close();
      }),
      { numRuns: 25 },
    );
  });

  it('is not used where an older release has changed anything meanwhile', async () => {
    const changes: ((rows: IDBObjectStore, documents: IDBObjectStore) => void)[] = [
      (rows) => rows.put(entry(made('a', 20, 'Saved'))),
      // The newest, saved once more, and one that keeps its place in the order.
      (rows) => rows.put(entry(made('e', 20, 'Saved'))),
      (rows, documents) => {
        rows.put(entry(made('f', 20)));
        documents.put({ id: 'f', document: null });
      },
      (rows, documents) => {
        rows.delete('c');
        documents.delete('c');
      },
      (rows, documents) => {
        rows.delete('c');
        documents.delete('c');
        rows.put(entry(made('f', 20)));
        documents.put({ id: 'f', document: null });
      },
    ];
    for (const change of changes) {
      const { factory, store } = await ofDrafts(ids.map((id, i) => made(id, i + 1)));
      await copyNow(factory);
      // One that is noted does not hide one that is not.
      must(await store.save(made('b', 10, 'Noted'), 1));
      await older(factory, change);
      await expectTrue(factory, store);
      // What is gone shows in the count of documents alone.
      const copied = await copyIn(factory);
      if (copied.entries) expect(await verifyCopy(factory, name, copied)).toBe(false);
      expect((await copyIn(factory)).entries).toBeNull();
      store.close();
    }
  });

  it('is looked through once the list stands: what an older release wrote while the clock went back is found then', async () => {
    const changes: ((rows: IDBObjectStore) => void)[] = [
      (rows) => rows.put(entry(made('d', 1, 'Saved'))),
      (rows) => rows.put(entry(made('e', 4, 'Saved'))),
      (rows) => {
        rows.delete('c');
        rows.put(entry(made('f', 3)));
      },
    ];
    for (const change of changes) {
      const { factory, store } = await ofDrafts(ids.map((id, i) => made(id, i + 1)));
      await copyNow(factory);
      must(await store.save(made('b', 2, 'Noted'), 1));
      expect(await verifyCopy(factory, name, await copyIn(factory))).toBe(true);
      await older(factory, change);
      const copied = await copyIn(factory);
      expect(copied.entries).toHaveLength(ids.length);
      // One that was made anew meanwhile is not blamed for it.
      expect(await verifyCopy(factory, name, { ...copied, made: 7 })).toBe(true);
      expect(await verifyCopy(factory, name, copied)).toBe(false);
      await expectTrue(factory, store);
      await copyNow(factory);
      expect(await verifyCopy(factory, name, await copyIn(factory))).toBe(true);
      await expectTrue(factory, store);
      store.close();
    }
  });

  it('tells who shows the list when it was wrong, so that it is read again', async () => {
    const { factory, store } = await ofDrafts(ids.map((id, i) => made(id, i + 1)));
    await copyNow(factory);
    await older(factory, (rows) => rows.put(entry(made('c', 1, 'Saved'))));
    const told = await new Promise<Summary[] | null>((resolve) => {
      const look = firstRead(factory, name, IDBKeyRange);
      void look.list(() => void look.list().then(resolve));
    });
    expect(told).toEqual(await rowsIn(factory));
    store.close();
  });

  it('is not used where any of it is not as it was written', async () => {
    const { factory, store } = await ofDrafts(ids.map((id, i) => made(id, i + 1)));
    await copyNow(factory);
    const [part] = await within(factory, ['listed'], 'readonly', (stores) =>
      resultOf<Record<string, unknown>[]>(stores.objectStore('listed').getAll()),
    );
    const harms: unknown[] = [
      { form: 0 },
      { made: 'x' },
      { made: 1e300 },
      { entries: '[{' },
      { entries: 'null' },
      { entries: 7 },
      { entries: String(part?.['entries']).replace('"net":[1000', '"net":["x"') },
      { details: [] },
      { details: null },
      { details: [1, 2, 3, 4, 5] },
    ];
    for (const harm of harms) {
      await within(factory, ['listed'], 'readwrite', async (stores) => {
        stores.objectStore('listed').put({ ...part, ...(harm as object) });
      });
      await expectTrue(factory, store);
      const { entries } = await copyIn(factory);
      // That it counts otherwise is no harm to its entries, as long as all parts say so.
      if ((harm as { made?: unknown }).made !== 1e300) expect(entries, JSON.stringify(harm)).toBeNull();
    }
    await copyNow(factory);
    expect((await copyIn(factory)).entries).not.toBeNull();
    store.close();
  });

  it('leaves out an entry that cannot be read, and is used for all others', async () => {
    const { factory, store } = await ofDrafts(ids.map((id, i) => made(id, i + 1)));
    for (const hurt of [{ net: 'x' }, { updated: 'zzz' }, { updated: undefined }]) {
      await older(factory, (rows) => rows.put({ ...entry(made('c', 3)), ...hurt }));
      await copyNow(factory);
      const { entries } = await copyIn(factory);
      expect(entries?.filter((s) => s.damaged).map((s) => s.id)).toEqual(['c']);
      await expectTrue(factory, store);
    }
    store.close();
  });

  it('comes into a database of before, which an older release opens as it did', async () => {
    const factory = new IDBFactory();
    const before = () => {
      const one = new Dexie(name, { indexedDB: factory, IDBKeyRange });
      one
        .version(1)
        .stores({ summaries: 'id, updated', documents: 'id', versions: '[caseId+number], caseId' });
      return one;
    };
    const first = before();
    await first.open();
    await first.table('summaries').put(entry(made('a', 1)));
    await first.table('documents').put({ id: 'a', document: null });
    first.close();
    const store = new DexieRepository({ name, indexedDB: factory, IDBKeyRange });
    must(await store.save(made('b', 2), 0));
    await copyNow(factory);
    await expectTrue(factory, store);
    store.close();
    // Rolled back: it finds its tables, and what it writes is seen by who comes after it.
    const rolledBack = before();
    await rolledBack.open();
    expect(await rolledBack.table('summaries').count()).toBe(2);
    await rolledBack.table('summaries').put(entry(made('a', 9, 'Rolled back')));
    rolledBack.close();
    const after = new DexieRepository({ name, indexedDB: factory, IDBKeyRange });
    expect(must(await after.list())[0]?.title).toBe('Rolled back');
    await expectTrue(factory, after);
    after.close();
  });
});
