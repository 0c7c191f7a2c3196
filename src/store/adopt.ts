/**
 * Takes over the database of an earlier version of the page, which had one name for every folder of an origin.
 * Documents are moved a few at a time, committed here before they are deleted there. If a tab is killed in between, or
 * two do it at once, a document is at worst moved twice, which changes nothing.
 */
import { everyEntry, hasCopy } from './listCopy.ts';
import { planMerge } from './merge.ts';
import { resultOf, committed, openAsIs } from './native.ts';
import { readStored, readSummary } from './entries.ts';
import type { Stored, Version } from './repository.ts';
import { schemaVersion } from './schemaVersion.ts';

/** Documents moved at once, each with up to sixty versions. */
const atOnce = 20;

const tables = ['summaries', 'documents', 'versions'] as const;
type Rows = Record<(typeof tables)[number], unknown[]>;
interface Found {
  id: IDBValidKey;
  rows: Rows;
}

const open = (db: IDBDatabase, mode: IDBTransactionMode) => {
  const noted = mode === 'readwrite' && hasCopy(db);
  const transaction = db.transaction(noted ? [...tables, 'changed'] : tables, mode);
  // Any write makes the copy of the list stale.
  if (noted) transaction.objectStore('changed').add({ id: everyEntry });
  const [summaries, documents, versions] = tables.map((name) => transaction.objectStore(name)) as [
    IDBObjectStore,
    IDBObjectStore,
    IDBObjectStore,
  ];
  return { transaction, summaries, documents, versions };
};
type Open = ReturnType<typeof open>;

async function rowsOf({ summaries, documents, versions }: Open, id: IDBValidKey): Promise<Rows> {
  const [summary, document, states] = await Promise.all([
    resultOf<unknown>(summaries.get(id)),
    resultOf<unknown>(documents.get(id)),
    resultOf<unknown[]>(versions.index('caseId').getAll(id)),
  ]);
  const one = (row: unknown): unknown[] => (row === undefined ? [] : [row]);
  return { summaries: one(summary), documents: one(document), versions: states };
}

/** Every id that has a row in any table. */
async function idsIn({ summaries, documents, versions }: Open): Promise<IDBValidKey[]> {
  const [a, b, states] = await Promise.all([
    resultOf(summaries.getAllKeys()),
    resultOf(documents.getAllKeys()),
    resultOf(versions.getAllKeys()),
  ]);
  return [...new Set([...a, ...b, ...states.map((key) => (key as IDBValidKey[])[0] as IDBValidKey)])];
}

const stored = (id: string, { summaries, documents }: Rows): Stored =>
  readStored(id, summaries[0], (documents[0] as { document?: unknown } | undefined)?.document);

/** Puts rows into the store: as they are if the id is free, else merged like a backup. */
async function take(into: Open, found: readonly Found[], name: string): Promise<void> {
  for (const { id, rows } of found) {
    const here = await rowsOf(into, id);
    if (here.summaries.length + here.documents.length === 0) {
      for (const table of tables) for (const row of rows[table]) into[table].put(row);
      continue;
    }
    if (typeof id !== 'string') continue;
    const versions = here.versions as Version[];
    const plan = planMerge(
      { records: [stored(id, rows)], versions: rows.versions as Version[] },
      new Map([[id, stored(id, here)]]),
      versions,
      name,
    );
    for (const { document, ...summary } of plan.put) {
      into.summaries.put(summary);
      into.documents.put({ id, document });
    }
    let number = Math.max(0, ...versions.map((v) => v.number));
    for (const version of plan.versions) into.versions.put({ ...version, number: ++number });
  }
}

/** Deletes the rows that were moved, unless another tab has saved them again meanwhile: those are moved the next time. */
async function clear(from: Open, found: readonly Found[]): Promise<void> {
  for (const { id, rows } of found) {
    const now = await rowsOf(from, id);
    if (readSummary(now.summaries[0]).revision !== readSummary(rows.summaries[0]).revision) continue;
    from.summaries.delete(id);
    from.documents.delete(id);
    for (const key of await resultOf(from.versions.index('caseId').getAllKeys(id))) from.versions.delete(key);
  }
}

async function move(
  old: IDBDatabase,
  into: IDBDatabase,
  ids: readonly IDBValidKey[],
  versionName: string,
): Promise<void> {
  const reading = open(old, 'readonly');
  const found: Found[] = [];
  for (const id of ids) found.push({ id, rows: await rowsOf(reading, id) });
  const writing = open(into, 'readwrite');
  await whole(writing, take(writing, found, versionName));
  const clearing = open(old, 'readwrite');
  await whole(clearing, clear(clearing, found));
}

/** Resolves once everything is committed; on an error nothing is. */
async function whole({ transaction }: Open, work: Promise<void>): Promise<void> {
  const done = committed(transaction);
  await Promise.all([
    done,
    work.catch((error: unknown) => {
      transaction.abort();
      throw error;
    }),
  ]);
}

/**
 * Moves everything from one database to another that exists already. True once nothing is left to move; false if it
 * could not be done, which does no harm, because the next start tries again.
 * @param versionName the name under which an older state of the same document is kept
 * @param mine called once there is something to move: another folder of the origin may have started to
 */
export async function adoptDatabase(
  factory: IDBFactory,
  from: string,
  to: string,
  versionName: string,
  mine: () => boolean,
): Promise<boolean> {
  let old: IDBDatabase;
  try {
    old = await openAsIs(factory, from);
  } catch (error) {
    // The database does not exist, so there was nothing to move; any other error may be temporary.
    return (error as { name?: unknown } | null)?.name === 'AbortError';
  }
  let left: number;
  let into: IDBDatabase | null = null;
  try {
    // An older copy of the page may want to change or delete it, and must not have to wait.
    old.onversionchange = () => old.close();
    if (Math.floor(old.version / 10) !== schemaVersion || !mine()) return false;
    into = await openAsIs(factory, to);
    const ids = await idsIn(open(old, 'readonly'));
    for (let at = 0; at < ids.length; at += atOnce) {
      const some = ids.slice(at, at + atOnce);
      try {
        await move(old, into, some, versionName);
      } catch {
        // A document that cannot be moved must not hold up the others.
        for (const id of some) await move(old, into, [id], versionName).catch(() => undefined);
      }
    }
    left = (await idsIn(open(old, 'readonly'))).length;
  } catch {
    return false;
  } finally {
    old.close();
    into?.close();
  }
  // While an older copy of the page is open, the empty database stays, which does no harm.
  if (left === 0) factory.deleteDatabase(from);
  return left === 0;
}
