/** Whatever stands where something else is expected, in any table or note: nothing throws, and no other document is touched. */
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/case/index.ts';
import { DexieRepository } from '../../src/store/dexie.ts';
import { indexKey, Journal, type SyncStorage } from '../../src/store/journal.ts';
import { replay } from '../../src/store/replay.ts';
import { MemoryRepository, newMemory, readBackup } from '../../src/store/index.ts';
import { secretCase } from '../fixtures/secretCase.ts';
import { draft, must } from './repository.contract.ts';
import { runs } from '../fixtures/runs.ts';

const at = '2026-05-12T10:00:00.000Z';
const whole = (id: string) => draft(id, { document: secretCase({ id }) });

/** What can lie in a database that has come to harm, or been edited. */
const oddity = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    '',
    'zzz',
    -1,
    0.5,
    1e300,
    NaN,
    Infinity,
    [],
    {},
    new Date(NaN),
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.jsonValue({ maxDepth: 2 }),
);
/** Steps into a value: each is taken modulo what is there. */
const path = fc.array(fc.nat(200), { minLength: 1, maxLength: 7 });

/** The value with something else in one place of it; the keys a database knows its rows by stay. */
function hurt(value: unknown, steps: readonly number[], odd: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || steps.length === 0) return odd;
  const names = Object.keys(value).filter((name) => !keys.includes(name));
  if (names.length === 0) return odd;
  const [step = 0, ...rest] = steps;
  const name = names[step % names.length] ?? '';
  const inner = hurt((value as Record<string, unknown>)[name], rest, odd, []);
  return Array.isArray(value)
    ? value.map((x: unknown, i) => (String(i) === name ? inner : x))
    : { ...value, [name]: inner };
}

const keysOf: Record<string, readonly string[]> = {
  summaries: ['id'],
  documents: ['id'],
  versions: ['caseId', 'number'],
};

const inside = (factory: IDBFactory): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = factory.open('store');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(new Error('not opened'));
  });

/** Puts the damaged row where the sound one was. */
async function harm(
  factory: IDBFactory,
  table: string,
  steps: readonly number[],
  odd: unknown,
): Promise<void> {
  const db = await inside(factory);
  await new Promise<void>((resolve, reject) => {
    const work = db.transaction(table, 'readwrite');
    const rows = work.objectStore(table);
    const read = rows.get(table === 'versions' ? ['hurt', 1] : 'hurt');
    read.onsuccess = () => rows.put(hurt(read.result, steps, odd, keysOf[table] ?? []));
    work.oncomplete = () => resolve();
    work.onerror = work.onabort = () => reject(new Error('not written'));
  });
  db.close();
}

describe('a database damaged in any places', () => {
  it('lists, opens and backs up everything else, and says of the damaged document only what can be said', async () => {
    const damages = fc.array(fc.tuple(fc.constantFrom('summaries', 'documents', 'versions'), path, oddity), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(damages, async (all) => {
        const factory = new IDBFactory();
        const options = { name: 'store', indexedDB: factory, IDBKeyRange };
        const before = new DexieRepository(options);
        for (const id of ['sound', 'hurt']) {
          must(await before.save(whole(id), 0));
          must(await before.keepVersion({ caseId: id, at, name: 'First', document: whole(id).document }));
        }
        before.close();
        for (const [table, steps, odd] of all) await harm(factory, table, steps, odd);

        const store = new DexieRepository(options);
        const listed = must(await store.list());
        expect(listed.map((s) => s.id).sort()).toEqual(['hurt', 'sound']);
        for (const entry of listed)
          for (const text of [entry.title, entry.customer, entry.owner, entry.updated])
            expect(typeof text).toBe('string');
        expect(must(await store.load('sound')).document).toEqual(whole('sound').document);
        expect(must(await store.versions('sound'))).toHaveLength(1);
        must(await store.newest(5));
        const loaded = await store.load('hurt');
        // The gate answers for whatever lies there.
        if (loaded.ok) parseDocument(loaded.value.document);
        const versions = await store.versions('hurt');
        if (versions.ok) for (const v of versions.value) parseDocument(v.document);

        const backup = must(await store.backup(at));
        const file: unknown = JSON.parse(JSON.stringify(backup));
        const { backup: read } = must(await readBackup(file));
        const elsewhere = new MemoryRepository(newMemory());
        must(await elsewhere.restore(read, 'replace', 'old'));
        expect(must(await elsewhere.load('sound')).document).toEqual(whole('sound').document);
        store.close();
      }),
      runs(60),
    );
  });
});

class Notes implements SyncStorage {
  readonly held = new Map<string, string>();
  getItem = (key: string): string | null => this.held.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.held.set(key, value);
  removeItem = (key: string): void => void this.held.delete(key);
}

describe('a journal damaged in any places', () => {
  it('takes up what can be read, puts the rest aside as it is, and never stops', async () => {
    const damage = fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: fc.string({ maxLength: 60, unit: 'binary' }) }),
      fc.record({ kind: fc.constant('cut' as const), at: fc.nat(2000) }),
      fc.record({ kind: fc.constant('value' as const), steps: path, odd: oddity }),
    );
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.jsonValue()), async (harmed, index) => {
        const notes = new Notes();
        for (const [id, writer] of [
          ['sound', 'one'],
          ['hurt', 'two'],
        ] as const)
          new Journal(notes, writer).write(whole(id), 0);
        const key = [...notes.held.keys()].find((k) => k.includes('hurt')) ?? '';
        const text = notes.held.get(key) ?? '';
        notes.held.set(
          key,
          harmed.kind === 'text'
            ? harmed.text
            : harmed.kind === 'cut'
              ? text.slice(0, harmed.at)
              : (JSON.stringify(hurt(JSON.parse(text), harmed.steps, harmed.odd, [])) ?? ''),
        );
        const store = new MemoryRepository(newMemory());
        const journal = new Journal(notes, 'three');
        const done = await replay(journal, store, 'Kept', async (document) =>
          draft(document.id, { document }),
        );
        expect(must(await store.load('sound')).document).toEqual(whole('sound').document);
        expect(done).toHaveLength(2);
        // Either it was taken up, or it lies aside to the letter.
        if (done.some((d) => d.outcome === 'unreadable'))
          expect(journal.aside().map(([, kept]) => kept)).toHaveLength(1);
        // An index that says something else altogether holds nobody up either.
        if (index !== null) {
          notes.held.set(indexKey, JSON.stringify(index));
          await replay(journal, store, 'Kept', async (document) => draft(document.id, { document }));
        }
      }),
      runs(100),
    );
  });
});
