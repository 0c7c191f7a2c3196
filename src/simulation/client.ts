/**
 * The page's side of the simulator: one lane for each kind of question, in which the newest question wins. An older job
 * of the lane is cancelled, and an answer that still arrives for it is dropped.
 */
import type { Outcome } from '../value/types.ts';
import type { SimulationQuestion, Reply, Runner, StartRunner } from './protocol.ts';
import { startOnThread, startWorkerOrThread } from './runners.ts';

export type { SimulationQuestion } from './protocol.ts';

export interface Listener {
  /** Trials drawn so far. Quick jobs never report. */
  progress?: (done: number, of: number) => void;
  done: (outcome: Outcome) => void;
  /** The simulator failed; the page goes on without odds. */
  failed: (message: string) => void;
}

/** Takes questions, in a lane for each kind. */
export interface Lanes {
  /** Asks in a lane and cancels what was asked in it before. */
  ask(lane: string, ask: SimulationQuestion, listener: Listener): void;
  /** Cancels what was asked in a lane; nothing is answered. */
  cancel(lane: string): void;
  close(): void;
}

interface Pending {
  job: number;
  ask: SimulationQuestion;
  listener: Listener;
}

export class Simulations implements Lanes {
  readonly #start: StartRunner;
  #runner: Runner | null = null;
  /** True once a worker was lost; this thread does all work from then on. */
  #workerLost = false;
  #closed = false;
  #lastJob = 0;
  readonly #lanes = new Map<string, Pending>();

  constructor(start: StartRunner = startWorkerOrThread) {
    this.#start = start;
  }

  ask(lane: string, ask: SimulationQuestion, listener: Listener): void {
    if (this.#closed) return;
    this.cancel(lane);
    const pending = { job: ++this.#lastJob, ask, listener };
    this.#lanes.set(lane, pending);
    this.#send(pending);
  }

  cancel(lane: string): void {
    const pending = this.#lanes.get(lane);
    if (!pending) return;
    this.#lanes.delete(lane);
    this.#runner?.send({ kind: 'cancel', job: pending.job });
  }

  close(): void {
    this.#closed = true;
    this.#lanes.clear();
    this.#runner?.close();
    this.#runner = null;
  }

  #send({ job, ask }: Pending): void {
    this.#runner ??= (this.#workerLost ? startOnThread : this.#start)(
      (reply) => this.#take(reply),
      () => this.#lost(),
    );
    this.#runner.send({ kind: 'run', job, ask });
  }

  #take(reply: Reply): void {
    const found = [...this.#lanes].find(([, pending]) => pending.job === reply.job);
    if (!found) return;
    const [lane, { listener }] = found;
    if (reply.kind === 'progress') {
      listener.progress?.(reply.done, reply.of);
      return;
    }
    this.#lanes.delete(lane);
    if (reply.kind === 'done') listener.done(reply.outcome);
    else listener.failed(reply.message);
  }

  /** Asks everything pending again on this thread after the first runner was lost; fails it after the second. */
  #lost(): void {
    if (this.#closed) return;
    this.#runner?.close();
    this.#runner = null;
    const pending = [...this.#lanes.values()];
    if (!this.#workerLost) {
      this.#workerLost = true;
      for (const one of pending) this.#send(one);
      return;
    }
    this.#lanes.clear();
    for (const { listener } of pending) listener.failed('no simulator');
  }
}
