/**
 * Reads a whole list straight through IndexedDB, part by part, and reuses the entries known before. Loaded with the
 * first list that is wanted as a whole.
 */
import { equal } from '../util/equal.ts';
import { makeYielder } from '../util/yielding.ts';
import { hasCopy, verifyCopy, readCopy, writeCopy } from './listCopy.ts';
import { resultOf, openAsIs } from './native.ts';
import { inOrder, readSummary } from './entries.ts';
import type { Summary } from './repository.ts';
import { rowsPerRequest } from './rowsPerRequest.ts';
import { copyTables, schemaVersion } from './schemaVersion.ts';

export type Ranges = Pick<typeof IDBKeyRange, 'bound' | 'lowerBound' | 'upperBound'>;

/**
 * Reads all rows of a table with the key `id` in parts: a large one read in one request would block the page meanwhile.
 * All parts are requested at once, so that the database never waits for the page.
 * @param ranges the IDBKeyRange to use
 * @param take called with each part while the next is read
 */
async function eachPart(
  table: IDBObjectStore,
  ranges: Ranges,
  take: (rows: readonly unknown[]) => void,
): Promise<void> {
  const keys = await resultOf(table.getAllKeys());
  const parts: Promise<void>[] = [];
  for (let at = 0; at < keys.length; at += rowsPerRequest) {
    const range = ranges.bound(keys[at], keys[Math.min(at + rowsPerRequest, keys.length) - 1]);
    parts.push(resultOf<unknown[]>(table.getAll(range)).then(take));
  }
  await Promise.all(parts);
}

export interface WholeList {
  /** Every entry as far as it can be read, in no particular order. */
  entries: Summary[];
  /** The number of documents: one may have lost its entry. */
  documents: number;
  /**
   * Work left for after the list is shown: writing a new copy for a list like this, or verifying the copy it was read
   * from. It resolves to false if that copy was wrong.
   */
  after: (() => Promise<boolean>) | null;
}

/** The number of entries from which on reading a copy is quicker than reading the rows. */
const fewest = 1_000;

/**
 * All entries of an open database: from their copy if it is certain, else row by row.
 * @param heard called whenever the database has answered
 */
export async function readWhole(
  database: IDBDatabase,
  factory: IDBFactory,
  ranges: Ranges,
  heard: () => void = () => undefined,
): Promise<WholeList> {
  const copying = hasCopy(database);
  const stores = database.transaction([
    'summaries',
    'documents',
    ...(copying ? Object.keys(copyTables) : []),
  ]);
  // Counting takes the database as long as reading a copy: requested last, it is done meanwhile.
  let counting: Promise<number> | undefined;
  const counted = (): Promise<number> => (counting ??= resultOf(stores.objectStore('documents').count()));
  const copied = copying ? await readCopy(stores, ranges, heard, counted) : null;
  if (copied?.entries && copied.entries.length === (await counted())) {
    const { entries, due } = copied;
    const anew = (): Promise<boolean> => writeCopy(factory, database.name, entries, copied, ranges);
    const prove = (): Promise<boolean> => verifyCopy(factory, database.name, copied);
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

/** How long after a list was read its copy is written or verified, ms: the list is shown by then. */
const copyDelay = 1_000;
let copyTimer: ReturnType<typeof setTimeout> | undefined;

/**
 * Writes or verifies the copy of the list read last; a failure does no harm.
 * @param wrong called if the list was read from a wrong copy; reading it again gives the right one
 */
export function copyLater({ after }: WholeList, wrong: () => void): void {
  clearTimeout(copyTimer);
  if (after)
    copyTimer = setTimeout(() => {
      after().then(
        (right) => {
          if (!right) wrong();
        },
        () => undefined,
      );
    }, copyDelay);
}

/**
 * All summaries, the newest first; null if the database has another form, a document has lost its entry, or the browser
 * does not answer: the store is asked then.
 * @param timeout how long an answer may take, ms
 * @param wrong called if the summaries turn out to be wrong; reading them again gives the right ones
 */
export async function wholeList(
  factory: IDBFactory,
  name: string,
  timeout: number,
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
      timer = setTimeout(() => give(null), timeout);
    };
    wait();
    read(wait).then(give, () => give(null));
  });
}

/**
 * The newly read list with the former objects for all entries that did not change, or the former list itself if none
 * did, so that what a page derived from them stays valid. Yields to the page meanwhile.
 */
export async function reuseUnchanged(before: Summary[], list: Summary[]): Promise<Summary[]> {
  const turn = makeYielder();
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
