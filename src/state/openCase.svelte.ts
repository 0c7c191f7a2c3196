/** A document open for editing, and the saving of it. */
import { parseCase, type Case, type CaseProblem, type Programme, type Result } from '../case/index.ts';
import { Autosaver, type SaveState } from '../store/autosave.ts';
import type { Journal } from '../store/journal.ts';
import { keepOnce } from '../store/history.ts';
import type { Draft, Repository, StoreChange, Unsaved } from '../store/repository.ts';
import { equal } from '../util/equal.ts';
import { breaksLock, loadLock } from './agreementLock.ts';
import { documentDraft } from './documentDraft.ts';
import { nowIso } from './id.ts';
import { Workspace } from './workspace.svelte.ts';

/** Time between versions that are kept automatically while someone goes on typing, ms. */
const keepEvery = 10 * 60_000;

/** What differs between kinds of documents. */
export interface DocumentKind<D> {
  parse: (data: unknown) => Result<D, CaseProblem>;
  draft: (document: D) => Draft | Promise<Draft>;
}

export class OpenDocument<D extends Case | Programme> {
  readonly workspace: Workspace<D>;
  readonly #saver: Autosaver;
  readonly #kind: DocumentKind<D>;
  saving: SaveState = $state.raw({ kind: 'saved', revision: 0 });
  readonly #repository: Repository;
  readonly #unwatch: () => void;
  /** The state before the newest change: an automatic version keeps this one. */
  #before: D;
  #keptAt = -Infinity;
  /** True while a state arrives from the store: it is not saved back, and no lock refuses it. */
  protected receiving = false;
  /** The name of the undo step that holds another tab's changes. */
  readonly #stepName: string;

  constructor(
    document: D,
    revision: number,
    repository: Repository,
    journal: Journal | null,
    stepName: string,
    ways: DocumentKind<D>,
  ) {
    this.#repository = repository;
    this.#before = document;
    this.#stepName = stepName;
    this.#kind = ways;
    this.#unwatch = repository.watch((change) => void this.#follow(change));
    this.#saver = new Autosaver(revision, {
      repository,
      journal,
      timers: {
        set: (callback, ms) => setTimeout(callback, ms),
        clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
      },
      onState: (state) => (this.saving = state),
    });
    this.saving = revision === 0 ? { kind: 'new' } : { kind: 'saved', revision };
    this.workspace = new Workspace<D>(document, (next) => this.#take(next));
  }

  /** The page may be about to close: unsaved work is noted at once. */
  hide(): void {
    this.#saver.hide();
  }
  flush(): Promise<SaveState> {
    return this.#saver.flush();
  }
  close(): Promise<SaveState> {
    this.#unwatch();
    return this.#saver.close();
  }
  /** Tries again to save what could not be saved. */
  retry(): Promise<SaveState> {
    return this.#saver.retry();
  }
  /** Stores a document that has not been stored: it is noted and saved like a change. */
  store(): void {
    this.#saver.change(this.#unsaved(this.workspace.case));
    this.saving = { kind: 'saving' };
  }
  /** The stored revision the next save builds on. */
  get base(): number {
    return this.#saver.base;
  }
  /** Stores the case again after another tab has deleted it. */
  revive(): Promise<SaveState> {
    if (!this.#saver.unsaved) this.#saver.change(this.#unsaved(this.workspace.case));
    return this.#saver.revive();
  }
  /** Resolves a conflict after another tab saved first: this tab's state wins, the other is kept as a version. */
  keepMine(name: string): Promise<SaveState> {
    return this.#saver.keepMine(name);
  }
  /** Resolves a conflict after another tab saved first: the stored state wins, this tab's is kept as a version. */
  async takeTheirs(name: string, step: string): Promise<void> {
    const theirs = await this.#saver.takeTheirs(name);
    const read = theirs && this.#kind.parse(theirs.document);
    if (read?.ok) this.#show(read.value, step);
  }

  /** Looks for changes by other tabs that this tab could not hear of. */
  async catchUp(): Promise<void> {
    await this.#saver.resume();
    await this.#follow({ kind: 'all' });
  }

  /** After another tab has saved: if nothing is unsaved here, its state is shown at once, as a step that can be undone. */
  async #follow(change: StoreChange): Promise<void> {
    const { id } = this.workspace.case;
    if (change.kind !== 'all' && change.id !== id) return;
    // The store can be opened again: work that waited for it is saved first.
    if (change.kind === 'all' && this.saving.kind === 'failed') await this.#saver.retry();
    const loaded = await this.#repository.load(id);
    if (!loaded.ok && loaded.problem.kind === 'missing') this.#saver.gone(id);
    if (!loaded.ok) return;
    const read = this.#kind.parse(loaded.value.document);
    if (!read.ok || !this.#saver.continueFrom(loaded.value.revision)) return;
    if (!equal(read.value, this.workspace.case)) this.#show(read.value, this.#stepName);
  }

  /** Shows a state that is stored already. What was typed while it arrived is the step before it. */
  #show(document: D, step: string): void {
    this.receiving = true;
    this.workspace.replace(document, step);
    this.receiving = false;
    this.#before = document;
  }

  /**
   * Hands a change to the saver at once. The saver notes it synchronously, so that not even a tab that crashes right
   * after a keystroke loses it; noting it after the frame would save less time than it could cost.
   */
  #take(next: D): void {
    if (this.receiving) return;
    this.#keep();
    this.#before = next;
    this.#saver.change(this.#unsaved(next));
    // Set at once: nothing may look saved that is not.
    if (this.saving.kind === 'saved' || this.saving.kind === 'new') this.saving = { kind: 'saving' };
  }

  /** A state in the saver's form; what lists show of it is worked out when it is saved. */
  #unsaved(document: D): Unsaved {
    const updated = nowIso();
    return {
      id: document.id,
      updated,
      document,
      draft: async () => ({ ...(await this.#kind.draft(document)), updated }),
    };
  }

  /** Keeps a version before the first change and from time to time. */
  #keep(): void {
    const now = performance.now();
    if (now - this.#keptAt < keepEvery) return;
    this.#keptAt = now;
    const { id } = this.#before;
    void keepOnce(this.#repository, { caseId: id, at: nowIso(), name: '', document: this.#before });
  }
}

/** A case that is open for editing. */
export class OpenCase extends OpenDocument<Case> {
  constructor(c: Case, revision: number, repository: Repository, journal: Journal | null, stepName: string) {
    super(c, revision, repository, journal, stepName, {
      parse: parseCase,
      draft: async (now) => {
        // The case may have been agreed on while it is open.
        await loadLock(now);
        return documentDraft(now);
      },
    });
    this.workspace.guard = (before, after) => !this.receiving && breaksLock(before, after);
  }
}
