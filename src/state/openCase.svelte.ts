/** A document that is open for editing, and what keeps it. */
import { parseCase, type Case, type CaseProblem, type Programme, type Result } from '../case/index.ts';
import { Autosaver, type SaveState } from '../store/autosave.ts';
import type { Journal } from '../store/journal.ts';
import type { Draft, Repository } from '../store/repository.ts';
import { draftOf } from './draft.ts';
import { lateParts } from './late.ts';
import { Workspace } from './workspace.svelte.ts';

/** Past the frame that shows the keystroke: noting and saving must not make typing wait. */
const afterPaint = 30;

/** What differs between kinds of documents. */
export interface DocumentWays<D> {
  parse: (data: unknown) => Result<D, CaseProblem>;
  draft: (document: D) => Draft;
}

export class OpenDocument<D extends Case | Programme> {
  readonly workspace: Workspace<D>;
  readonly #saver: Autosaver;
  readonly #ways: DocumentWays<D>;
  saving: SaveState = $state.raw({ kind: 'saved', revision: 0 });
  /** The newest state, until the saver has it. */
  #pending: D | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    document: D,
    revision: number,
    repository: Repository,
    journal: Journal | null,
    ways: DocumentWays<D>,
  ) {
    this.#ways = ways;
    this.#saver = new Autosaver(revision, {
      repository,
      journal,
      timers: {
        set: (callback, ms) => setTimeout(callback, ms),
        clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
      },
      onState: (state) => (this.saving = state),
    });
    this.saving = { kind: 'saved', revision };
    this.workspace = new Workspace<D>(document, (next) => this.#take(next));
  }

  /** The page may be about to go: what is unsaved is noted at once. */
  hide(): void {
    this.#pass();
    this.#saver.hide();
  }
  flush(): Promise<SaveState> {
    this.#pass();
    return this.#saver.flush();
  }
  close(): Promise<SaveState> {
    this.#pass();
    return this.#saver.close();
  }
  /** After another tab saved first: this tab's state wins, the other is kept as a version. */
  keepMine(name: string): Promise<SaveState> {
    this.#pass();
    return this.#saver.keepMine(name);
  }
  /** After another tab saved first: the stored state wins, this tab's is kept as a version. */
  async takeTheirs(name: string, step: string): Promise<void> {
    this.#pass();
    const theirs = await this.#saver.takeTheirs(name);
    const read = theirs && this.#ways.parse(theirs.document);
    if (read?.ok) this.workspace.replace(read.value, step);
  }

  #take(next: D): void {
    this.#pending = next;
    // Said at once: nothing may look saved that is not.
    if (this.saving.kind === 'saved') this.saving = { kind: 'saving' };
    this.#timer ??= setTimeout(() => this.#pass(), afterPaint);
  }

  #pass(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#pending) this.#saver.change(this.#ways.draft(this.#pending));
    this.#pending = null;
  }
}

/** A case that is open for editing. */
export class OpenCase extends OpenDocument<Case> {
  constructor(c: Case, revision: number, repository: Repository, journal: Journal | null) {
    super(c, revision, repository, journal, { parse: parseCase, draft: draftOf });
    // What the other tab stored replaces this tab's state as it is: that is no change of the plan.
    this.workspace.guard = (before, after) => lateParts()?.locked(before, after) ?? false;
  }
  override async takeTheirs(name: string, step: string): Promise<void> {
    const { guard } = this.workspace;
    this.workspace.guard = null;
    await super.takeTheirs(name, step);
    this.workspace.guard = guard;
  }
}
