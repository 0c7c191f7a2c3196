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

const attempt = async (work: () => unknown): Promise<void> => {
  try {
    await work();
  } catch {
    // What is refused holds nothing of ours.
  }
};

/** Deletes the database; false where another tab does not let go of it. */
function deleteDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = factory.deleteDatabase(name);
    asked.onsuccess = () => resolve(true);
    asked.onerror = () => resolve(false);
    // Other tabs are asked to let go first; whoever does not is named to the reader.
    asked.onblocked = () => setTimeout(() => resolve(false), 2_000);
  });
}

/** Erases it all; false where the stored cases are held by another tab and will be gone once that is closed. */
export async function eraseAll(kept: Kept, name = databaseName, prefix = nameHere('')): Promise<boolean> {
  let gone = true;
  const scope = new URL('./', kept.page).href;
  await attempt(async () => {
    const factory = kept.indexedDB();
    if (factory) gone = await deleteDatabase(factory, name);
  });
  // A tab that only lists has nothing open that would notice.
  await attempt(() => {
    const others = new TabChannel(name);
    others.postMessage({ kind: 'all' });
    others.close();
  });
  for (const storage of kept.storages)
    await attempt(() => {
      const here = storage();
      for (const key of Object.keys(here ?? {})) if (key.startsWith(prefix)) here?.removeItem(key);
    });
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
