/**
 * A first read of the store straight through IndexedDB: the list, its newest entries, or one document. It writes
 * nothing, leaves nothing open, and answers null whenever it is not certain; the store itself is asked then. So a page
 * can be shown before the library that writes has been loaded.
 */
import { resultOf, openAsIs } from './native.ts';
import { schemaVersion } from './schemaVersion.ts';
import { readStored, readSummaries } from './entries.ts';
import type { Stored, Summary } from './repository.ts';

export interface FirstRead {
  /** The newest summaries, at most `most`. */
  newest(most: number): Promise<Summary[] | null>;
  /**
   * All summaries, the newest first; null also if a document has lost its summary.
   * @param wrong called if the summaries turn out to be wrong; reading them again gives the right ones
   */
  list(wrong?: () => void): Promise<Summary[] | null>;
  /** One document; null also if none has that id. */
  load(id: string): Promise<Stored | null>;
}

/** How long the browser may take, ms; after that the store is asked, which can wait. */
const answerTimeout = 800;

function newestIn(summaries: IDBObjectStore, most: number): Promise<Summary[]> {
  return new Promise((resolve, reject) => {
    const found: unknown[] = [];
    const cursor = summaries.index('updated').openCursor(null, 'prev');
    cursor.onerror = () => reject(cursor.error ?? new Error('no reason given'));
    cursor.onsuccess = () => {
      const at = cursor.result;
      if (at) found.push(at.value);
      if (at && found.length < most) at.continue();
      else resolve(readSummaries(found));
    };
  });
}

/** @param ranges the IDBKeyRange that belongs to the factory */
export function firstRead(
  factory: IDBFactory | undefined,
  name: string,
  ranges = globalThis.IDBKeyRange,
): FirstRead {
  /** Runs `read` on a database whose version this page knows. */
  async function within<T>(read: (stores: IDBTransaction) => Promise<T | null>): Promise<T | null> {
    if (!factory) return null;
    let late = false;
    const look = async (): Promise<T | null> => {
      const database = await openAsIs(factory, name);
      try {
        if (late || Math.floor(database.version / 10) !== schemaVersion) return null;
        return await read(database.transaction(['summaries', 'documents']));
      } finally {
        database.close();
      }
    };
    const timeout = new Promise<null>((resolve) =>
      setTimeout(() => {
        late = true;
        resolve(null);
      }, answerTimeout),
    );
    return Promise.race([look().catch(() => null), timeout]);
  }

  return {
    newest: (most) => within((stores) => newestIn(stores.objectStore('summaries'), most)),
    list: async (wrong = () => undefined) =>
      factory
        ? import('./wholeList.ts').then(
            ({ wholeList }) => wholeList(factory, name, answerTimeout, ranges, wrong),
            () => null,
          )
        : null,
    load: (id) =>
      within(async (stores) => {
        const [summary, row] = await Promise.all([
          resultOf<unknown>(stores.objectStore('summaries').get(id)),
          resultOf<{ document: unknown } | undefined>(stores.objectStore('documents').get(id)),
        ]);
        // Half a record is left to the store to judge.
        return summary && row ? readStored(id, summary, row.document) : null;
      }),
  };
}
