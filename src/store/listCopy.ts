/**
 * A copy of the list in few large texts: ten thousand entries are read from it in a fifth of the time that as many rows take.
 * It is derived and never believed: whatever changes an entry notes that in the same transaction, and the entry is read by
 * itself then; what an older release wrote without noting it is newer than all of it, and shows in the order of the rows' index,
 * which is looked through once the list stands. Missing, damaged, of another form or not certain, it is not used, and made anew
 * by who has read the rows.
 */
import { equal } from '../util/equal.ts';
import { givingWay } from '../util/yielding.ts';
import { answer, committed, openAsIs } from './native.ts';
import { pack, unpack } from './packed.ts';
import { readSummary } from './entries.ts';
import type { Summary } from './repository.ts';
import { rowsAtOnce } from './rowsAtOnce.ts';
import { copyTables } from './schemaVersion.ts';

/** A change of an entry, counted up; '' stands for all of them. */
export interface Change {
  n: number;
  id: string;
}
export const everyEntry = '';

/** What this release writes; a copy of another form is made anew. */
const form = 2;

interface Part {
  part: number;
  form: number;
  /** Counts up with every copy that is made: all parts of one say the same. */
  made: number;
  /** Entries in the order of the index (packed.ts), their details left out. */
  entries: string;
  details: string[];
}

/** Changed entries from which on the copy is made anew, and from which on it is not worth reading. */
const manyChanged = 100;
const tooManyChanged = 1_000;

/** Whether a database holds the tables of the copy: one that only an older release has opened does not. */
export const hasCopy = ({ objectStoreNames }: IDBDatabase): boolean =>
  Object.keys(copyTables).every((name) => objectStoreNames.contains(name));

const madeOf = (row: unknown): unknown => (row as Partial<Part> | undefined)?.made;

/** The entries of a part; null where any of it is not as it was written. */
function entriesOf(row: unknown, made: number): Summary[] | null {
  const part = row as Partial<Part> | undefined;
  return part?.form === form && part.made === made ? unpack(part.entries, part.details) : null;
}

/**
 * Whether nothing was saved without being noted since the copy was made: it would be newer than the newest entry copied. What
 * older releases write while the clock goes backwards shows later (`proveCopy`).
 */
async function isNewest(
  index: IDBIndex,
  copied: readonly Summary[],
  changed: ReadonlySet<unknown>,
  ranges: Pick<typeof IDBKeyRange, 'lowerBound'>,
): Promise<boolean> {
  const last = copied.at(-1);
  if (!last) return false;
  const newer = await answer(index.getAllKeys(ranges.lowerBound(last.updated, true), changed.size + 1));
  return newer.every((id) => changed.has(id));
}

/** Whether the index says of all entries but the changed ones what the copy says. */
async function isInStep(
  index: IDBIndex,
  copied: readonly Summary[],
  changed: ReadonlySet<unknown>,
): Promise<boolean> {
  const order = await answer(index.getAllKeys());
  let at = 0;
  for (const id of order) if (!changed.has(id) && copied[at++]?.id !== id) return false;
  const last = copied.at(-1);
  if (at !== copied.length || !last) return false;
  // Whatever was saved without being noted has become the newest.
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
  /** All entries, those of the copy in the order of the index; null where the copy is not to be relied on. */
  entries: Summary[] | null;
  /** The newest change there is. */
  newest: number;
  /** By what this copy is told from one that is made later. */
  made: unknown;
  /** Whether it is time to make it anew. */
  due: boolean;
}

const idsOf = (changes: readonly Change[]): Set<unknown> => new Set(changes.map(({ id }) => id));

/**
 * Reads the copy within a transaction over its tables and the entries.
 * @param heard called whenever something has come
 * @param asked called once all of the copy has been asked for: what is asked then is answered while it is read
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
    answer(listed.getAllKeys()),
    answer<Change[]>(stores.objectStore('changed').getAll()),
    answer<unknown[]>(listed.getAll(null, 1)),
  ]);
  const newest = changes.at(-1)?.n ?? 0;
  const ids = idsOf(changes);
  const made = madeOf(first);
  const none = { entries: null, newest, made, due: true };
  if (typeof made !== 'number' || ids.has(everyEntry) || ids.size > tooManyChanged) return none;
  const rows = parts.map(async (key, i) => {
    const row: unknown = i === 0 ? first : await answer<unknown>(listed.get(key));
    heard();
    return entriesOf(row, made);
  });
  const anew = [...ids].map((id) => answer<unknown>(summaries.get(id as string)));
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
 * Whether a copy that was read says of every entry what the index says, which takes longer than reading it. One that does not
 * is not read again.
 */
export async function proveCopy(
  factory: IDBFactory,
  name: string,
  { entries, made }: Pick<Copied, 'entries' | 'made'>,
): Promise<boolean> {
  const database = await openAsIs(factory, name);
  try {
    database.onversionchange = () => database.close();
    const stores = database.transaction(['summaries', ...Object.keys(copyTables)]);
    const [changes, [first]] = await Promise.all([
      answer<Change[]>(stores.objectStore('changed').getAll()),
      answer<unknown[]>(stores.objectStore('listed').getAll(null, 1)),
    ]);
    const ids = idsOf(changes);
    // Who has made another one has read the rows.
    if (!equal(madeOf(first), made) || ids.has(everyEntry)) return true;
    const copied = (entries ?? []).filter(({ id }) => !ids.has(id));
    if (await isInStep(stores.objectStore('summaries').index('updated'), copied, ids)) return true;
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
 * Writes the copy of entries that were read. Where anything stands against it, what was there stays: it is derived.
 * @param read what was found when they were read: what changed since stays noted
 * @param ranges what makes ranges of keys
 */
export async function writeCopy(
  factory: IDBFactory,
  name: string,
  entries: readonly Summary[],
  read: Pick<Copied, 'newest' | 'made'>,
  ranges: Pick<typeof IDBKeyRange, 'upperBound'>,
): Promise<true> {
  // An entry that cannot be read is left out, and noted to be read by itself each time; one without a name cannot be.
  const damaged = entries.filter((entry) => entry.damaged);
  if (damaged.some(({ id }) => id === everyEntry)) return true;
  const sound = entries.filter((entry) => !entry.damaged).sort(byIndex);
  const made = Number.isSafeInteger(read.made) ? (read.made as number) + 1 : 1;
  const turn = givingWay();
  const parts: Part[] = [];
  for (let at = 0; at < sound.length; at += rowsAtOnce) {
    parts.push({ part: parts.length, form, made, ...pack(sound.slice(at, at + rowsAtOnce)) });
    await turn();
  }
  const database = await openAsIs(factory, name);
  try {
    // Nobody is held up who changes or deletes the database.
    database.onversionchange = () => database.close();
    if (!hasCopy(database)) return true;
    const stores = database.transaction(Object.keys(copyTables), 'readwrite', { durability: 'relaxed' });
    const done = committed(stores);
    const listed = stores.objectStore('listed');
    const changed = stores.objectStore('changed');
    const [first] = await answer<unknown[]>(listed.getAll(null, 1));
    // One that another tab has written meanwhile may hold what was read later.
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
