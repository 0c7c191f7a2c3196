/**
 * What this page keeps, by name. All pages of an origin share one storage, and two copies of this page may lie side by
 * side on it, so every name holds the folder the page lies in: the database `worthwhile:/value/`, and keys, channels and
 * locks like `worthwhile:/value/#preferences` (a path holds no raw #, so no folder's names begin with another's).
 * Workers lie in another folder than the page: they are told names, and do not ask here.
 */
import type { SyncStorage } from './journal.ts';

/** The folder of a page by its path: `/value/`, `/value/index.html` and `/%76alue//` are one place. */
export function placeOf(pathname: string): string {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // Not well formed: as it stands, then.
  }
  return `/${path.slice(0, path.lastIndexOf('/') + 1)}/`.replace(/\/+/g, '/');
}

export const databaseName = `worthwhile:${placeOf(typeof location === 'undefined' ? '/' : location.pathname)}`;
/** A key, channel or lock of this page alone. */
export const nameHere = (what: string): string => `${databaseName}#${what}`;

/** Names from before there was one per folder. */
export const oldDatabase = 'worthwhile';
export const oldTabLock = 'worthwhile tab ';
const oldJournal = 'worthwhile:journal';
const oldKeys = [
  ['worthwhile.preferences', 'preferences'],
  ['worthwhile.decisions', 'decisions'],
] as const;

/** Who takes over what lies under the old names: the first that finds it, until nothing is left. */
const claimKey = 'worthwhile:adopted-by';

/** Whether what lies under the old names is for this page. Where nothing can be noted, whoever asks may have it. */
export function claimOld(storage: SyncStorage | null, mine = databaseName): boolean {
  try {
    if (!storage) return true;
    const claimed = storage.getItem(claimKey);
    if (claimed === null) storage.setItem(claimKey, mine);
    return (claimed ?? storage.getItem(claimKey)) === mine;
  } catch {
    return true;
  }
}

/** Nothing is left under the old names: what an older copy of the page may bring later is anyone's again. */
export function releaseOld(storage: SyncStorage | null, mine = databaseName): void {
  try {
    if (storage?.getItem(claimKey) === mine) storage.removeItem(claimKey);
  } catch {
    // A claim left behind is this page's own, and holds nobody up but a page of the old names.
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

/** Moves a value to its new name, unless there is one already; the old one goes only once the new one stands. */
function move(storage: SyncStorage, from: string, to: string): void {
  const value = storage.getItem(from);
  if (value === null) return;
  if (storage.getItem(to) === null) storage.setItem(to, value);
  storage.removeItem(from);
}

/**
 * Takes over what an earlier version of the page noted under names without a folder. Call before anything is read.
 * @param storage reaching for it may throw, as any call of it may
 */
export function adoptOldKeys(storage: () => SyncStorage, mine = databaseName): void {
  try {
    const kept = storage();
    const noted = listIn(kept, oldJournal);
    if (noted.length === 0 && oldKeys.every(([from]) => kept.getItem(from) === null)) return;
    if (!claimOld(kept, mine)) return;
    for (const [from, to] of oldKeys) move(kept, from, `${mine}#${to}`);
    const index = `${mine}#journal`;
    for (const from of noted) {
      if (!from.startsWith(`${oldJournal}:`)) continue;
      const to = index + from.slice(oldJournal.length);
      // The index first: an entry that is in no index would never be found again.
      kept.setItem(index, JSON.stringify([...new Set([...listIn(kept, index), to])]));
      move(kept, from, to);
    }
    kept.removeItem(oldJournal);
  } catch {
    // Closed, or too full to move anything: it stays where it is for another time.
  }
}
