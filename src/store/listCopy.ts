/**
 * A copy of the list in few large texts: ten thousand entries are read from it in a fifth of the time that as many rows take.
 * It is derived and never believed: whatever changes an entry notes that in the same transaction, and the entry is read by
 * itself then; what an older release wrote without noting it shows in the order of the rows' index. Missing, damaged, of
 * another form or not certain, it is not used, and made anew by who has read the rows.
 */
import { equal, isPlain } from '../util/equal.ts';
import { givingWay } from '../util/yielding.ts';
import { answer, committed, openAsIs } from './native.ts';
import { readSummary, type Summary } from './repository.ts';
import { rowsAtOnce } from './rowsAtOnce.ts';
import { copyTables } from './schemaVersion.ts';

/** A change of an entry, counted up; '' stands for all of them. */
export interface Change {
  n: number;
  id: string;
}
export const everyEntry = '';

/** What this release writes; a copy of another form is made anew. */
const form = 1;

interface Part {
  part: number;
  form: number;
  /** Counts up with every copy that is made: all parts of one say the same. */
  made: number;
  /** Entries in the order of the index, as JSON, their details left out. */
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
  if (part?.form !== form || part.made !== made || typeof part.entries !== 'string') return null;
  const { details } = part;
  let read: unknown;
  try {
    read = JSON.parse(part.entries);
  } catch {
    return null;
  }
  if (!Array.isArray(read) || !Array.isArray(details) || read.length !== details.length) return null;
  const entries: Summary[] = [];
  for (let i = 0; i < read.length; i++) {
    const raw = read[i] as { facts?: { details?: unknown } } | null;
    if (isPlain(raw?.facts)) raw.facts['details'] = details[i];
    const entry = readSummary(raw);
    if (entry.damaged) return null;
    entries.push(entry);
  }
  return entries;
}

/** Whether the index says of all entries but the changed ones what the copy says. */
async function isInStep(
  index: IDBIndex,
  keys: Promise<IDBValidKey[]>,
  copied: readonly Summary[],
  changed: ReadonlySet<unknown>,
): Promise<boolean> {
  const order = await keys;
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
  /** All entries, in no certain order; null where the copy is not to be relied on. */
  entries: Summary[] | null;
  /** The newest change there is. */
  newest: number;
  /** By what this copy is told from one that is made later. */
  made: unknown;
  /** Whether it is time to make it anew. */
  due: boolean;
}

/**
 * Reads the copy within a transaction over its tables and the entries.
 * @param heard called whenever something has come
 */
export async function readCopy(stores: IDBTransaction, heard: () => void): Promise<Copied> {
  const listed = stores.objectStore('listed');
  const summaries = stores.objectStore('summaries');
  const [parts, changes, [first]] = await Promise.all([
    answer(listed.getAllKeys()),
    answer<Change[]>(stores.objectStore('changed').getAll()),
    answer<unknown[]>(listed.getAll(null, 1)),
  ]);
  const newest = changes.at(-1)?.n ?? 0;
  const ids = new Set<unknown>(changes.map(({ id }) => id));
  const index = summaries.index('updated');
  const made = madeOf(first);
  const none = { entries: null, newest, made, due: true };
  if (typeof made !== 'number' || ids.has(everyEntry) || ids.size > tooManyChanged) return none;
  const keys = answer(index.getAllKeys());
  const rows = parts.map(async (key, i) => {
    const row: unknown = i === 0 ? first : await answer<unknown>(listed.get(key));
    heard();
    return entriesOf(row, made);
  });
  const anew = [...ids].map((id) => answer<unknown>(summaries.get(id as string)));
  const [, read, fresh] = await Promise.all([keys, Promise.all(rows), Promise.all(anew)]);
  const copied: Summary[] = [];
  for (const entries of read) {
    if (!entries) return none;
    for (const entry of entries) if (!ids.has(entry.id)) copied.push(entry);
  }
  if (!(await isInStep(index, keys, copied, ids))) return none;
  for (const row of fresh) if (row !== undefined) copied.push(readSummary(row));
  return { entries: copied, newest, made, due: ids.size > manyChanged };
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
): Promise<void> {
  // An entry that cannot be read is left out, and noted to be read by itself each time; one without a name cannot be.
  const damaged = entries.filter((entry) => entry.damaged);
  if (damaged.some(({ id }) => id === everyEntry)) return;
  const sound = entries.filter((entry) => !entry.damaged).sort(byIndex);
  const made = Number.isSafeInteger(read.made) ? (read.made as number) + 1 : 1;
  const turn = givingWay();
  const parts: Part[] = [];
  for (let at = 0; at < sound.length; at += rowsAtOnce) {
    const some = sound.slice(at, at + rowsAtOnce);
    parts.push({
      part: parts.length,
      form,
      made,
      entries: JSON.stringify(some.map((s) => (s.facts ? { ...s, facts: { ...s.facts, details: '' } } : s))),
      details: some.map(({ facts }) => facts?.details ?? ''),
    });
    await turn();
  }
  const database = await openAsIs(factory, name);
  try {
    // Nobody is held up who changes or deletes the database.
    database.onversionchange = () => database.close();
    if (!hasCopy(database)) return;
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
  } finally {
    database.close();
  }
}
