/**
 * Runs jobs a slice at a time, so that a cancellation is heard between slices on whatever thread this runs. The worker
 * and the same-thread runner are both a few lines around it.
 */
import { Simulation } from '../value/simulate.ts';
import type { SimulationQuestion, Reply, Request } from './protocol.ts';

interface Serving {
  /** Longest time spent without yielding, ms. */
  slice: number;
  /** Calls back once everything else that waits on this thread has run. */
  pause: (next: () => void) => void;
  now: () => number;
  reply: (reply: Reply) => void;
}

interface Job {
  id: number;
  ask: SimulationQuestion;
  simulation: Simulation | null;
}

export function serve({ slice, pause, now, reply }: Serving): (request: Request) => void {
  const queue: Job[] = [];
  let waiting = false;

  function turn(): void {
    waiting = false;
    const job = queue[0];
    if (!job) return;
    try {
      const { case: c, ...options } = job.ask;
      job.simulation ??= new Simulation(c, options);
      const end = now() + slice;
      while (job.simulation.step()) {
        if (now() < end) continue;
        reply({ kind: 'progress', job: job.id, done: job.simulation.done, of: job.simulation.trials });
        again();
        return;
      }
      queue.shift();
      reply({ kind: 'done', job: job.id, outcome: job.simulation.finish() });
    } catch (error) {
      queue.shift();
      reply({ kind: 'failed', job: job.id, message: error instanceof Error ? error.message : String(error) });
    }
    again();
  }

  function again(): void {
    if (waiting || queue.length === 0) return;
    waiting = true;
    pause(turn);
  }

  return (request) => {
    if (request.kind === 'cancel') {
      const at = queue.findIndex((job) => job.id === request.job);
      if (at >= 0) queue.splice(at, 1);
    } else queue.push({ id: request.job, ask: request.ask, simulation: null });
    again();
  };
}
