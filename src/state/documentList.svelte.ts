/** The list of documents on this device: it is read, kept up to date, and repaired where entries are damaged. */
import { untrack } from 'svelte';
import { isNamed, undamaged, type Repository, type StoreProblem, type Summary } from '../store/repository.ts';
import { makeYielder } from '../util/yielding.ts';
import { UnsavedDocuments } from './unsaved.ts';

/** Up to this many entries may be new objects at each reading: recalculating what pages derive from so few takes no time. */
const mostAnew = 100;

/** The number of entries a list shows until more are asked for. */
const firstRows = 25;

/** The list; `DocumentStore` extends it with what changes the documents. */
export class DocumentList {
  /** Newest first; null until read. */
  summaries: Summary[] | null = $state.raw(null);
  /** Why the list could not be read. */
  listProblem: StoreProblem | null = $state.raw(null);
  protected readonly repository: Repository;
  /** Documents the store could not take, and those being saved: they are listed like stored ones. */
  protected readonly unsaved = new UnsavedDocuments();
  #listing: Promise<void> | null = null;

  constructor(repository: Repository) {
    this.repository = repository;
  }

  /**
   * Reads the list once, or again if it could not be read; afterwards it follows every change by itself.
   * @param newest whether to show the newest entries at once, before all of a long list has been read; pages that add
   * the list up do not want that
   */
  ready(newest = true): Promise<void> {
    // A caller must not start a new attempt each time one fails.
    if (untrack(() => this.listProblem)) this.#listing = null;
    return (this.#listing ??= newest ? this.#newestFirst() : this.refresh());
  }

  async #newestFirst(): Promise<void> {
    const newest = await this.repository.newest(firstRows);
    if (newest.ok && this.summaries === null && newest.value.length > 0) {
      this.summaries = this.unsaved.list(newest.value.map(undamaged));
      await new Promise((painted) => setTimeout(painted, 50));
    }
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const listed = await this.repository.list();
    const found = listed.ok ? listed.value : [];
    const { repaired, repairing } = this.unsaved;
    const damaged = found.filter((s) => s.damaged && isNamed(s) && !repaired.has(s.id));
    for (const { id } of damaged) {
      repaired.add(id);
      repairing.add(id);
    }
    // An entry is called damaged only after its repair has failed.
    const mending = (s: Summary): Summary => (repairing.has(s.id) ? undamaged(s) : s);
    const list = this.unsaved.list(repairing.size === 0 ? found : found.map(mending));
    const before = this.summaries;
    const whole =
      before && list.length > mostAnew && (await import('../store/wholeList.ts').catch(() => null));
    this.summaries = before && whole ? await whole.reuseUnchanged(before, list) : list;
    this.listProblem = listed.ok ? null : listed.problem;
    if (damaged.length > 0) void this.#repair(damaged);
  }

  /**
   * Works out damaged entries from their documents. Entries written before a fact was introduced count as damaged; in
   * this way every list gets new facts.
   */
  async #repair(damaged: readonly Summary[]): Promise<void> {
    const turn = makeYielder();
    let unloaded = false;
    try {
      const { relist } = await import('./relist.ts');
      for (const { id } of damaged) {
        await turn();
        await relist(this.repository, id);
      }
    } catch {
      // The code for it did not load: the entry stays as it is for now, and is repaired the next time.
      unloaded = true;
    }
    for (const { id } of damaged) this.unsaved.repairing.delete(id);
    await this.refresh();
    if (unloaded) for (const { id } of damaged) this.unsaved.repaired.delete(id);
  }

  /** Corrects the entry of a stored case if it differs from what its document gives. */
  protected async correct(id: string): Promise<void> {
    const { relist } = await import('./relist.ts');
    if (await relist(this.repository, id)) await this.refresh();
  }

  /** Reads the list again, if it was read before. */
  protected async readAgain(): Promise<void> {
    if (this.#listing) await this.refresh();
  }
}
