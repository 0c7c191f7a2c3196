/** A workbook asked from the page: by way of a worker where the browser has one, else here. */
import type { Case, Result } from '../../case/index.ts';
import type { ImportProblem, Returned, ReturnedProblem } from '../../import/index.ts';
import { part } from '../../ui/part.ts';
import type { Summary, WorkbookReader } from './engine.ts';

interface Asked {
  open: { file: Blob; name: string };
  returned: { own: Case | null };
}
type AskOf<K extends keyof Asked> = Asked[K] & { kind: K; job: number };
export type Ask = { [K in keyof Asked]: AskOf<K> }[keyof Asked];
export type Reply = { job: number; ok: true; value: unknown } | { job: number; ok: false };

const enginePart = part(() => import('./engine.ts'));

export class WorkbookSession implements WorkbookReader {
  #worker: Worker | null = null;
  #here: WorkbookReader | null = null;
  #jobs = 0;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (cause: Error) => void }
  >();

  async open(file: Blob, name: string): Promise<Result<Summary, ImportProblem>> {
    this.close();
    try {
      this.#worker = this.#started();
      return (await this.#ask('open', { file, name })) as Result<Summary, ImportProblem>;
    } catch {
      // No worker, or one that did not come: read here.
      this.#worker = null;
      const { Workbook } = await enginePart.load();
      this.#here = new Workbook();
      return this.#here.open(file, name);
    }
  }

  returned(own: Case | null): Promise<Result<Returned, ReturnedProblem>> {
    return this.#here
      ? this.#here.returned(own)
      : (this.#ask('returned', { own }) as Promise<Result<Returned, ReturnedProblem>>);
  }

  /** Stops what is under way and lets go of the workbook. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = this.#here = null;
    this.#fail();
  }

  #fail(): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error('closed'));
  }

  #started(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const asked = this.#waiting.get(data.job);
      this.#waiting.delete(data.job);
      if (data.ok) asked?.resolve(data.value);
      else asked?.reject(new Error('failed'));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      this.#fail();
    };
    return worker;
  }

  #ask<K extends keyof Asked>(kind: K, asked: Asked[K]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const job = ++this.#jobs;
      this.#waiting.set(job, { resolve, reject });
      this.#worker?.postMessage({ kind, job, ...asked });
    });
  }
}
