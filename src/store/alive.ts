/**
 * Which tabs are open. Each holds a lock under its own name for as long as it lives, so that none takes up what another
 * one, still typing, has only noted. Where there are no locks (plain http), nobody is known to be alive.
 */
import { nameHere, oldTabLock } from './place.ts';

const prefix = nameHere('tab ');

/** What of the browser's locks is needed; the property itself may be missing. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

/** Holds a tab's lock until the tab is gone, however it goes. */
export function stayAlive(locks: Locks | undefined, name: string): void {
  locks?.request(prefix + name, () => new Promise(() => undefined)).catch(() => undefined);
}

/** The names of the tabs that are open. */
export async function aliveTabs(locks: Locks | undefined): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = (await locks?.query()) ?? {};
    return new Set(
      held.flatMap(({ name = '' }) =>
        [prefix, oldTabLock].flatMap((p) => (name.startsWith(p) ? [name.slice(p.length)] : [])),
      ),
    );
  } catch {
    return new Set();
  }
}
