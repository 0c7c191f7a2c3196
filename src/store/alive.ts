/** Which tabs are at work, by the locks they hold. */
import { oldTabLock } from './place.ts';
import { lockPrefix, type Locks } from './tabLock.ts';

/** How long the browser may take to say which locks are held, ms: the store waits for it. */
const patience = 1_000;

/** The names of the tabs that are at work; none where that is not known. */
export async function aliveTabs(locks: Locks | undefined): Promise<ReadonlySet<string>> {
  try {
    const silent = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
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

/** Resolves once a tab is no longer at work; false where that is not waited for to the end. */
export async function whenGone(locks: Locks | undefined, name: string, until: AbortSignal): Promise<boolean> {
  try {
    await locks?.request(lockPrefix + name, { signal: until, mode: 'shared' }, () => undefined);
    return locks !== undefined;
  } catch {
    return false;
  }
}
