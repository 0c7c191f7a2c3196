/** Erases everything this page keeps on the device: documents, journal, preferences, and its own files. */
import { TabChannel } from './channel.ts';
import { databaseName, storageName } from './storageNames.ts';

/** The places that may hold anything; each may be missing, and reading the property may throw. */
export interface EraseTargets {
  indexedDB: () => IDBFactory | undefined;
  storages: (() => Storage | undefined)[];
  caches: () => CacheStorage | undefined;
  workers: () => ServiceWorkerContainer | undefined;
  /** The page's address. */
  page: string;
}

/** Runs a step; false if it failed. */
const attempt = async (work: () => unknown): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    // A place this page may not use holds nothing of ours; after any other failure it may still hold something.
    return error instanceof DOMException && error.name === 'SecurityError';
  }
};

/**
 * How long a deletion may take, ms, and how long one may wait for other tabs, which are asked to close the database
 * first.
 */
const timeouts = { answer: 10_000, others: 2_000 };

/** Deletes the database; false if another tab does not close it, the browser refuses, or it does not answer. */
function deleteDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = factory.deleteDatabase(name);
    asked.onsuccess = () => resolve(true);
    asked.onerror = () => resolve(false);
    // Other tabs are asked to close it first; the reader is told of one that does not.
    asked.onblocked = () => setTimeout(() => resolve(false), timeouts.others);
    setTimeout(() => resolve(false), timeouts.answer);
  });
}

/** Erases everything; false if some of it may still be there, because another tab holds it or the browser refuses. */
export async function eraseAll(
  kept: EraseTargets,
  name = databaseName,
  prefix = storageName(''),
): Promise<boolean> {
  let gone = true;
  const scope = new URL('./', kept.page).href;
  const erased = await attempt(async () => {
    const factory = kept.indexedDB();
    if (factory) gone = await deleteDatabase(factory, name);
  });
  gone &&= erased;
  // A tab that shows only a list has nothing open by which it would notice.
  await attempt(() => {
    const others = new TabChannel(name);
    others.postMessage({ kind: 'all' });
    others.close();
  });
  for (const storage of kept.storages) {
    const cleared = await attempt(() => {
      const here = storage();
      for (const key of Object.keys(here ?? {})) if (key.startsWith(prefix)) here?.removeItem(key);
    });
    gone &&= cleared;
  }
  await attempt(async () => {
    const registered = (await kept.workers()?.getRegistrations()) ?? [];
    for (const one of registered) if (one.scope === scope) await one.unregister();
  });
  await attempt(async () => {
    const caches = kept.caches();
    for (const one of (await caches?.keys()) ?? [])
      if (one.startsWith(`worthwhile ${scope} `)) await caches?.delete(one);
  });
  return gone;
}

/** Erases everything this page keeps in this browser. Reload the page afterwards. */
export const eraseHere = (): Promise<boolean> =>
  eraseAll({
    indexedDB: () => globalThis.indexedDB,
    storages: [() => localStorage, () => sessionStorage],
    caches: () => globalThis.caches,
    workers: () => navigator.serviceWorker,
    page: location.href,
  });
