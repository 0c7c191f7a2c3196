/**
 * Names of everything this page keeps. All pages of an origin share one storage, and two copies of this page may lie
 * side by side on it, so every name contains the page's folder: the database `worthwhile:/value/`, and keys, channels
 * and locks like `worthwhile:/value/#preferences` (a path contains no raw #, so no folder's names begin with
 * another's). Workers lie in another folder than the page: they are told names, and do not use this module.
 */
import type { SyncStorage } from './journal.ts';

/** The folder of a page's path: `/value/`, `/value/index.html` and `/%76alue//` have the same folder. */
export function folderOf(pathname: string): string {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // A malformed path is used as it is.
  }
  return `/${path.slice(0, path.lastIndexOf('/') + 1)}/`.replace(/\/+/g, '/');
}

export const databaseName = `worthwhile:${folderOf(typeof location === 'undefined' ? '/' : location.pathname)}`;
/** The name of a key, channel or lock of this page alone. */
export const storageName = (what: string): string => `${databaseName}#${what}`;

/** Names from before each folder had its own. */
export const oldDatabase = 'worthwhile';
export const oldTabLock = 'worthwhile tab ';
const oldJournal = 'worthwhile:journal';
const oldKeys = [
  ['worthwhile.preferences', 'preferences'],
  ['worthwhile.decisions', 'decisions'],
] as const;

/** The key that holds which page takes over the data under the old names: the first that finds it, until nothing is left. */
const claimKey = 'worthwhile:adopted-by';

/** Whether the data under the old names is for this page. If nothing can be noted, every page may have it. */
export function claimOldNames(storage: SyncStorage | null, mine = databaseName): boolean {
  try {
    if (!storage) return true;
    const claimed = storage.getItem(claimKey);
    if (claimed === null) storage.setItem(claimKey, mine);
    return (claimed ?? storage.getItem(claimKey)) === mine;
  } catch {
    return true;
  }
}

/**
 * Releases the claim once nothing is left under the old names: data that an older copy of the page adds later can be
 * claimed again.
 */
export function releaseOldNames(storage: SyncStorage | null, mine = databaseName): void {
  try {
    if (storage?.getItem(claimKey) === mine) storage.removeItem(claimKey);
  } catch {
    // A claim that stays is this page's own, and only concerns pages with the old names.
  }
}

function listIn(storage: SyncStorage, key: string): string[] {
  try {
    const list: unknown = JSON.parse(storage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter((x): x is string => typeof x === 'string') : [];
  } catch {
    return [];
  }
}

/** Moves a value to its new name, unless there is one already; the old one is deleted only once the new one is written. */
function move(storage: SyncStorage, from: string, to: string): void {
  const value = storage.getItem(from);
  if (value === null) return;
  if (storage.getItem(to) === null) storage.setItem(to, value);
  storage.removeItem(from);
}

/**
 * Takes over values an earlier version of the page kept under names without a folder. Call it before anything is read.
 * @param storage a getter that may throw, as may any call of the storage
 */
export function adoptOldKeys(storage: () => SyncStorage, mine = databaseName): void {
  try {
    const kept = storage();
    const noted = listIn(kept, oldJournal);
    if (noted.length === 0 && oldKeys.every(([from]) => kept.getItem(from) === null)) return;
    if (!claimOldNames(kept, mine)) return;
    for (const [from, to] of oldKeys) move(kept, from, `${mine}#${to}`);
    const index = `${mine}#journal`;
    for (const from of noted) {
      if (!from.startsWith(`${oldJournal}:`)) continue;
      const to = index + from.slice(oldJournal.length);
      // The index is written first: an entry that is not in the index would never be found again.
      kept.setItem(index, JSON.stringify([...new Set([...listIn(kept, index), to])]));
      move(kept, from, to);
    }
    kept.removeItem(oldJournal);
  } catch {
    // The storage is forbidden, or too full to move anything: the values stay for another time.
  }
}
