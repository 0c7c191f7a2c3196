/**
 * A lock that shows a tab is running. Each tab holds one under its own name, so that no tab takes over work that
 * another one, still open, has only noted. A tab that is closed or crashes loses its lock; one that the browser freezes
 * or puts away releases it, because it cannot save anything until it is back. Without locks (plain http), no tab is
 * known to be running.
 */
import { storageName } from './storageNames.ts';

/** The prefix of the names of all these locks. */
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
