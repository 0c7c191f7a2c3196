/** What a page and its simulator say to each other. Every job has an id, so that no answer is taken for another's. */
import type { Case } from '../case/index.ts';
import type { Outcome } from '../value/types.ts';

export interface Ask {
  case: Case;
  /** Default: the case's own. */
  trials?: number;
  seed?: number;
  /** Id of one of the case's scenarios; absent: the case itself. */
  scenario?: string;
  /** Also the cash flow of each measure. */
  cash?: boolean;
}

export type Request = { kind: 'run'; job: number; ask: Ask } | { kind: 'cancel'; job: number };

export type Reply =
  | { kind: 'progress'; job: number; done: number; of: number }
  | { kind: 'done'; job: number; outcome: Outcome }
  /** The simulation threw: a fault of ours, never of the case. */
  | { kind: 'failed'; job: number; message: string };

/** Something that runs jobs: a worker, or this thread. Jobs run one at a time, in the order asked. */
export interface Runner {
  send: (request: Request) => void;
  /** Ends it; nothing is answered any more. */
  close: () => void;
}

/** Starts a runner that answers through `reply`. `lost` is called at most once, when it can answer nothing any more. */
export type StartRunner = (reply: (reply: Reply) => void, lost: () => void) => Runner;
