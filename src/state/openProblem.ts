/** The reasons why a document does not open. */
import { fail, ok, type CaseProblem, type Result } from '../case/index.ts';
import type { Stored, StoreProblem } from '../store/repository.ts';
import { NotLoaded } from '../ui/part.ts';

export type OpenProblem =
  | { kind: 'missing' }
  /** The record exists and is kept as it is, but it does not pass the gate. */
  | { kind: 'unreadable'; problem: CaseProblem; document: unknown }
  | { kind: 'store'; problem: StoreProblem };

/** The problem for code that did not load; any other error is thrown again. */
export function notLoadedProblem(error: unknown): Result<never, OpenProblem> {
  if (!(error instanceof NotLoaded)) throw error;
  return fail({ kind: 'store', problem: { kind: 'unloaded' } });
}

/** Reads a stored document through its gate. */
export function parseStored<D>(
  gate: (document: unknown) => Result<D, CaseProblem>,
  { document, revision }: Stored,
): Result<{ document: D; revision: number }, OpenProblem> {
  const read = gate(document);
  return read.ok
    ? ok({ document: read.value, revision })
    : fail({ kind: 'unreadable', problem: read.problem, document });
}
