/**
 * The one gate for data from outside: whatever comes from a link, a file, the clipboard or the store is unknown until
 * it has passed here. First bounds are checked, then it is migrated, then validated.
 */
import type { PlacedFault, Schema } from '../util/schema.ts';
import { limits } from './limits.ts';
import { currentVersion, migrate } from './migrations.ts';
import { fail, ok, type Result } from './result.ts';
import { CaseSchema, ProgrammeSchema, type Case, type Programme } from './schema.ts';

export type { Fault, PlacedFault } from '../util/schema.ts';

export type CaseProblem =
  | { kind: 'not-a-document' }
  | { kind: 'too-big' }
  | { kind: 'wrong-kind'; found: string }
  | { kind: 'newer'; version: number }
  | { kind: 'invalid'; faults: PlacedFault[] };

/** The most faults a message lists: with more than that, the document is not worth mending by hand. */
const mostFaults = 20;

/** A value on the walk over unknown data, with the path back to the root. */
interface Step {
  value: unknown;
  depth: number;
  key: string | number;
  from: Step | null;
}

function pathTo(step: Step): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Step = step; at.from; at = at.from) path.push(at.key);
  return path.reverse();
}

/**
 * Refuses data that is too deep or too large before anything recursive touches it, and `__proto__` keys, which
 * validation would skip in silence. Returns null if there is no such problem.
 */
export function checkBounds(data: unknown): CaseProblem | null {
  const stack: Step[] = [{ value: data, depth: 0, key: '', from: null }];
  let count = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (++count > limits.values) return { kind: 'too-big' };
    const { value, depth } = top;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= limits.depth) return { kind: 'too-big' };
    if (Array.isArray(value)) {
      if (value.length > limits.values) return { kind: 'too-big' };
      for (const [i, item] of value.entries())
        stack.push({ value: item, depth: depth + 1, key: i, from: top });
    } else {
      for (const key of Object.keys(value)) {
        if (key === '__proto__')
          return { kind: 'invalid', faults: [{ path: pathTo(top), fault: { what: 'unknown-key', key } }] };
        stack.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1, key, from: top });
      }
    }
  }
  return null;
}

function parseAs<T>(kind: 'case' | 'programme', schema: Schema<T>, data: unknown): Result<T, CaseProblem> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return fail({ kind: 'not-a-document' });
  const outOfBounds = checkBounds(data);
  if (outOfBounds) return fail(outOfBounds);
  const document = data as Record<string, unknown>;
  const { format, version } = document;
  if (format !== 'worthwhile' || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ kind: 'not-a-document' });
  if (version > currentVersion) return fail({ kind: 'newer', version });
  if (document['kind'] !== kind) return fail({ kind: 'wrong-kind', found: String(document['kind']) });
  const read = schema.read(migrate(document, version));
  return read.ok ? ok(read.value) : fail({ kind: 'invalid', faults: read.faults.slice(0, mostFaults) });
}

/**
 * Reads unknown data as a value case: checks bounds, migrates to the current version, validates, fills in defaults.
 * Never throws; a problem names the place.
 */
export function parseCase(data: unknown): Result<Case, CaseProblem> {
  return parseAs('case', CaseSchema, data);
}

/** Reads unknown data as either kind of document. */
export function parseDocument(data: unknown): Result<Case | Programme, CaseProblem> {
  const kind = (data as { kind?: unknown } | null)?.kind;
  return kind === 'programme'
    ? parseAs<Case | Programme>('programme', ProgrammeSchema, data)
    : parseCase(data);
}
