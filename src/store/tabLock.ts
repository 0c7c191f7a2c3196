/**
 * A tab's claim to be at work. Each tab holds a lock under its own name, so that none takes up what another one, still typing, has
 * only noted. A tab that is closed or crashes loses its lock; one that the browser freezes or puts away lets go of it, for
 * it cannot save anything until it is back. Where there are no locks (plain http), nobody is known to be at work.
 */
import { storageName } from './storageNames.ts';

/** What the names of all these locks begin with. */
export const lockPrefix = storageName('tab ');

/** The part of the browser's LockManager that is used; the property itself may be missing. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

/** A tab's claim on the work it has noted. */
export class TabLock {
  readonly #locks: Locks | undefined;
  readonly #name: string;
  #letGo: (() => void) | null = null;

  constructor(locks: Locks | undefined, name: string) {
    this.#locks = locks;
    this.#name = name;
  }

  /** Takes the lock and holds it until it is released or the tab is gone. */
  acquire(): void {
    if (this.#letGo || !this.#locks) return;
    const given = new AbortController();
    const held = new Promise<void>((resolve) => {
      this.#letGo = () => {
        // The lock may still be waited for, or be held.
        given.abort();
        resolve();
      };
    });
    this.#locks.request(lockPrefix + this.#name, { signal: given.signal }, () => held).catch(() => undefined);
  }

  release(): void {
    this.#letGo?.();
    this.#letGo = null;
  }
}
