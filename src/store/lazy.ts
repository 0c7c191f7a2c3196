/**
 * The store, opened when something is first wanted from it that a look does not answer. On a first visit nothing is
 * stored, and the first list or document is read without it, so nothing that writes a database has to be loaded to show
 * the page.
 */
import { ok } from '../case/result.ts';
import type { OpenedStore } from './durability.ts';
import type { Journal } from './journal.ts';
import type { Look } from './look.ts';
import type { Backup, Draft, Removed, Repository, StoreChange, StoreProblem, Version } from './repository.ts';

export interface LazyOptions {
  /** Opens the real store. Called once. */
  open: () => Promise<OpenedStore>;
  /** Whether anything may be stored already; when unsure, true. */
  exists: () => Promise<boolean>;
  /** Reads what a page shows first, until the store itself is open; null where the store has to be asked. */
  look?: Look | null;
  /** Calls back when another tab stores something; only heeded until the store itself is open and listens. */
  overhear?: (listener: () => void) => void;
  /** Why nothing will be kept, once the store has been opened; null when everything will. */
  onopened?: (problem: StoreProblem | null) => void;
}

/** Whether a database of that name is there; true where the browser does not say. */
export async function databaseExists(factory: IDBFactory | undefined, name: string): Promise<boolean> {
  try {
    const databases = await factory?.databases();
    return databases === undefined || databases.some((d) => d.name === name);
  } catch {
    return true;
  }
}

/** Whether earlier tabs have left something unsaved. */
export const hasUnsaved = (journal: Journal | null): boolean => (journal?.entries().length ?? 0) > 0;

export class LazyRepository implements Repository {
  readonly #options: LazyOptions;
  #opening: Promise<Repository> | null = null;
  /** Whether the real store tells of other tabs itself; while it only is on its way, nobody else does. */
  #listens = false;
  readonly #listeners = new Set<(change: StoreChange) => void>();
  durable = true;

  constructor(options: LazyOptions) {
    this.#options = options;
    options.overhear?.(() => {
      if (!this.#listens) this.#tell({ kind: 'all' });
    });
  }

  #tell(change: StoreChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #get(): Promise<Repository> {
    this.#opening ??= this.#options.open().then(({ repository, problem }) => {
      this.durable = repository.durable;
      repository.watch((change) => this.#tell(change));
      this.#listens = true;
      this.#options.onopened?.(problem);
      return repository;
    });
    return this.#opening;
  }

  /** What a look shows, unless the store is open: what it shows counts then. */
  async #look<T>(read: (look: Look) => Promise<T | null>): Promise<T | null> {
    const { look } = this.#options;
    if (!look || this.#opening) return null;
    const seen = await read(look);
    return this.#opening ? null : seen;
  }

  async list(): ReturnType<Repository['list']> {
    if (!this.#opening && !(await this.#options.exists()) && !this.#opening) return ok([]);
    return (await this.#get()).list();
  }
  async newest(most: number): ReturnType<Repository['newest']> {
    const seen = await this.#look((look) => look.newest(most));
    if (seen) return ok(seen);
    if (!this.#opening && !(await this.#options.exists()) && !this.#opening) return ok([]);
    return (await this.#get()).newest(most);
  }
  async load(id: string): ReturnType<Repository['load']> {
    const seen = await this.#look((look) => look.load(id));
    return seen ? ok(seen) : (await this.#get()).load(id);
  }
  async save(draft: Draft, expected: number): ReturnType<Repository['save']> {
    return (await this.#get()).save(draft, expected);
  }
  async remove(id: string): ReturnType<Repository['remove']> {
    return (await this.#get()).remove(id);
  }
  async putBack(removed: Removed): ReturnType<Repository['putBack']> {
    return (await this.#get()).putBack(removed);
  }
  async keepVersion(version: Omit<Version, 'number'>): ReturnType<Repository['keepVersion']> {
    return (await this.#get()).keepVersion(version);
  }
  async versions(caseId: string): ReturnType<Repository['versions']> {
    return (await this.#get()).versions(caseId);
  }
  async nameVersion(caseId: string, number: number, name: string): ReturnType<Repository['nameVersion']> {
    return (await this.#get()).nameVersion(caseId, number, name);
  }
  async backup(at: string): ReturnType<Repository['backup']> {
    return (await this.#get()).backup(at);
  }
  async restore(backup: Backup, mode: 'merge' | 'replace', name: string): ReturnType<Repository['restore']> {
    return (await this.#get()).restore(backup, mode, name);
  }
  watch(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  close(): void {
    void this.#opening?.then((repository) => repository.close());
  }
}
