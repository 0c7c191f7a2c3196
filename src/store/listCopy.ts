/**
 * A copy of the list in a few large texts: ten thousand entries are read from it in a fifth of the time that as many
 * rows take. It is derived data and checked before use. Every change of an entry notes that in the same transaction,
 * and the entry is then read from its own row. Writes by an older release, which notes nothing, are found because they
 * are newer than the whole copy, and by comparing the copy with the rows' index after the list is shown. A copy that is
 * missing, damaged, of another form or uncertain is not used; whoever has read the rows writes a new one.
 */
import { equal } from '../util/equal.ts';
import { makeYielder } from '../util/yielding.ts';
import { resultOf, committed, openAsIs } from './native.ts';
import { pack, unpack } from './packed.ts';
import { readSummary } from './entries.ts';
import type { Summary } from './repository.ts';
import { rowsPerRequest } from './rowsPerRequest.ts';
import { copyTables } from './schemaVersion.ts';

/** A change of an entry, with a running number; the id '' stands for all entries. */
export interface Change {
  n: number;
  id: string;
}
export const everyEntry = '';

/** The form this release writes; a copy of another form is written again. */
const form = 2;

interface Part {
  part: number;
  form: number;
  /** A running number of the copy, the same in all its parts. */
  made: number;
  /** Entries in the order of the index (packed.ts), without their details. */
  entries: string;
  details: string[];
}

/** From this many changed entries on, the copy is written again; from the second number on, it is not worth reading. */
const manyChanged = 100;
const tooManyChanged = 1_000;

/** Whether a database has the tables of the copy; one that only an older release has opened has not. */
export const hasCopy = ({ objectStoreNames }: IDBDatabase): boolean =>
  Object.keys(copyTables).every((name) => objectStoreNames.contains(name));

const madeOf = (row: unknown): unknown => (row as Partial<Part> | undefined)?.made;

/** The entries of a part; null if any of it differs from what was written. */
function entriesOf(row: unknown, made: number): Summary[] | null {
  const part = row as Partial<Part> | undefined;
  return part?.form === form && part.made === made ? unpack(part.entries, part.details) : null;
}

/**
 * Whether nothing was saved without a note since the copy was made: it would be newer than the newest copied entry.
 * `verifyCopy` finds what an older release writes while the clock is set back.
 */
async function isNewest(
  index: IDBIndex,
  copied: readonly Summary[],
  changed: ReadonlySet<unknown>,
  ranges: Pick<typeof IDBKeyRange, 'lowerBound'>,
): Promise<boolean> {
  const last = copied.at(-1);
  if (!last) return false;
  const newer = await resultOf(index.getAllKeys(ranges.lowerBound(last.updated, true), changed.size + 1));
  return newer.every((id) => changed.has(id));
}

/** Whether the index has the same entries as the copy, apart from the changed ones. */
async function matchesIndex(
  index: IDBIndex,
  copied: readonly Summary[],
  changed: ReadonlySet<unknown>,
): Promise<boolean> {
  const order = await resultOf(index.getAllKeys());
  let at = 0;
  for (const id of order) if (!changed.has(id) && copied[at++]?.id !== id) return false;
  const last = copied.at(-1);
  if (at !== copied.length || !last) return false;
  // An entry saved without a note would be the newest.
  return new Promise((resolve, reject) => {
    const cursor = index.openKeyCursor(null, 'prev');
    cursor.onerror = () => reject(cursor.error ?? new Error('no reason given'));
    cursor.onsuccess = () => {
      const found = cursor.result;
      if (found && changed.has(found.primaryKey)) found.continue();
      else resolve(found?.primaryKey === last.id && found.key === last.updated);
    };
  });
}

export interface Copied {
  /** All entries, those of the copy in the order of the index; null if the copy cannot be relied on. */
  entries: Summary[] | null;
  /** The number of the newest change. */
  newest: number;
  /** Identifies this copy, so that a later one is recognized. */
  made: unknown;
  /** Whether the copy should be written again. */
  due: boolean;
}

const idsOf = (changes: readonly Change[]): Set<unknown> => new Set(changes.map(({ id }) => id));

/**
 * Reads the copy within a transaction over its tables and the entries.
 * @param heard called whenever the database has answered
 * @param asked called once all of the copy has been requested: further requests are answered while it is read
 */
export async function readCopy(
  stores: IDBTransaction,
  ranges: Pick<typeof IDBKeyRange, 'lowerBound'>,
  heard: () => void = () => undefined,
  asked: () => void = () => undefined,
): Promise<Copied> {
  const listed = stores.objectStore('listed');
  const summaries = stores.objectStore('summaries');
  const [parts, changes, [first]] = await Promise.all([
    resultOf(listed.getAllKeys()),
    resultOf<Change[]>(stores.objectStore('changed').getAll()),
    resultOf<unknown[]>(listed.getAll(null, 1)),
  ]);
  const newest = changes.at(-1)?.n ?? 0;
  const ids = idsOf(changes);
  const made = madeOf(first);
  const none = { entries: null, newest, made, due: true };
  if (typeof made !== 'number' || ids.has(everyEntry) || ids.size > tooManyChanged) return none;
  const rows = parts.map(async (key, i) => {
    const row: unknown = i === 0 ? first : await resultOf<unknown>(listed.get(key));
    heard();
    return entriesOf(row, made);
  });
  const anew = [...ids].map((id) => resultOf<unknown>(summaries.get(id as string)));
  asked();
  const [read, fresh] = await Promise.all([Promise.all(rows), Promise.all(anew)]);
  const copied: Summary[] = [];
  for (const entries of read) {
    if (!entries) return none;
    for (const entry of entries) if (!ids.has(entry.id)) copied.push(entry);
  }
  if (!(await isNewest(summaries.index('updated'), copied, ids, ranges))) return none;
  for (const row of fresh) if (row !== undefined) copied.push(readSummary(row));
  return { entries: copied, newest, made, due: ids.size > manyChanged };
}

/**
 * Whether a copy that was read agrees with the index in every entry, which takes longer than reading it. A copy that
 * does not is never read again.
 */
export async function verifyCopy(
  factory: IDBFactory,
  name: string,
  { entries, made }: Pick<Copied, 'entries' | 'made'>,
): Promise<boolean> {
  const database = await openAsIs(factory, name);
  try {
    database.onversionchange = () => database.close();
    const stores = database.transaction(['summaries', ...Object.keys(copyTables)]);
    const [changes, [first]] = await Promise.all([
      resultOf<Change[]>(stores.objectStore('changed').getAll()),
      resultOf<unknown[]>(stores.objectStore('listed').getAll(null, 1)),
    ]);
    const ids = idsOf(changes);
    // Whoever made another copy has read the rows.
    if (!equal(madeOf(first), made) || ids.has(everyEntry)) return true;
    const copied = (entries ?? []).filter(({ id }) => !ids.has(id));
    if (await matchesIndex(stores.objectStore('summaries').index('updated'), copied, ids)) return true;
    const noting = database.transaction('changed', 'readwrite');
    noting.objectStore('changed').add({ id: everyEntry });
    await committed(noting);
    return false;
  } finally {
    database.close();
  }
}

const byIndex = (a: Summary, b: Summary): number =>
  a.updated < b.updated ? -1 : a.updated > b.updated ? 1 : a.id < b.id ? -1 : 1;

/**
 * Writes a copy of the entries that were read. If anything speaks against it, the earlier copy stays, because it is
 * only derived data.
 * @param read what was found when they were read: later changes stay noted
 * @param ranges the IDBKeyRange to use
 */
export async function writeCopy(
  factory: IDBFactory,
  name: string,
  entries: readonly Summary[],
  read: Pick<Copied, 'newest' | 'made'>,
  ranges: Pick<typeof IDBKeyRange, 'upperBound'>,
): Promise<true> {
  // An entry that cannot be read is left out of the copy and noted, so that its row is read each time; an entry without
  // an id cannot be noted.
  const damaged = entries.filter((entry) => entry.damaged);
  if (damaged.some(({ id }) => id === everyEntry)) return true;
  const sound = entries.filter((entry) => !entry.damaged).sort(byIndex);
  const made = Number.isSafeInteger(read.made) ? (read.made as number) + 1 : 1;
  const turn = makeYielder();
  const parts: Part[] = [];
  for (let at = 0; at < sound.length; at += rowsPerRequest) {
    parts.push({ part: parts.length, form, made, ...pack(sound.slice(at, at + rowsPerRequest)) });
    await turn();
  }
  const database = await openAsIs(factory, name);
  try {
    // A tab that changes or deletes the database must not have to wait.
    database.onversionchange = () => database.close();
    if (!hasCopy(database)) return true;
    const stores = database.transaction(Object.keys(copyTables), 'readwrite', { durability: 'relaxed' });
    const done = committed(stores);
    const listed = stores.objectStore('listed');
    const changed = stores.objectStore('changed');
    const [first] = await resultOf<unknown[]>(listed.getAll(null, 1));
    // A copy that another tab has written meanwhile may hold later entries.
    if (equal(madeOf(first), read.made)) {
      listed.clear();
      for (const part of parts) listed.put(part);
      changed.delete(ranges.upperBound(read.newest));
      for (const { id } of damaged) changed.add({ id });
    }
    await done;
    return true;
  } finally {
    database.close();
  }
}
