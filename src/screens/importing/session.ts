/** Reading out of the page's way: by a worker where the browser has one, else here, giving way to the page. */
import { part } from '../../ui/part.ts';
import { makeYielder } from '../../util/yielding.ts';
import type {
  Answer,
  Ask,
  Choices,
  Opened,
  Part,
  Reader,
  Reply,
  RowView,
  Source,
  Target,
  View,
} from './protocol.ts';
import type { Case } from '../../case/index.ts';

const enginePart = part(() => import('./engine.ts'));

/** An asking without its number. */
type Asked = Ask extends infer A ? (A extends Ask ? Omit<A, 'job'> : never) : never;

interface Pending {
  asked: Asked;
  part: ((part: Part) => void) | null;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

/** What `close` leaves of what was still asked: nothing comes of it, and nobody waits for it any more. */
export class Closed extends Error {}

const makeWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export class Session implements Reader {
  readonly #make: () => Worker;
  #worker: Worker | null = null;
  #here: Reader | null = null;
  #closed = false;
  #jobs = 0;
  /** A worker that has answered works: what goes wrong from then on is the file's doing. */
  #answered = false;
  readonly #pending = new Map<number, Pending>();

  /** @param make throws, or gives a worker that fails, where there can be none */
  constructor(make: () => Worker = makeWorker) {
    this.#make = make;
  }

  open(source: Source, target: Target): Promise<Answer<Opened>> {
    return this.#ask({ ask: 'open', source, target }) as Promise<Answer<Opened>>;
  }
  look(choices: Choices): Promise<View> {
    return this.#ask({ ask: 'look', choices }) as Promise<View>;
  }
  rows(from: number, count: number): Promise<RowView[]> {
    return this.#ask({ ask: 'rows', from, count }) as Promise<RowView[]>;
  }
  async take(c: Case | null, part: (part: Part) => void): Promise<void> {
    await this.#ask({ ask: 'take', case: c }, part);
  }

  /** Stops whatever is under way; a new asking starts anew. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = this.#here = null;
    this.#answered = false;
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of waiting) reject(new Closed('closed'));
  }

  close(): void {
    this.#closed = true;
    this.stop();
  }

  #ask(asked: Asked, part: Pending['part'] = null): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Closed('closed'));
    return new Promise((resolve, reject) => {
      const job = ++this.#jobs;
      this.#pending.set(job, { asked, part, resolve, reject });
      this.#send(job, asked);
    });
  }

  #send(job: number, asked: Asked): void {
    if (this.#here === null && this.#worker === null) this.#start();
    if (this.#worker) this.#worker.postMessage({ job, ...asked });
    else void this.#answerHere(job, asked);
  }

  #start(): void {
    try {
      const worker = this.#make();
      worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#take(data);
      worker.onerror = (event) => {
        event.preventDefault();
        if (this.#worker === worker) this.#lost();
      };
      this.#worker = worker;
    } catch {
      this.#worker = null;
    }
  }

  #take(reply: Reply): void {
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

  /** The worker's script did not come: what was asked is answered here. One that had answered ran out of room. */
  #lost(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = [...this.#pending];
    if (this.#answered) {
      this.#pending.clear();
      for (const [, { reject }] of waiting) reject(new Error('reading failed'));
      return;
    }
    for (const [job, { asked }] of waiting) void this.#answerHere(job, asked);
  }

  #last: Promise<unknown> = Promise.resolve();
  #answerHere(job: number, asked: Asked): Promise<unknown> {
    const turn = async (): Promise<void> => {
      const pending = this.#pending.get(job);
      if (!pending) return;
      try {
        const { Engine } = await enginePart.load();
        const engine = (this.#here ??= new Engine(makeYielder()));
        const value = await this.#run(engine, asked, pending.part);
        if (this.#pending.delete(job)) pending.resolve(value);
      } catch (error) {
        if (this.#pending.delete(job)) pending.reject(error);
      }
    };
    return (this.#last = this.#last.then(turn));
  }

  #run(engine: Reader, asked: Asked, part: Pending['part']): Promise<unknown> {
    switch (asked.ask) {
      case 'open':
        return engine.open(asked.source, asked.target);
      case 'look':
        return engine.look(asked.choices);
      case 'rows':
        return engine.rows(asked.from, asked.count);
      case 'take':
        return engine.take(asked.case, (x) => part?.(x));
    }
  }
}
