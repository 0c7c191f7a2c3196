/**
 * All of a list: read straight through IndexedDB, part by part, and told from what was known of it. Loaded with the first
 * list that is wanted whole.
 */
import { equal } from '../util/equal.ts';
import { givingWay } from '../util/yielding.ts';
import { hasCopy, proveCopy, readCopy, writeCopy } from './listCopy.ts';
import { answer, openAsIs } from './native.ts';
import { inOrder, readSummary } from './entries.ts';
import type { Summary } from './repository.ts';
import { rowsAtOnce } from './rowsAtOnce.ts';
import { copyTables, schemaVersion } from './schemaVersion.ts';

export type Ranges = Pick<typeof IDBKeyRange, 'bound' | 'lowerBound' | 'upperBound'>;

/**
 * All rows of a table with the key `id`: all of a large one in one answer would hold the page up for as long as that takes. All
 * parts are asked for at once, so that the database never waits for the page.
 * @param ranges what makes ranges of keys for this table
 * @param take given each part while the next is on its way
 */
async function eachPart(
  table: IDBObjectStore,
  ranges: Ranges,
  take: (rows: readonly unknown[]) => void,
): Promise<void> {
  const keys = await answer(table.getAllKeys());
  const parts: Promise<void>[] = [];
  for (let at = 0; at < keys.length; at += rowsAtOnce) {
    const range = ranges.bound(keys[at], keys[Math.min(at + rowsAtOnce, keys.length) - 1]);
    parts.push(answer<unknown[]>(table.getAll(range)).then(take));
  }
  await Promise.all(parts);
}

export interface Whole {
  /** Every entry as it can be read, in no certain order. */
  entries: Summary[];
  /** How many documents there are: one may have lost its entry. */
  documents: number;
  /**
   * What is left to do once the list stands: to make the copy anew that such a list is read from, or to prove the one it was
   * read from. False where that was wrong.
   */
  after: (() => Promise<boolean>) | null;
}

/** Entries from which on reading a copy is quicker than reading them. */
const fewest = 1_000;

/**
 * All entries of an open database: from their copy where that is certain, else row by row.
 * @param heard called whenever something has come
 */
export async function readWhole(
  database: IDBDatabase,
  factory: IDBFactory,
  ranges: Ranges,
  heard: () => void = () => undefined,
): Promise<Whole> {
  const copying = hasCopy(database);
  const stores = database.transaction([
    'summaries',
    'documents',
    ...(copying ? Object.keys(copyTables) : []),
  ]);
  // Counting takes the database as long as a copy takes to be read: asked last, it is done meanwhile.
  let counting: Promise<number> | undefined;
  const counted = (): Promise<number> => (counting ??= answer(stores.objectStore('documents').count()));
  const copied = copying ? await readCopy(stores, ranges, heard, counted) : null;
  if (copied?.entries && copied.entries.length === (await counted())) {
    const { entries, due } = copied;
    const anew = (): Promise<boolean> => writeCopy(factory, database.name, entries, copied, ranges);
    const prove = (): Promise<boolean> => proveCopy(factory, database.name, copied);
    return { entries, documents: entries.length, after: due ? anew : prove };
  }
  const entries: Summary[] = [];
  await eachPart(stores.objectStore('summaries'), ranges, (rows) => {
    heard();
    void counted();
    for (const row of rows) entries.push(readSummary(row));
  });
  return {
    entries,
    documents: await counted(),
    after:
      copied && entries.length >= fewest
        ? () => writeCopy(factory, database.name, entries, copied, ranges)
        : null,
  };
}

/** How long after a list was read that is done, ms: what is shown of it stands by then. */
const afterwards = 1_000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Sees to the copy of what was read last; that it could not be is nobody's loss.
 * @param wrong called where the list was read from a copy that was wrong: read again, it is right
 */
export function copyLater({ after }: Whole, wrong: () => void): void {
  clearTimeout(waiting);
  if (after)
    waiting = setTimeout(() => {
      after().then(
        (right) => {
          if (!right) wrong();
        },
        () => undefined,
      );
    }, afterwards);
}

/**
 * All summaries, the newest first; null where the database has another form or a document has lost its entry, or where the
 * browser does not answer: the store is asked then.
 * @param patience how long an answer may take, ms
 * @param wrong called where they turn out to be wrong: read again, they are right
 */
export async function wholeList(
  factory: IDBFactory,
  name: string,
  patience: number,
  ranges: Ranges,
  wrong: () => void,
): Promise<Summary[] | null> {
  let given = false;
  const read = async (heard: () => void): Promise<Summary[] | null> => {
    const database = await openAsIs(factory, name);
    try {
      if (given || Math.floor(database.version / 10) !== schemaVersion) return null;
      const whole = await readWhole(database, factory, ranges, heard);
      copyLater(whole, wrong);
      return whole.entries.length === whole.documents ? inOrder(whole.entries) : null;
    } finally {
      database.close();
    }
  };
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const give = (list: Summary[] | null): void => {
      given = true;
      clearTimeout(timer);
      resolve(list);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => give(null), patience);
    };
    wait();
    read(wait).then(give, () => give(null));
  });
}

/**
 * A list read anew, in which entries that say what they said before are the same objects still, and the list itself where all
 * do: what a page has worked out of them stays known. Gives way to the page meanwhile.
 */
export async function keepingSame(before: Summary[], list: Summary[]): Promise<Summary[]> {
  const turn = givingWay();
  const known = new Map(before.map((entry) => [entry.id, entry]));
  let changed = list.length !== before.length;
  const kept: Summary[] = [];
  for (const entry of list) {
    const same = known.get(entry.id);
    const one = same && equal(same, entry) ? same : entry;
    changed ||= one !== before[kept.length];
    kept.push(one);
    if (kept.length % 100 === 0) await turn();
  }
  return changed ? kept : before;
}
