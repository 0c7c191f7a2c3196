/** A document that is open for editing, and what keeps it. */
import { parseCase, type Case, type CaseProblem, type Programme, type Result } from '../case/index.ts';
import { Autosaver, type SaveState } from '../store/autosave.ts';
import type { Journal } from '../store/journal.ts';
import { keepOnce } from '../store/history.ts';
import type { Draft, Repository, StoreChange, Unsaved } from '../store/repository.ts';
import { equal } from '../util/equal.ts';
import { breaksLock, readyLock } from './agreementLock.ts';
import { documentDraft } from './documentDraft.ts';
import { moment } from './id.ts';
import { Workspace } from './workspace.svelte.ts';

/** Between states kept by themselves while someone goes on typing. */
const keepEvery = 10 * 60_000;

/** What differs between kinds of documents. */
export interface DocumentWays<D> {
  parse: (data: unknown) => Result<D, CaseProblem>;
  draft: (document: D) => Draft | Promise<Draft>;
}

export class OpenDocument<D extends Case | Programme> {
  readonly workspace: Workspace<D>;
  readonly #saver: Autosaver;
  readonly #ways: DocumentWays<D>;
  saving: SaveState = $state.raw({ kind: 'saved', revision: 0 });
  readonly #repository: Repository;
  readonly #unwatch: () => void;
  /** The state before the newest change was handed over: what a kept version goes back to. */
  #before: D;
  #keptAt = -Infinity;
  /** True while a state comes in from the store: it is not to be saved back, and no lock refuses it. */
  protected taking = false;
  /** What another tab's changes are called as a step. */
  readonly #stepName: string;

  constructor(
    document: D,
    revision: number,
    repository: Repository,
    journal: Journal | null,
    stepName: string,
    ways: DocumentWays<D>,
  ) {
    this.#repository = repository;
    this.#before = document;
    this.#stepName = stepName;
    this.#ways = ways;
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

  /** The page may be about to go: what is unsaved is noted at once. */
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
  /** Saves again what could not be saved. */
  retry(): Promise<SaveState> {
    return this.#saver.retry();
  }
  /** The document as it is here has not been stored: it is noted and saved like a change. */
  store(): void {
    this.#saver.change(this.#unsaved(this.workspace.case));
    this.saving = { kind: 'saving' };
  }
  /** The stored revision a later save goes on from. */
  get base(): number {
    return this.#saver.base;
  }
  /** After another tab deleted the case: stores it again as it is here. */
  revive(): Promise<SaveState> {
    if (!this.#saver.unsaved) this.#saver.change(this.#unsaved(this.workspace.case));
    return this.#saver.revive();
  }
  /** After another tab saved first: this tab's state wins, the other is kept as a version. */
  keepMine(name: string): Promise<SaveState> {
    return this.#saver.keepMine(name);
  }
  /** After another tab saved first: the stored state wins, this tab's is kept as a version. */
  async takeTheirs(name: string, step: string): Promise<void> {
    const theirs = await this.#saver.takeTheirs(name);
    const read = theirs && this.#ways.parse(theirs.document);
    if (read?.ok) this.#show(read.value, step);
  }

  /** What other tabs did meanwhile was not overheard: looks for it. */
  async catchUp(): Promise<void> {
    await this.#saver.wake();
    await this.#follow({ kind: 'all' });
  }

  /** Another tab has saved: with nothing unsaved here, its state is shown at once, as a step that can be taken back. */
  async #follow(change: StoreChange): Promise<void> {
    const { id } = this.workspace.case;
    if (change.kind !== 'all' && change.id !== id) return;
    // The store opens again: what waited for it goes first.
    if (change.kind === 'all' && this.saving.kind === 'failed') await this.#saver.retry();
    const loaded = await this.#repository.load(id);
    if (!loaded.ok && loaded.problem.kind === 'missing') this.#saver.gone(id);
    if (!loaded.ok) return;
    const read = this.#ways.parse(loaded.value.document);
    if (!read.ok || !this.#saver.adopt(loaded.value.revision)) return;
    if (!equal(read.value, this.workspace.case)) this.#show(read.value, this.#stepName);
  }

  /** Shows a state that is stored already. What was typed while it came is the step before it. */
  #show(document: D, step: string): void {
    this.taking = true;
    this.workspace.replace(document, step);
    this.taking = false;
    this.#before = document;
  }

  /**
   * Hands a change to the saver in the same moment: it notes it synchronously, so that not even a tab that crashes
   * right after a keystroke loses it. Putting that off past the frame would be faster by less than it could cost.
   */
  #take(next: D): void {
    if (this.taking) return;
    this.#keep();
    this.#before = next;
    this.#saver.change(this.#unsaved(next));
    // Said at once: nothing may look saved that is not.
    if (this.saving.kind === 'saved' || this.saving.kind === 'new') this.saving = { kind: 'saving' };
  }

  /** A state as the saver takes it: what lists show of it waits until it is saved. */
  #unsaved(document: D): Unsaved {
    const updated = moment();
    return {
      id: document.id,
      updated,
      document,
      draft: async () => ({ ...(await this.#ways.draft(document)), updated }),
    };
  }

  /** Before the first change, and now and then, the state so far goes into the history. */
  #keep(): void {
    const now = performance.now();
    if (now - this.#keptAt < keepEvery) return;
    this.#keptAt = now;
    const { id } = this.#before;
    void keepOnce(this.#repository, { caseId: id, at: moment(), name: '', document: this.#before });
  }
}

/** A case that is open for editing. */
export class OpenCase extends OpenDocument<Case> {
  constructor(c: Case, revision: number, repository: Repository, journal: Journal | null, stepName: string) {
    super(c, revision, repository, journal, stepName, {
      parse: parseCase,
      draft: async (now) => {
        // Agreed on while it is open.
        await readyLock(now);
        return documentDraft(now);
      },
    });
    this.workspace.guard = (before, after) => !this.taking && breaksLock(before, after);
  }
}
