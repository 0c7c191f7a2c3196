/**
 * Saves the newest state of one open document, at most once per interval, and never loses an unsaved one: what has not
 * been committed when the page closes is in the journal.
 *
 * It is made only from a loaded or newly created document, so nothing is written before loading has finished.
 */
import { equal } from '../util/equal.ts';
import type { Journal } from './journal.ts';
import type { Draft, Repository, Stored, StoreProblem, Unsaved } from './repository.ts';

export type SaveState =
  /** Never stored and not changed yet. Only the open document sets this state, never the saver. */
  | { kind: 'new' }
  | { kind: 'saved'; revision: number }
  | { kind: 'saving' }
  /** The next change, or `retry`, tries again. The work is not lost. */
  | { kind: 'failed'; problem: StoreProblem }
  /** Someone else saved first. Nothing is written until `keepMine` or `takeTheirs` is called. */
  | { kind: 'conflict'; theirs: Stored };

export interface Timers {
  set(callback: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export interface AutosaveOptions {
  repository: Repository;
  timers: Timers;
  journal?: Journal | null;
  /** Milliseconds from the first unsaved change to its save. */
  delay?: number;
  /** A document whose journal entry has fewer characters is noted with every change. */
  cheapJournal?: number;
  onState?: (state: SaveState) => void;
}

/** How many of its own noted and uncommitted states it remembers, to recognize them. */
const mostNoted = 20;

export class Autosaver {
  private readonly repository: Repository;
  private readonly timers: Timers;
  private readonly journal: Journal | null;
  private readonly delay: number;
  private readonly cheapJournal: number;
  private readonly onState: (state: SaveState) => void;

  private revision: number;
  private newest: Unsaved | null = null;
  private timer: unknown = null;
  private writing: Promise<void> | null = null;
  /** `updated` of the draft that is being saved. */
  private savingUpdated: string | null = null;
  private noted: unknown[] = [];
  private notedId = '';
  /** A document the store did not answer to: it may be stored all the same. */
  private unanswered: unknown = null;
  /** True if another page saves the state noted last. */
  private takenOver = false;
  private lastLength = 0;
  private current: SaveState;
  private closed = false;

  /**
   * @param revision the revision that was loaded; 0 for a document not stored yet
   */
  constructor(revision: number, options: AutosaveOptions) {
    this.revision = revision;
    this.repository = options.repository;
    this.timers = options.timers;
    this.journal = options.journal ?? null;
    this.delay = options.delay ?? 250;
    this.cheapJournal = options.cheapJournal ?? 60_000;
    this.onState = options.onState ?? (() => undefined);
    this.current = { kind: 'saved', revision };
  }

  get state(): SaveState {
    return this.current;
  }

  /** The stored revision the next save builds on; 0 if nothing is stored yet. */
  get base(): number {
    return this.revision;
  }

  /** Whether anything is not committed yet. */
  get unsaved(): boolean {
    return this.newest !== null || this.writing !== null;
  }

  /** Takes over the newest state, which must not be changed afterwards. */
  change(state: Unsaved): void {
    if (this.closed) return;
    this.newest = state;
    if (this.lastLength <= this.cheapJournal) this.note(state);
    if (this.current.kind === 'conflict') return;
    // A throttle, not a debounce: someone who never pauses is saved as well.
    this.timer ??= this.timers.set(() => {
      this.timer = null;
      void this.write();
    }, this.delay);
  }

  /** Saves unsaved work now, including what arrives meanwhile. Resolves once it is committed or has failed. */
  async flush(): Promise<SaveState> {
    for (let tried = false; ; tried = true) {
      this.stopTimer();
      if (this.writing) await this.writing;
      else if (this.newest && this.current.kind !== 'conflict' && !(tried && this.current.kind === 'failed'))
        await this.write();
      else return this.current;
    }
  }

  /**
   * For pagehide and visibilitychange: notes unsaved work synchronously, then starts to save it. `replay` takes up what
   * the page does not finish.
   */
  hide(): void {
    if (this.newest) this.note(this.newest);
    void this.flush();
  }

  retry(): Promise<SaveState> {
    return this.flush();
  }

  /** Resolves a conflict: this tab's state wins; the other one becomes a version called `name`. */
  async keepMine(name: string): Promise<SaveState> {
    if (this.current.kind !== 'conflict') return this.current;
    const { theirs } = this.current;
    const kept = await this.keep(theirs, name);
    if (kept) return this.report({ kind: 'failed', problem: kept });
    this.revision = theirs.revision;
    this.report({ kind: 'saving' });
    return this.flush();
  }

  /** Resolves a conflict: the stored state wins; this tab's becomes a version called `name`. Returns the state to show. */
  async takeTheirs(name: string): Promise<Stored | null> {
    if (this.current.kind !== 'conflict') return null;
    const { theirs } = this.current;
    const mine = this.newest;
    const kept = mine ? await this.keep(mine, name) : null;
    if (kept) {
      this.report({ kind: 'failed', problem: kept });
      return null;
    }
    this.newest = null;
    this.revision = theirs.revision;
    this.clearNotes(theirs.id);
    this.report({ kind: 'saved', revision: theirs.revision });
    return theirs;
  }

  /** Stores the document as a new one under its old id, after another tab has removed it (`missing`). */
  revive(): Promise<SaveState> {
    this.revision = 0;
    return this.flush();
  }

  /**
   * Continues from a revision another tab has saved, if nothing is unsaved here. False if something is: the next save
   * then finds the conflict.
   */
  continueFrom(revision: number): boolean {
    if (this.unsaved || this.closed || this.current.kind === 'conflict' || revision < this.revision)
      return false;
    this.revision = revision;
    this.report({ kind: 'saved', revision });
    return true;
  }

  /**
   * The document has been deleted from the store, alone or with everything else. The state here is kept until someone
   * decides.
   */
  gone(id: string): void {
    if (this.unsaved || this.closed || this.revision === 0 || this.current.kind !== 'saved') return;
    this.report({ kind: 'failed', problem: { kind: 'missing', id } });
  }

  /**
   * The browser has restored the page. If another page has taken up the work noted here, it is stored by now, or kept
   * as a version: nothing of it is unsaved.
   */
  async resume(): Promise<void> {
    if (!this.noted.length || !this.journal || this.journal.holds(this.notedId)) return;
    this.stopTimer();
    this.newest = null;
    this.noted = [];
    this.takenOver = true;
    if (this.writing) await this.writing;
    this.takenOver = false;
    if (!this.unsaved) this.report({ kind: 'saved', revision: this.revision });
  }

  /** Saves unsaved work and stops. */
  async close(): Promise<SaveState> {
    const state = await this.flush();
    this.closed = true;
    return state;
  }

  private async keep(state: Unsaved | Stored, name: string): Promise<StoreProblem | null> {
    const kept = await this.repository.keepVersion({
      caseId: state.id,
      at: state.updated,
      name,
      document: state.document,
    });
    return kept.ok ? null : kept.problem;
  }

  private note(state: Unsaved): void {
    if (!this.journal) return;
    const length = this.journal.write(state, this.revision, this.savingUpdated);
    // A state that could not be noted is not tried again with every keystroke.
    this.lastLength = length ?? Infinity;
    if (length === null) return;
    this.notedId = state.id;
    this.noted.push(state.document);
    if (this.noted.length > mostNoted) this.noted.shift();
  }

  private clearNotes(id: string): void {
    this.journal?.clear(id);
    this.noted = [];
  }

  private write(): Promise<void> {
    // One save at a time, because the next one needs the revision this one returns.
    this.writing ??= this.writeNow().finally(() => {
      this.writing = null;
      // A change that arrived meanwhile waits like any other.
      if (this.newest && (this.current.kind === 'saving' || this.current.kind === 'saved') && !this.closed)
        this.change(this.newest);
    });
    return this.writing;
  }

  private async writeNow(): Promise<void> {
    const state = this.newest;
    if (!state) return;
    this.newest = null;
    this.savingUpdated = state.updated;
    this.report({ kind: 'saving' });
    let draft: Draft;
    try {
      draft = await state.draft();
    } catch {
      // The code that works out what lists show of it did not load.
      this.savingUpdated = null;
      this.newest ??= state;
      this.note(this.newest);
      this.report({ kind: 'failed', problem: { kind: 'unloaded' } });
      return;
    }
    let result = await this.repository.save(draft, this.revision);
    if (!result.ok && result.problem.kind === 'silent') this.unanswered = draft.document;
    if (!result.ok && result.problem.kind === 'conflict' && this.isOwn(result.problem.theirs)) {
      // A tab just opened has taken up this tab's own journal entry: this one continues from there.
      this.revision = result.problem.theirs.revision;
      result = await this.repository.save(draft, this.revision);
    }
    this.savingUpdated = null;
    if (result.ok) {
      this.revision = result.value;
      if (this.newest) this.note(this.newest);
      else this.clearNotes(draft.id);
      this.report(this.newest ? { kind: 'saving' } : { kind: 'saved', revision: result.value });
      return;
    }
    if (this.takenOver) return;
    // The state is still unsaved, unless a newer one has arrived.
    this.newest ??= state;
    this.note(this.newest);
    this.report(
      result.problem.kind === 'conflict'
        ? { kind: 'conflict', theirs: result.problem.theirs }
        : { kind: 'failed', problem: result.problem },
    );
  }

  private isOwn(theirs: Stored): boolean {
    return [this.unanswered, ...this.noted].some((document) => equal(document, theirs.document));
  }

  private report(state: SaveState): SaveState {
    this.current = state;
    this.onState(state);
    return state;
  }

  private stopTimer(): void {
    if (this.timer !== null) this.timers.clear(this.timer);
    this.timer = null;
  }
}
