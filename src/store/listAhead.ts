/**
 * The database of a whole list opened, and how its entries lie learned, while what reads them is still on its way. What they
 * say is read in one go later, once the page hears what other tabs change.
 */
import { answer, openAsIs } from './native.ts';

export interface Ahead {
  database: IDBDatabase;
  /** The keys of all entries a moment ago; null where there is a copy to read them from, or they could not be had. */
  keys: IDBValidKey[] | null;
}

/** How long a database nobody has asked for is held open, ms. */
const untaken = 3_000;

let opened: { name: string; ahead: Promise<Ahead | null> } | null = null;

async function keysIn(database: IDBDatabase): Promise<IDBValidKey[] | null> {
  const stores = database.transaction(['summaries', 'listed']);
  const copied = await answer(stores.objectStore('listed').count());
  return copied > 0 ? null : answer(stores.objectStore('summaries').getAllKeys());
}

/** @param factory reaching for it may throw */
async function open(factory: () => IDBFactory, name: string): Promise<Ahead> {
  const database = await openAsIs(factory(), name);
  // Nobody is held up who changes or deletes it.
  database.onversionchange = () => database.close();
  return { database, keys: await keysIn(database).catch(() => null) };
}

/** Opens the database of this name, as it is: looking must not make one. */
export function openAhead(factory: () => IDBFactory, name: string): void {
  opened = { name, ahead: open(factory, name).catch(() => null) };
  setTimeout(() => void takeAhead(name).then((left) => left?.database.close()), untaken);
}

/** What was opened ahead, for who closes it again: once, null where nothing was. */
export async function takeAhead(name: string): Promise<Ahead | null> {
  if (opened?.name !== name) return null;
  const { ahead } = opened;
  opened = null;
  return ahead;
}
