/**
 * Which tabs are at work. Each holds a lock under its own name, so that none takes up what another one, still typing, has
 * only noted. A tab that is closed or crashes loses its lock; one that the browser freezes or puts away lets go of it, for
 * it cannot save anything until it is back. Where there are no locks (plain http), nobody is known to be at work.
 */
import { nameHere, oldTabLock } from './place.ts';

const prefix = nameHere('tab ');

/** What of the browser's locks is needed; the property itself may be missing. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

/** A tab's claim on what it has noted. */
export class TabLock {
  readonly #locks: Locks | undefined;
  readonly #name: string;
  #letGo: (() => void) | null = null;

  constructor(locks: Locks | undefined, name: string) {
    this.#locks = locks;
    this.#name = name;
  }

  /** Holds the lock until it is let go of, or the tab is gone, however it goes. */
  take(): void {
    if (this.#letGo || !this.#locks) return;
    const given = new AbortController();
    const held = new Promise<void>((resolve) => {
      this.#letGo = () => {
        // Still waiting for it, or holding it.
        given.abort();
        resolve();
      };
    });
    this.#locks.request(prefix + this.#name, { signal: given.signal }, () => held).catch(() => undefined);
  }

  letGo(): void {
    this.#letGo?.();
    this.#letGo = null;
  }
}

/** How long the browser may take to say which locks are held, ms: the store waits for it. */
const patience = 1_000;

/** The names of the tabs that are at work; none where that is not known. */
export async function aliveTabs(locks: Locks | undefined): Promise<ReadonlySet<string>> {
  try {
    const silent = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
    const { held = [] } = (await Promise.race([locks?.query(), silent])) ?? {};
    return new Set(
      held.flatMap(({ name = '' }) =>
        [prefix, oldTabLock].flatMap((p) => (name.startsWith(p) ? [name.slice(p.length)] : [])),
      ),
    );
  } catch {
    return new Set();
  }
}

/** Resolves once a tab is no longer at work; false where that is not waited for to the end. */
export async function whenGone(locks: Locks | undefined, name: string, until: AbortSignal): Promise<boolean> {
  try {
    await locks?.request(prefix + name, { signal: until, mode: 'shared' }, () => undefined);
    return locks !== undefined;
  } catch {
    return false;
  }
}
