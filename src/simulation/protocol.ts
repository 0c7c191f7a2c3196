/** The messages between a page and its simulator. Every job has an id, so that no answer is mistaken for another job's. */
import type { Case } from '../case/index.ts';
import type { Outcome } from '../value/types.ts';

export interface SimulationQuestion {
  case: Case;
  /** The case's own number of trials if absent. */
  trials?: number;
  seed?: number;
  /** Id of one of the case's scenarios; the case as it is if absent. */
  scenario?: string;
  /** Whether to draw the cash flow of each measure as well. */
  cash?: boolean;
}

export type Request = { kind: 'run'; job: number; ask: SimulationQuestion } | { kind: 'cancel'; job: number };

export type Reply =
  | { kind: 'progress'; job: number; done: number; of: number }
  | { kind: 'done'; job: number; outcome: Outcome }
  /** The simulator threw: an error in the program, never in the case. */
  | { kind: 'failed'; job: number; message: string };

/** Something that runs jobs: a worker, or this thread. Jobs run one at a time, in the order asked. */
export interface Runner {
  send: (request: Request) => void;
  /** Ends it; nothing is answered afterwards. */
  close: () => void;
}

/** Starts a runner that answers through `reply`. `lost` is called at most once, when it can answer nothing more. */
export type StartRunner = (reply: (reply: Reply) => void, lost: () => void) => Runner;
