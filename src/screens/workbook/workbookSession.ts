/** The page's side of reading a workbook: in a worker where the browser has one, else in the page. */
import type { Case, Result } from '../../case/index.ts';
import type { ImportProblem, Returned, ReturnedProblem } from '../../import/index.ts';
import { part } from '../../ui/part.ts';
import type { Summary, WorkbookReader } from './workbookReader.ts';

interface Arguments {
  open: { file: Blob; name: string };
  returned: { own: Case | null };
}
type RequestOf<K extends keyof Arguments> = Arguments[K] & { kind: K; job: number };
export type WorkbookRequest = { [K in keyof Arguments]: RequestOf<K> }[keyof Arguments];
export type WorkbookResponse = { job: number; ok: true; value: unknown } | { job: number; ok: false };

const enginePart = part(() => import('./workbookReader.ts'));

/** Reads one workbook at a time; `close` ends the worker. */
export class WorkbookSession implements WorkbookReader {
  #worker: Worker | null = null;
  /** The reader in the page, where there is no worker. */
  #local: WorkbookReader | null = null;
  #jobs = 0;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (cause: Error) => void }
  >();

  async open(file: Blob, name: string): Promise<Result<Summary, ImportProblem>> {
    this.close();
    try {
      this.#worker = this.#startWorker();
      return (await this.#request('open', { file, name })) as Result<Summary, ImportProblem>;
    } catch {
      // Without workers, or where the worker could not be loaded, the page reads the workbook.
      this.#worker = null;
      const { Workbook } = await enginePart.load();
      this.#local = new Workbook();
      return this.#local.open(file, name);
    }
  }

  returned(own: Case | null): Promise<Result<Returned, ReturnedProblem>> {
    return this.#local
      ? this.#local.returned(own)
      : (this.#request('returned', { own }) as Promise<Result<Returned, ReturnedProblem>>);
  }

  /** Rejects pending requests and releases the workbook. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = this.#local = null;
    this.#rejectAll();
  }

  #rejectAll(): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error('closed'));
  }

  #startWorker(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<WorkbookResponse>) => {
      const request = this.#waiting.get(data.job);
      this.#waiting.delete(data.job);
      if (data.ok) request?.resolve(data.value);
      else request?.reject(new Error('failed'));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      this.#rejectAll();
    };
    return worker;
  }

  #request<K extends keyof Arguments>(kind: K, args: Arguments[K]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const job = ++this.#jobs;
      this.#waiting.set(job, { resolve, reject });
      this.#worker?.postMessage({ kind, job, ...args });
    });
  }
}
