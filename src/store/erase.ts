/** Erasing everything this page keeps on the device: what was stored, noted and preferred, and its own files. */
import { TabChannel } from './channel.ts';
import { databaseName, nameHere } from './place.ts';

/** What of the browser holds anything; each may be missing, and reaching for one may throw. */
export interface Kept {
  indexedDB: () => IDBFactory | undefined;
  storages: (() => Storage | undefined)[];
  caches: () => CacheStorage | undefined;
  workers: () => ServiceWorkerContainer | undefined;
  /** The page's address. */
  page: string;
}

/** False where the work failed. */
const attempt = async (work: () => unknown): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    // What is closed to this page holds nothing of ours; what fails otherwise may hold it still.
    return error instanceof DOMException && error.name === 'SecurityError';
  }
};

/** How long a deletion may take, ms, and how long one that waits for other tabs, which are asked to let go first. */
const patience = { answer: 10_000, others: 2_000 };

/** Deletes the database; false where another tab does not let go of it, the browser refuses, or it does not answer. */
function deleteDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = factory.deleteDatabase(name);
    asked.onsuccess = () => resolve(true);
    asked.onerror = () => resolve(false);
    // Other tabs are asked to let go first; whoever does not is named to the reader.
    asked.onblocked = () => setTimeout(() => resolve(false), patience.others);
    setTimeout(() => resolve(false), patience.answer);
  });
}

/** Erases it all; false where some of it may be here still: another tab holds it, or the browser refuses. */
export async function eraseAll(kept: Kept, name = databaseName, prefix = nameHere('')): Promise<boolean> {
  let gone = true;
  const scope = new URL('./', kept.page).href;
  const erased = await attempt(async () => {
    const factory = kept.indexedDB();
    if (factory) gone = await deleteDatabase(factory, name);
  });
  gone &&= erased;
  // A tab that only lists has nothing open that would notice.
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

/** Erases everything this page keeps in this browser. Load the page anew after it. */
export const eraseHere = (): Promise<boolean> =>
  eraseAll({
    indexedDB: () => globalThis.indexedDB,
    storages: [() => localStorage, () => sessionStorage],
    caches: () => globalThis.caches,
    workers: () => navigator.serviceWorker,
    page: location.href,
  });
