/**
 * The store, opened when something is first wanted from it that a look does not answer. On a first visit nothing is
 * stored, and the first list or document is read without it, so nothing that writes a database has to be loaded to show
 * the page.
 */
import { fail, ok } from '../case/result.ts';
import { isPlain } from '../util/isPlain.ts';
import type { OpenedStore } from './durability.ts';
import type { Journal } from './journal.ts';
import type { FirstRead } from './firstRead.ts';
import type {
  Backup,
  Draft,
  Removed,
  Repository,
  StoreChange,
  StoreProblem,
  StoreResult,
  Summary,
  Version,
} from './repository.ts';

/** A document by the name it is stored under, whatever it calls itself: saved under another it would take that one's place. */
const under = (id: string, document: unknown): unknown =>
  isPlain(document) && 'id' in document && document.id !== id ? { ...document, id } : document;

export interface LazyOptions {
  /** Opens the real store. Called once. */
  open: () => Promise<OpenedStore>;
  /** Whether anything may be stored already; when unsure, true. */
  exists: () => Promise<boolean>;
  /** Loads what reads what a page shows first, until the store itself is open. */
  firstRead?: () => Promise<FirstRead>;
  /** Whether that is on its way already: before it is sent for it is asked whether there is anything to read. */
  firstReadComes?: boolean;
  /** Whether what reads a whole list is on its way already: it is asked then before whether there is anything. */
  listComes?: boolean;
  /** Whether an earlier tab left something unsaved: the newest state is only known to the store then. */
  unsaved?: () => boolean;
  /** Calls back when another tab stores something; only asked until the store itself is open and listens. */
  overhear?: (listener: () => void) => void;
  /** Why nothing will be kept, once the store has been opened; null when everything will. */
  onopened?: (problem: StoreProblem | null) => void;
}

/** How long the browser may take to say which databases there are, ms. */
const patience = 400;

/** Whether a database of one of these names is there; true where the browser does not say. */
export async function databaseExists(
  factory: IDBFactory | undefined,
  ...names: readonly string[]
): Promise<boolean> {
  try {
    // One that does not answer is asked as if there were something: that it does not answer is said then.
    const silent = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
    const databases = await Promise.race([factory?.databases(), silent]);
    return databases === undefined || databases.some((d) => d.name !== undefined && names.includes(d.name));
  } catch {
    return true;
  }
}

/** Whether earlier tabs have left something unsaved. */
export const hasUnsaved = (journal: Journal | null): boolean => (journal?.entries().length ?? 0) > 0;

export class LazyRepository implements Repository {
  readonly #options: LazyOptions;
  #opening: Promise<Repository> | null = null;
  readonly #listeners = new Set<(change: StoreChange) => void>();
  /** Whether a look has answered. */
  #looked = false;
  durable = true;

  constructor(options: LazyOptions) {
    this.#options = options;
    options.overhear?.(() => {
      if (!this.#opening) this.#tell({ kind: 'all' });
    });
  }

  #tell(change: StoreChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #get(): Promise<Repository> {
    this.#opening ??= this.#options.open().then(({ repository, problem }) => {
      this.durable = repository.durable;
      repository.watch((change) => this.#tell(change));
      // What a tab noted later still has been taken up with the opening: what was shown may be old.
      if (this.#looked) setTimeout(() => this.#tell({ kind: 'all' }));
      this.#options.onopened?.(problem);
      return repository;
    });
    this.#opening.catch(() => (this.#opening = null));
    return this.#opening;
  }

  /** What opens the store has to be loaded: where it does not come, that is said, and tried again with the next wish. */
  async #with<T>(ask: (store: Repository) => StoreResult<T>): StoreResult<T> {
    let store: Repository;
    try {
      store = await this.#get();
    } catch {
      return fail({ kind: 'unloaded' });
    }
    return ask(store);
  }

  /** The network is back: whoever waits for what did not come asks again. */
  again(): void {
    this.#tell({ kind: 'all' });
  }

  /**
   * Opens the store where it holds anything, so that the first save finds it ready; and where anything was shown of it, so
   * that what was deleted since is said.
   */
  async warm(): Promise<void> {
    if (this.#looked || (await this.#options.exists())) await this.#get();
  }

  /** What a first read shows, unless the store is open: what it shows counts then. */
  async #firstRead<T>(read: (stored: FirstRead) => Promise<T | null>): Promise<T | null> {
    const { firstRead, unsaved } = this.#options;
    if (!firstRead || this.#opening || unsaved?.()) return null;
    // Where it does not come the store is asked, which says what does not.
    const seen = await firstRead().then(read, () => null);
    // What a tab notes as it closes may arrive only now.
    if (unsaved?.()) return null;
    this.#looked ||= seen !== null;
    return this.#opening ? null : seen;
  }

  async list(): ReturnType<Repository['list']> {
    const wrong = (): void => this.#tell({ kind: 'all' });
    const read = () => this.#firstRead((firstRead) => firstRead.list(wrong));
    const { firstRead, listComes } = this.#options;
    let seen = firstRead && listComes ? await read() : null;
    if (!seen && !this.#opening && !(await this.#options.exists()) && !this.#opening) return ok([]);
    if (firstRead && !listComes) seen = await read();
    return seen ? ok(seen) : this.#with((store) => store.list());
  }
  async newest(most: number): ReturnType<Repository['newest']> {
    const seen = await this.#firstRead((firstRead) => firstRead.newest(most));
    if (seen) return ok(seen);
    if (!this.#opening && !(await this.#options.exists()) && !this.#opening) return ok([]);
    return this.#with((store) => store.newest(most));
  }
  async load(id: string): ReturnType<Repository['load']> {
    const { firstReadComes, exists } = this.#options;
    if (!this.#opening && !firstReadComes && !(await exists()) && !this.#opening)
      return fail({ kind: 'missing', id });
    const seen = await this.#firstRead((firstRead) => firstRead.load(id));
    const loaded = seen ? ok(seen) : await this.#with((store) => store.load(id));
    return loaded.ok ? ok({ ...loaded.value, document: under(id, loaded.value.document) }) : loaded;
  }
  async save(draft: Draft, expected: number): ReturnType<Repository['save']> {
    return this.#with((store) => store.save(draft, expected));
  }
  async relist(summary: Summary): ReturnType<Repository['relist']> {
    return this.#with((store) => store.relist(summary));
  }
  async remove(id: string): ReturnType<Repository['remove']> {
    return this.#with((store) => store.remove(id));
  }
  async putBack(removed: Removed): ReturnType<Repository['putBack']> {
    return this.#with((store) => store.putBack(removed));
  }
  async keepVersion(version: Omit<Version, 'number'>): ReturnType<Repository['keepVersion']> {
    return this.#with((store) => store.keepVersion(version));
  }
  async versions(caseId: string): ReturnType<Repository['versions']> {
    return this.#with((store) => store.versions(caseId));
  }
  async nameVersion(caseId: string, number: number, name: string): ReturnType<Repository['nameVersion']> {
    return this.#with((store) => store.nameVersion(caseId, number, name));
  }
  async backup(at: string): ReturnType<Repository['backup']> {
    return this.#with((store) => store.backup(at));
  }
  async restore(backup: Backup, mode: 'merge' | 'replace', name: string): ReturnType<Repository['restore']> {
    return this.#with((store) => store.restore(backup, mode, name));
  }
  watch(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  close(): void {
    void this.#opening?.then((repository) => repository.close());
  }
}
