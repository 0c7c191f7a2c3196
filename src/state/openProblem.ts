/** Why a document does not open. */
import { fail, ok, type CaseProblem, type Result } from '../case/index.ts';
import type { Stored, StoreProblem } from '../store/repository.ts';
import { NotLoaded } from '../ui/part.ts';

export type OpenProblem =
  | { kind: 'missing' }
  /** The record is there and kept as it is, but it does not pass the gate. */
  | { kind: 'unreadable'; problem: CaseProblem; document: unknown }
  | { kind: 'store'; problem: StoreProblem };

/** What edits a document did not come; anything else that goes wrong is no matter of loading. */
export function unloaded(error: unknown): Result<never, OpenProblem> {
  if (!(error instanceof NotLoaded)) throw error;
  return fail({ kind: 'store', problem: { kind: 'unloaded' } });
}

/** A stored document through its gate. */
export function through<D>(
  gate: (document: unknown) => Result<D, CaseProblem>,
  { document, revision }: Stored,
): Result<{ document: D; revision: number }, OpenProblem> {
  const read = gate(document);
  return read.ok
    ? ok({ document: read.value, revision })
    : fail({ kind: 'unreadable', problem: read.problem, document });
}
