/**
 * The database of a whole list opened, and how its entries lie learned, while what reads them is still on its way. What they
 * say is read in one go later, once the page hears what other tabs change. It imports nothing, the helpers of native.ts among
 * it, so that it is here before the files those come with.
 */

export interface Ahead {
  database: IDBDatabase;
  /** The keys of all entries a moment ago; null where there is a copy to read them from, or they could not be had. */
  keys: IDBValidKey[] | null;
}

/** How long a database nobody has asked for is held open, ms. */
const untaken = 3_000;

let opened: { name: string; ahead: Promise<Ahead | null> } | null = null;

/** Gives the keys of all entries, in two steps of one transaction. */
function learnKeys(database: IDBDatabase, give: (keys: IDBValidKey[] | null) => void): void {
  const stores = database.transaction(['summaries', 'listed']);
  stores.onabort = () => give(null);
  const copied = stores.objectStore('listed').count();
  copied.onsuccess = () => {
    if (copied.result > 0) return give(null);
    const keys = stores.objectStore('summaries').getAllKeys();
    keys.onsuccess = () => give(keys.result);
  };
}

/** Opens the database of this name, as it is: looking must not make one. */
export function openAhead(factory: IDBFactory, name: string): void {
  const ahead = new Promise<Ahead | null>((resolve) => {
    const asked = factory.open(name);
    asked.onupgradeneeded = () => asked.transaction?.abort();
    asked.onerror = () => resolve(null);
    asked.onsuccess = () => {
      const database = asked.result;
      // Nobody is held up who changes or deletes it.
      database.onversionchange = () => database.close();
      try {
        learnKeys(database, (keys) => resolve({ database, keys }));
      } catch {
        // Of another form, or closed again.
        resolve({ database, keys: null });
      }
    };
  }).catch(() => null);
  opened = { name, ahead };
  setTimeout(() => void takeAhead(name).then((left) => left?.database.close()), untaken);
}

/** What was opened ahead, for who closes it again: once, null where nothing was. */
export async function takeAhead(name: string): Promise<Ahead | null> {
  if (opened?.name !== name) return null;
  const { ahead } = opened;
  opened = null;
  return ahead;
}
