/**
 * The documents on this device: opening, creating and removing them, and saving the open one. Together with its list,
 * the only place that uses the repository.
 */
import { fail, ok, parseCase, parseDocument, type Case, type Programme, type Result } from '../case/index.ts';
import type { Journal } from '../store/journal.ts';
import type { Recovered } from '../store/replay.ts';
import { keepOnce } from '../store/history.ts';
import { makeYielder } from '../util/yielding.ts';
import {
  isNamed,
  type Backup,
  type Repository,
  type Restored,
  type StoreProblem,
  type Stored,
  type StoreResult,
  type Version,
} from '../store/repository.ts';
import { appWords } from '../text/words/app.ts';
import { part } from '../ui/part.ts';
import { loadLock } from './agreementLock.ts';
import { documentDraft } from './documentDraft.ts';
import { DocumentList } from './documentList.svelte.ts';
import type { CaseFromAddress } from './caseFromAddress.ts';
import { unsavedFrom, type Unsaved } from './unsaved.ts';
import { copyId } from '../case/templates/ids.ts';
import { nowIso, newId } from './id.ts';
import { Offer } from './offer.svelte.ts';
import type { OpenCase, OpenDocument } from './openCase.svelte.ts';
import { parseStored, notLoadedProblem, type OpenProblem } from './openProblem.ts';
import type { Restoring } from './restoring.ts';

/** Asks the browser, at the first save, not to clear the store. */
const persist = (): void => {
  if (typeof navigator !== 'undefined')
    void import('../store/durability.ts').then(
      ({ askToPersist }) => askToPersist(navigator.storage),
      () => undefined,
    );
};

const openCasePart = part(() => import('./openCase.svelte.ts'));
const programmePart = part(() => import('./programme.ts'));

export class DocumentStore extends DocumentList {
  readonly #journal: Journal | null;
  /** Why nothing outlives the tab; null if it does, or if that is not known yet. */
  problem: StoreProblem | null = $state.raw(null);
  /** A counter-offer on its way to the case it answers, which shows it once opened. */
  readonly offer = new Offer();
  /** A document just stored to be opened next: it has passed the gate, and need not be read again. */
  #fresh: { document: Case; revision: number } | null = null;
  /** The document opened last. */
  #opened: Pick<OpenDocument<Case>, 'flush' | 'catchUp' | 'hide'> | null = null;
  /** Unsaved work of earlier tabs that was taken up, until the reader is told. */
  recovered: readonly Recovered[] = $state.raw([]);

  constructor(repository: Repository, journal: Journal | null) {
    super(repository);
    this.#journal = journal;
    repository.watch(() => {
      this.#fresh = null;
      void this.refresh();
    });
  }

  /** The page may be about to close or be put away: unsaved work is noted at once. */
  leave(): void {
    this.#opened?.hide();
  }

  /**
   * Reads the list (if it was read before) and the open document again: a page in the browser's back/forward cache
   * hears nothing of other tabs.
   */
  async catchUp(): Promise<void> {
    this.#fresh = null;
    await Promise.all([this.readAgain(), this.#opened?.catchUp()]);
  }

  /** Opens a stored case. The code that edits it may have to be loaded first. */
  async open(id: string): Promise<Result<OpenCase, OpenProblem>> {
    return this.#open(id).catch(notLoadedProblem);
  }

  async #open(id: string): Promise<Result<OpenCase, OpenProblem>> {
    await this.unsaved.closing.get(id);
    const held = this.unsaved.documents.get(id);
    if (held?.document.kind === 'case') {
      const opened = await this.#edit(held.document, held.revision);
      opened.store();
      return ok(opened);
    }
    const begun = this.unsaved.begun.get(id);
    const stored = await this.#readCase(id);
    // A case from an address opens whatever the store answers, because it is not stored yet.
    const read = !stored.ok && begun ? ok({ document: begun.filled.case, revision: 0 }) : stored;
    return read.ok ? ok(await this.#edit(read.value.document, read.value.revision)) : read;
  }

  /** Makes a case editable; the code for that is loaded with the first case. */
  async #edit(document: Case, revision: number): Promise<OpenCase> {
    const { OpenCase } = await openCasePart.load();
    await loadLock(document);
    const opened = new OpenCase(document, revision, this.repository, this.#journal, appWords().elsewhere);
    this.#opened = opened;
    return opened;
  }

  async #readCase(id: string): Promise<Result<{ document: Case; revision: number }, OpenProblem>> {
    const fresh = this.#fresh;
    this.#fresh = null;
    if (fresh?.document.id === id) return ok(fresh);
    const loaded = await this.#load(id);
    if (!loaded.ok) return loaded;
    return parseStored(parseCase, loaded.value);
  }

  async #load(id: string): Promise<Result<Stored, OpenProblem>> {
    const loaded = await this.repository.load(id);
    if (loaded.ok) return loaded;
    const { problem } = loaded;
    return fail(problem.kind === 'missing' ? { kind: 'missing' } : { kind: 'store', problem });
  }

  /** Registers a case started by an address, so that it can be opened. It is stored once somebody changes or keeps it. */
  begin(begun: CaseFromAddress): void {
    this.unsaved.begun.set(begun.filled.case.id, begun);
  }

  /** The address a case was started by, if that was in this visit. */
  begun(id: string): CaseFromAddress | null {
    return this.unsaved.begun.get(id) ?? null;
  }

  /** The case that an address has started in this visit: going back to the address starts no second one. */
  begunAt(address: string): string | null {
    for (const [id, begun] of this.unsaved.begun) if (begun.address === address) return id;
    return null;
  }

  /** The newest stored case with this key of the seller's CRM; null if there is none, or the list cannot be read. */
  async findByRef(ref: string): Promise<Case | null> {
    await this.ready();
    const turn = makeYielder();
    for (const { id, kind } of this.summaries ?? []) {
      if (kind !== 'case' || !isNamed({ id })) continue;
      const c = await this.peek(id);
      if (c && c.ref.trim() === ref.trim()) return c;
      await turn();
    }
    return null;
  }

  /** Saves all unsaved work. False if something would be lost with the page. */
  async saveAll(): Promise<boolean> {
    const state = await this.#opened?.flush();
    return (
      this.problem === null &&
      this.unsaved.documents.size === 0 &&
      (state === undefined || state.kind === 'saved')
    );
  }

  /** Saves unsaved work of an open document and closes it. What cannot be saved is held. */
  close(open: OpenDocument<Case> | OpenDocument<Programme>): Promise<void> {
    const { id } = open.workspace.case;
    const closing = this.#closeNow(id, open).finally(() => this.unsaved.closing.delete(id));
    this.unsaved.closing.set(id, closing);
    return closing;
  }

  async #closeNow(id: string, open: OpenDocument<Case> | OpenDocument<Programme>): Promise<void> {
    const state = await open.close();
    const problem = state.kind === 'failed' ? state.problem.kind : state.kind;
    if (open.base > 0) this.unsaved.begun.delete(id);
    if (problem === 'saved') this.unsaved.documents.delete(id);
    // It was deleted on purpose in another tab, so it is not restored by itself.
    else if (problem !== 'missing')
      this.unsaved.documents.set(id, await this.#hold(open.workspace.case, open.base));
    await this.refresh();
    if (problem === 'saved') void this.correct(id).catch(() => undefined);
  }

  async #hold<D extends Case | Programme>(document: D, revision: number): Promise<Unsaved<D>> {
    return unsavedFrom(document, await documentDraft(document), revision);
  }

  /**
   * Stores a new document as `add` does. If the store cannot take it, it is held instead: it opens all the same, is
   * marked as not saved, and can be saved as a file. Returns its id and the problem.
   */
  async addOrHold(d: Case | Programme): Promise<{ id: string; problem: StoreProblem | null }> {
    const added = await this.#store(d);
    if (added.ok) {
      const { document, revision } = added.value;
      if (document.kind === 'case') this.#fresh = { document, revision };
      return { id: document.id, problem: null };
    }
    // Its own id may belong to another document here: only a new one is certain to be free. A store that does not
    // answer may still store it under its own.
    const held = added.problem.kind === 'silent' ? d : { ...d, id: copyId(d.id, newId()) };
    this.unsaved.documents.set(held.id, await this.#hold(held, 0));
    await this.refresh();
    return { id: held.id, problem: added.problem };
  }

  /**
   * Stores a new document under its own id, or under a new one if that is taken, and returns the id.
   * @param listed false if more follow: the caller then reads the list once, at the end
   */
  async add(d: Case | Programme, listed = true): Promise<Result<string, StoreProblem>> {
    const stored = await this.#store(d, listed);
    return stored.ok ? ok(stored.value.document.id) : stored;
  }

  async #store(
    d: Case | Programme,
    listed = true,
  ): Promise<Result<{ document: Case | Programme; revision: number }, StoreProblem>> {
    let stored = d;
    let saved = await this.repository.save(await documentDraft(stored), 0);
    if (!saved.ok && saved.problem.kind === 'conflict') {
      stored = { ...d, id: copyId(d.id, newId()) };
      saved = await this.repository.save(await documentDraft(stored), 0);
    }
    if (!saved.ok) return saved;
    persist();
    if (listed) await this.refresh();
    return ok({ document: stored, revision: saved.value });
  }

  /** Changes a stored case that is not open. False if it could not be read or saved. */
  async amend(id: string, change: (c: Case) => Case): Promise<boolean> {
    this.#fresh = null;
    const loaded = await this.repository.load(id);
    if (!loaded.ok) return false;
    const read = parseCase(loaded.value.document);
    if (!read.ok) return false;
    const changed = await documentDraft(change(read.value));
    return (await this.repository.save(changed, loaded.value.revision)).ok;
  }

  async openProgramme(id: string): Promise<Result<OpenDocument<Programme>, OpenProblem>> {
    return this.#openProgramme(id).catch(notLoadedProblem);
  }

  async #openProgramme(id: string): Promise<Result<OpenDocument<Programme>, OpenProblem>> {
    await this.unsaved.closing.get(id);
    const held = this.unsaved.documents.get(id);
    if (held?.document.kind === 'programme') {
      const opened = await this.#editProgramme(held.document, held.revision);
      opened.store();
      return ok(opened);
    }
    const loaded = await this.#load(id);
    if (!loaded.ok) return loaded;
    const read = parseStored(parseDocument, loaded.value);
    if (!read.ok) return read;
    const { document, revision } = read.value;
    if (document.kind !== 'programme') return fail({ kind: 'missing' });
    return ok(await this.#editProgramme(document, revision));
  }

  async #editProgramme(document: Programme, revision: number): Promise<OpenDocument<Programme>> {
    const { openProgramme } = await programmePart.load();
    const opened = openProgramme(document, revision, this.repository, this.#journal, appWords().elsewhere);
    this.#opened = opened;
    return opened;
  }

  /** Copies a stored case under a new id. */
  async duplicate(id: string, title: (title: string) => string): Promise<Result<string, OpenProblem>> {
    let d = this.unsaved.documents.get(id)?.document;
    if (!d) {
      const loaded = await this.repository.load(id);
      if (!loaded.ok) return fail({ kind: 'store', problem: loaded.problem });
      const read = parseStored(parseDocument, loaded.value);
      if (!read.ok) return read;
      d = read.value.document;
    }
    const copy = { ...d, id: copyId(d.id, newId()), title: title(d.title) };
    const added = await this.add(copy.kind === 'programme' ? copy : { ...copy, agreed: null, reviews: [] });
    return added.ok ? added : fail({ kind: 'store', problem: added.problem });
  }

  /** @param listed false if more follow: the caller then reads the list once, at the end */
  async remove(id: string, listed = true): Promise<Result<null, StoreProblem>> {
    await this.unsaved.closing.get(id);
    this.#fresh = null;
    this.unsaved.begun.delete(id);
    const held = this.unsaved.documents.get(id) ?? null;
    const removed = await this.repository.remove(id);
    // A document that was never stored is removed whatever the store answers.
    if (!removed.ok && held?.revision !== 0) return removed;
    this.unsaved.documents.delete(id);
    if (held) this.#journal?.clear(id);
    this.unsaved.removed.set(id, { stored: removed.ok ? removed.value : null, held });
    if (listed) await this.refresh();
    return ok(null);
  }

  /**
   * Undoes a removal of this visit.
   * @param listed false if more follow: the caller then reads the list once, at the end
   */
  async putBack(id: string, listed = true): Promise<void> {
    const removed = this.unsaved.removed.get(id);
    if (!removed) return;
    const back = removed.stored && (await this.repository.putBack(removed.stored));
    if (back && !back.ok) return;
    if (removed.held) this.unsaved.documents.set(id, { ...removed.held, revision: back?.value ?? 0 });
    this.unsaved.removed.delete(id);
    if (listed) await this.refresh();
  }

  /** The present state of a stored case, without opening it; null if none can be read. */
  async peek(id: string): Promise<Case | null> {
    await this.unsaved.closing.get(id);
    const held = this.unsaved.documents.get(id)?.document;
    if (held) return held.kind === 'case' ? held : null;
    const loaded = await this.repository.load(id);
    const read = loaded.ok ? parseCase(loaded.value.document) : null;
    return read?.ok ? read.value : (this.unsaved.begun.get(id)?.filled.case ?? null);
  }

  /** A case's versions, the newest first. */
  versions(id: string): StoreResult<Version[]> {
    return this.repository.versions(id);
  }

  /** Keeps a version under a name ('' for none), unless the newest one is the same and named. */
  async keepVersion(c: Case, name: string): Promise<Result<null, StoreProblem>> {
    const kept = await keepOnce(this.repository, { caseId: c.id, at: nowIso(), name, document: c });
    return kept.ok ? ok(null) : kept;
  }

  async nameVersion(id: string, number: number, name: string): Promise<Result<null, StoreProblem>> {
    const named = await this.repository.nameVersion(id, number, name);
    return named.ok ? ok(null) : named;
  }

  /** The whole store as one document. */
  backup(): StoreResult<Backup> {
    return this.repository.backup(nowIso());
  }

  /** The result of merging a backup, without doing it. */
  async previewMerge(backup: Backup): Promise<Result<Restored, StoreProblem>> {
    const [{ previewMerge }, here] = await Promise.all([import('../store/merge.ts'), this.backup()]);
    return here.ok ? ok(await previewMerge(backup, here.value)) : here;
  }

  /**
   * Erases everything this page keeps on the device; false if another tab still holds the cases. Reload the page
   * afterwards.
   */
  async erase(): Promise<boolean> {
    const { eraseHere } = await import('../store/erase.ts');
    this.#opened = null;
    this.repository.close();
    return eraseHere();
  }

  async restore(
    backup: Backup,
    mode: 'merge' | 'replace',
    name: string,
    during?: Restoring,
  ): Promise<Result<Restored | null, StoreProblem>> {
    const loaded = await import('./restoring.ts').catch(() => null);
    if (!loaded) return fail({ kind: 'unloaded' });
    this.#fresh = null;
    const taken = await loaded.recomputeSummaries(backup, during);
    if (taken === null) return ok(null);
    // From here on it is written, all of it or nothing.
    during?.progress(backup.records.length, backup.records.length);
    const restored = await this.repository.restore(taken, mode, name);
    await this.refresh();
    return restored;
  }
}
