/** Reads in a worker where the browser has one, otherwise on the page, yielding in between. */
import { part } from '../../ui/part.ts';
import { makeYielder } from '../../util/yielding.ts';
import type {
  Answer,
  ReaderRequest,
  Choices,
  Opened,
  Part,
  Reader,
  ReaderReply,
  RowView,
  Source,
  Target,
  View,
} from './protocol.ts';
import type { Case } from '../../case/index.ts';

const enginePart = part(() => import('./engine.ts'));

/** A request without its job number. */
type RequestBody = ReaderRequest extends infer A ? (A extends ReaderRequest ? Omit<A, 'job'> : never) : never;

interface Pending {
  request: RequestBody;
  part: ((part: Part) => void) | null;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

/** Rejects the requests that were still open when the reader was closed or stopped. */
export class Closed extends Error {}

const newWorker = (): Worker => new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });

export class ReaderClient implements Reader {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #onPage: Reader | null = null;
  #closed = false;
  #jobs = 0;
  /** A worker that has answered works: a later failure is the file's doing. */
  #answered = false;
  readonly #pending = new Map<number, Pending>();

  /** @param makeWorker throws, or returns a worker that fails, where no worker can run */
  constructor(makeWorker: () => Worker = newWorker) {
    this.#makeWorker = makeWorker;
  }

  open(source: Source, target: Target): Promise<Answer<Opened>> {
    return this.#ask({ ask: 'open', source, target }) as Promise<Answer<Opened>>;
  }
  interpret(choices: Choices): Promise<View> {
    return this.#ask({ ask: 'interpret', choices }) as Promise<View>;
  }
  rows(from: number, count: number): Promise<RowView[]> {
    return this.#ask({ ask: 'rows', from, count }) as Promise<RowView[]>;
  }
  async take(c: Case | null, part: (part: Part) => void): Promise<void> {
    await this.#ask({ ask: 'take', case: c }, part);
  }

  /** Stops all work; the next request starts again. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = this.#onPage = null;
    this.#answered = false;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of waiting) reject(new Closed('closed'));
  }

  close(): void {
    this.#closed = true;
    this.stop();
  }

  #ask(request: RequestBody, part: Pending['part'] = null): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Closed('closed'));
    return new Promise((resolve, reject) => {
      const job = ++this.#jobs;
      this.#pending.set(job, { request, part, resolve, reject });
      this.#send(job, request);
    });
  }

  #send(job: number, request: RequestBody): void {
    if (this.#onPage === null && this.#worker === null) this.#start();
    if (this.#worker) this.#worker.postMessage({ job, ...request });
    else void this.#answerOnPage(job, request);
  }

  #start(): void {
    try {
      const worker = this.#makeWorker();
      worker.onmessage = ({ data }: MessageEvent<ReaderReply>) => this.#take(data);
      worker.onerror = (event) => {
        event.preventDefault();
        if (this.#worker === worker) this.#lost();
      };
      this.#worker = worker;
    } catch {
      this.#worker = null;
    }
  }

  #take(reply: ReaderReply): void {
    this.#answered = true;
    const pending = this.#pending.get(reply.job);
    if (!pending) return;
    if (reply.kind === 'part') {
      pending.part?.(reply.part);
      return;
    }
    this.#pending.delete(reply.job);
    if (reply.kind === 'done') pending.resolve(reply.value);
    else pending.reject(new Error('reading failed'));
  }

  /**
   * The worker failed. If it never answered, its script did not load, and the page answers instead; otherwise it ran out of
   * memory.
   */
  #lost(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#pending];
    if (this.#answered) {
      this.#pending.clear();
      for (const [, { reject }] of waiting) reject(new Error('reading failed'));
      return;
    }
    for (const [job, { request }] of waiting) void this.#answerOnPage(job, request);
  }

  #last: Promise<unknown> = Promise.resolve();
  #answerOnPage(job: number, request: RequestBody): Promise<unknown> {
    const turn = async (): Promise<void> => {
      const pending = this.#pending.get(job);
      if (!pending) return;
      try {
        const { Engine } = await enginePart.load();
        const engine = (this.#onPage ??= new Engine(makeYielder()));
        const value = await this.#run(engine, request, pending.part);
        if (this.#pending.delete(job)) pending.resolve(value);
      } catch (error) {
        if (this.#pending.delete(job)) pending.reject(error);
      }
    };
    return (this.#last = this.#last.then(turn));
  }

  #run(engine: Reader, request: RequestBody, part: Pending['part']): Promise<unknown> {
    switch (request.ask) {
      case 'open':
        return engine.open(request.source, request.target);
      case 'interpret':
        return engine.interpret(request.choices);
      case 'rows':
        return engine.rows(request.from, request.count);
      case 'take':
        return engine.take(request.case, (x) => part?.(x));
    }
  }
}
