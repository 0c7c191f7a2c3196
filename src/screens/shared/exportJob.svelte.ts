/** An export dialog's current export: a file is made, then saved, unless the export was cancelled or replaced meanwhile. */
import { exportingWords } from '../../text/words/exporting.ts';
import { explainFailure } from '../../ui/explainFailure.ts';
import { saveBlob } from '../../ui/saveFile.ts';

/** Runs one export at a time and reports its status. */
export class ExportJob {
  #name: string | null = $state(null);
  #waiting = $state(false);
  /** Increased by each export and each cancellation, so that an outdated export discards its file. */
  #jobs = 0;
  readonly #failed: (name: string) => string;
  problem = $state('');
  status = $state('');

  /** @param failed the message for a file that could not be made */
  constructor(failed: (name: string) => string) {
    this.#failed = failed;
  }

  get busy(): boolean {
    return this.#name !== null;
  }

  /** What is being made, in words; '' while nothing is. */
  get activity(): string {
    if (this.#name === null) return '';
    return this.#waiting ? exportingWords().drawing : exportingWords().making(this.#name);
  }

  /**
   * Makes a file and saves it.
   * @param outcomes waits for simulated outcomes; gets a function that tells whether this export is still wanted
   */
  async run(
    name: string,
    file: string,
    build: () => Promise<Blob>,
    outcomes: ((wanted: () => boolean) => Promise<void>) | null = null,
  ): Promise<void> {
    const mine = ++this.#jobs;
    const wanted = (): boolean => this.#jobs === mine;
    this.#name = name;
    this.#waiting = outcomes !== null;
    this.problem = '';
    this.status = '';
    try {
      // The browser needs a turn to paint "Making…".
      await new Promise((resolve) => setTimeout(resolve));
      if (outcomes) await outcomes(wanted);
      if (!wanted()) return;
      this.#waiting = false;
      const blob = await build();
      if (wanted()) this.save(file, blob);
    } catch (error) {
      const why = await explainFailure(error, this.#failed(name));
      if (wanted()) this.problem = why;
    } finally {
      if (wanted()) this.#name = null;
    }
  }

  /** Saves a file that is already made. */
  save(file: string, blob: Blob): void {
    saveBlob(file, blob);
    this.report(exportingWords().saved(file));
  }

  report(status: string): void {
    this.problem = '';
    this.status = status;
  }

  /** Discards the file of the current export, without a message. */
  abandon(): void {
    this.#jobs++;
    this.#name = null;
  }

  cancel(): void {
    this.abandon();
    this.status = exportingWords().cancelled;
  }
}
