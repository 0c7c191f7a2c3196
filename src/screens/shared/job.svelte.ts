/** One file in the making at a time: said while it is made, saved when it is done, thrown away when nobody waits for it. */
import { exportingWords } from '../../text/words/exporting.ts';
import { explainFailure } from '../../ui/explainFailure.ts';
import { saveBlob } from '../../ui/saveFile.ts';

export class ExportJob {
  #name: string | null = $state(null);
  #waiting = $state(false);
  /** Counts up with each job: a later or cancelled one's file is thrown away. */
  #jobs = 0;
  readonly #failed: (name: string) => string;
  problem = $state('');
  said = $state('');

  /** @param failed what to say where a file could not be made */
  constructor(failed: (name: string) => string) {
    this.#failed = failed;
  }

  get busy(): boolean {
    return this.#name !== null;
  }

  /** What is being done, in words; '' when nothing is. */
  get doing(): string {
    if (this.#name === null) return '';
    return this.#waiting ? exportingWords().drawing : exportingWords().making(this.#name);
  }

  /**
   * Makes a file and saves it.
   * @param outcomes waits for outcomes that are still being drawn; told how to ask whether anyone still waits
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
    this.said = '';
    try {
      // Lets "Making…" be painted first.
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

  /** Saves what is made at once. */
  save(file: string, blob: Blob): void {
    saveBlob(file, blob);
    this.tell(exportingWords().saved(file));
  }

  tell(said: string): void {
    this.problem = '';
    this.said = said;
  }

  /** Nobody waits for it any more. */
  drop(): void {
    this.#jobs++;
    this.#name = null;
  }

  cancel(): void {
    this.drop();
    this.said = exportingWords().cancelled;
  }
}
