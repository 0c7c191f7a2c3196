/** Which tabs are running, by the locks they hold. */
import { oldTabLock } from './storageNames.ts';
import { lockPrefix, type Locks } from './tabLock.ts';

/** How long the browser may take to list the held locks, ms: opening the store waits for it. */
const timeout = 1_000;

/** The names of the running tabs; empty if they are not known. */
export async function aliveTabs(locks: Locks | undefined): Promise<ReadonlySet<string>> {
  try {
    const silent = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), timeout));
    const { held = [] } = (await Promise.race([locks?.query(), silent])) ?? {};
    return new Set(
      held.flatMap(({ name = '' }) =>
        [lockPrefix, oldTabLock].flatMap((p) => (name.startsWith(p) ? [name.slice(p.length)] : [])),
      ),
    );
  } catch {
    return new Set();
  }
}

/** Resolves to true once a tab has stopped running, to false if the waiting was given up. */
export async function whenGone(locks: Locks | undefined, name: string, until: AbortSignal): Promise<boolean> {
  try {
    await locks?.request(lockPrefix + name, { signal: until, mode: 'shared' }, () => undefined);
    return locks !== undefined;
  } catch {
    return false;
  }
}
