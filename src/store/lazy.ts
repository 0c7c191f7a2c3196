/**
 * The store, opened at the first request that a first read does not answer. On a first visit nothing is stored, and the
 * first list or document is read without it, so that nothing that writes a database has to be loaded to show the page.
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

/**
 * The document with the id it is stored under, whatever id it has itself: saved under another id, it would replace that
 * one's document.
 */
const withId = (id: string, document: unknown): unknown =>
  isPlain(document) && 'id' in document && document.id !== id ? { ...document, id } : document;

export interface LazyOptions {
  /** Opens the real store. Called once. */
  open: () => Promise<OpenedStore>;
  /** Whether anything may be stored already; true if unsure. */
  exists: () => Promise<boolean>;
  /** Loads the code that reads what a page shows first, until the store itself is open. */
  firstRead?: () => Promise<FirstRead>;
  /** Whether that code is loading already; otherwise it is first asked whether there is anything to read. */
  firstReadComes?: boolean;
  /**
   * Whether the code that reads a whole list is loading already: the list is then read before asking whether anything
   * is stored.
   */
  listReaderLoading?: boolean;
  /** Whether an earlier tab left something unsaved: only the store knows the newest state then. */
  unsaved?: () => boolean;
  /** Calls back when another tab stores something; used only until the store itself is open and listens. */
  onOtherTab?: (listener: () => void) => void;
  /** Called once the store is open with the reason why nothing will be kept; null if everything will. */
  onopened?: (problem: StoreProblem | null) => void;
}

/** How long the browser may take to list its databases, ms. */
const timeout = 400;

/** Whether a database with one of these names exists; true if the browser does not say. */
export async function databaseExists(
  factory: IDBFactory | undefined,
  ...names: readonly string[]
): Promise<boolean> {
  try {
    // If the browser does not answer, the store is opened as if there were something, and reports that problem.
    const silent = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), timeout));
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
  /** Whether a first read has answered. */
  #firstReadAnswered = false;
  durable = true;

  constructor(options: LazyOptions) {
    this.#options = options;
    options.onOtherTab?.(() => {
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
      // Opening takes up what a tab noted too late for the first read: what was shown may be old.
      if (this.#firstReadAnswered) setTimeout(() => this.#tell({ kind: 'all' }));
      this.#options.onopened?.(problem);
      return repository;
    });
    this.#opening.catch(() => (this.#opening = null));
    return this.#opening;
  }

  /**
   * Runs a request on the store. If the code that opens it does not load, that is the problem, and the next request
   * tries again.
   */
  async #with<T>(ask: (store: Repository) => StoreResult<T>): StoreResult<T> {
    let store: Repository;
    try {
      store = await this.#get();
    } catch {
      return fail({ kind: 'unloaded' });
    }
    return ask(store);
  }

  /** The network is back: listeners ask again for what did not load. */
  retry(): void {
    this.#tell({ kind: 'all' });
  }

  /**
   * Opens the store if it holds anything, so that the first save finds it open; and if anything of it was shown, so
   * that later deletions are noticed.
   */
  async openIfUsed(): Promise<void> {
    if (this.#firstReadAnswered || (await this.#options.exists())) await this.#get();
  }

  /** The first read, unless the store is open: then the store's answer counts. */
  async #firstRead<T>(read: (stored: FirstRead) => Promise<T | null>): Promise<T | null> {
    const { firstRead, unsaved } = this.#options;
    if (!firstRead || this.#opening || unsaved?.()) return null;
    // If it does not load, the store is asked, which reports the problem.
    const seen = await firstRead().then(read, () => null);
    // The entry of a closing tab may arrive only now.
    if (unsaved?.()) return null;
    this.#firstReadAnswered ||= seen !== null;
    return this.#opening ? null : seen;
  }

  async list(): ReturnType<Repository['list']> {
    const wrong = (): void => this.#tell({ kind: 'all' });
    const read = () => this.#firstRead((firstRead) => firstRead.list(wrong));
    const { firstRead, listReaderLoading } = this.#options;
    let seen = firstRead && listReaderLoading ? await read() : null;
    if (!seen && !this.#opening && !(await this.#options.exists()) && !this.#opening) return ok([]);
    if (firstRead && !listReaderLoading) seen = await read();
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
    return loaded.ok ? ok({ ...loaded.value, document: withId(id, loaded.value.document) }) : loaded;
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
