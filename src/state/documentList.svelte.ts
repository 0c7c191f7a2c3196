/** The list of the documents on this device: read, followed, and mended where its entries are damaged. */
import { untrack } from 'svelte';
import { isNamed, undamaged, type Repository, type StoreProblem, type Summary } from '../store/repository.ts';
import { givingWay } from '../util/yielding.ts';
import { UnsavedDocuments } from './unsaved.ts';

/** Entries of a list that may all be new each time it is read: what pages work out of so few takes no time. */
const mostAnew = 100;

/** As many as a list shows before it is asked for more. */
const firstRows = 25;

/** What a list shows; `DocumentStore` is one, and changes what is in it. */
export class DocumentList {
  /** Newest first; null until read. */
  summaries: Summary[] | null = $state.raw(null);
  /** Why the list could not be read. */
  listProblem: StoreProblem | null = $state.raw(null);
  protected readonly repository: Repository;
  /** Work the store could not take, and what is on its way there: listed like what is stored. */
  protected readonly unsaved = new UnsavedDocuments();
  #listing: Promise<void> | null = null;

  constructor(repository: Repository) {
    this.repository = repository;
  }

  /**
   * The list, read once, or again where it could not be read; from then on it follows every change by itself.
   * @param newest its newest entries are wanted at once, before all of a list of thousands has been read: not by who sums up
   */
  ready(newest = true): Promise<void> {
    // Whoever asks must not ask again each time it fails.
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
    // Called damaged only once it is known that it cannot be mended.
    const mending = (s: Summary): Summary => (repairing.has(s.id) ? undamaged(s) : s);
    const list = this.unsaved.list(repairing.size === 0 ? found : found.map(mending));
    const before = this.summaries;
    const whole =
      before && list.length > mostAnew && (await import('../store/wholeList.ts').catch(() => null));
    this.summaries = before && whole ? await whole.keepingSame(before, list) : list;
    this.listProblem = listed.ok ? null : listed.problem;
    if (damaged.length > 0) void this.#repair(damaged);
  }

  /**
   * What lists show of documents whose entries are damaged, worked out anew from the documents. Entries from before a fact
   * was kept count among them: that is how every list comes to know it.
   */
  async #repair(damaged: readonly Summary[]): Promise<void> {
    const turn = givingWay();
    let unloaded = false;
    try {
      const { relist } = await import('./relist.ts');
      for (const { id } of damaged) {
        await turn();
        await relist(this.repository, id);
      }
    } catch {
      // What works it out did not come: said as it is for now, and mended the next time.
      unloaded = true;
    }
    for (const { id } of damaged) this.unsaved.repairing.delete(id);
    await this.refresh();
    if (unloaded) for (const { id } of damaged) this.unsaved.repaired.delete(id);
  }

  /** What lists show of a stored case, where it is not what its document says. */
  protected async correct(id: string): Promise<void> {
    const { relist } = await import('./relist.ts');
    if (await relist(this.repository, id)) await this.refresh();
  }

  /** The list anew, where it was asked for at all. */
  protected async readAgain(): Promise<void> {
    if (this.#listing) await this.refresh();
  }
}
