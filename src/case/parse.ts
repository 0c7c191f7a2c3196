/**
 * The one gate in: whatever comes from a link, a file, the clipboard or the store is unknown until it has
 * passed here. Bound, then migrate, then validate.
 */
import type * as z from 'zod/mini';
import { limits } from './limits.ts';
import { currentVersion, migrate } from './migrations.ts';
import { fail, ok, type Result } from './result.ts';
import { CaseSchema, ProgrammeSchema, type Case, type Programme } from './schema.ts';

/** What is wrong at one place of a document. */
export type Fault =
  | { what: 'unknown-key'; key: string }
  | { what: 'missing' }
  | { what: 'wrong-type'; expected: string }
  | { what: 'too-long'; most: number }
  | { what: 'too-many'; most: number }
  | { what: 'too-few'; least: number }
  | { what: 'too-small'; least: number }
  | { what: 'too-large'; most: number }
  | { what: 'not-one-of'; options: string[] }
  | { what: 'duplicate'; value: string }
  | { what: 'bad-form'; form: string };

export interface PlacedFault {
  /** Where, as keys and list positions from the root: ["lines", 3, "risk"]. */
  path: (string | number)[];
  fault: Fault;
}

export type CaseProblem =
  | { kind: 'not-a-document' }
  | { kind: 'too-big' }
  | { kind: 'wrong-kind'; found: string }
  | { kind: 'newer'; version: number }
  | { kind: 'invalid'; faults: PlacedFault[] };

/** A message lists this many faults at most: past that the document is not worth mending by hand. */
const mostFaults = 20;

/** A value on the walk over unknown data, with the way back to the root. */
interface Step {
  value: unknown;
  depth: number;
  key: string | number;
  from: Step | null;
}

function wayTo(step: Step): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Step = step; at.from; at = at.from) path.push(at.key);
  return path.reverse();
}

/**
 * Refuses what is too deep or too large before anything recursive touches it, and `__proto__` keys, which
 * validation would skip in silence.
 */
export function bound(data: unknown): CaseProblem | null {
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
          return { kind: 'invalid', faults: [{ path: wayTo(top), fault: { what: 'unknown-key', key } }] };
        stack.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1, key, from: top });
      }
    }
  }
  return null;
}

const place = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** Without its input an issue cannot tell a wrong type from nothing at all. */
export const told = { reportInput: true };

/** One of zod's issues as ours; a union reports its most specific branch. */
export function faultsOf(issue: z.core.$ZodIssue, base: (string | number)[] = []): PlacedFault[] {
  const path = [...base, ...place(issue.path)];
  const at = (fault: Fault): PlacedFault[] => [{ path, fault }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path, fault: { what: 'unknown-key', key } }));
    case 'invalid_type':
      return at(
        issue.input === undefined && issue.expected !== 'nonoptional'
          ? { what: 'missing' }
          : { what: 'wrong-type', expected: issue.expected },
      );
    case 'too_big':
      return at(
        issue.origin === 'string'
          ? { what: 'too-long', most: Number(issue.maximum) }
          : issue.origin === 'array'
            ? { what: 'too-many', most: Number(issue.maximum) }
            : { what: 'too-large', most: Number(issue.maximum) },
      );
    case 'too_small':
      return at(
        issue.origin === 'array'
          ? { what: 'too-few', least: Number(issue.minimum) }
          : { what: 'too-small', least: Number(issue.minimum) },
      );
    case 'invalid_value':
      return at({ what: 'not-one-of', options: issue.values.map(String) });
    case 'invalid_union': {
      // The branch that got furthest says most about what its author meant.
      const branches = issue.errors.map((branch) => branch.flatMap((i) => faultsOf(i, path)));
      branches.sort((a, b) => reach(b) - reach(a));
      return branches[0]?.length ? branches[0] : at({ what: 'bad-form', form: 'value' });
    }
    case 'invalid_key':
      return at({ what: 'bad-form', form: 'name' });
    case 'custom':
      if (issue.message === 'duplicate')
        return at({ what: 'duplicate', value: String((issue.params as { value?: unknown })?.value) });
      if (issue.message === 'too-many') return at({ what: 'too-many', most: limits.keys });
      return at({ what: 'bad-form', form: issue.message });
    case 'invalid_format':
      return at({ what: 'bad-form', form: issue.message });
    default:
      return at({ what: 'bad-form', form: issue.code });
  }
}
const reach = (faults: PlacedFault[]): number =>
  Math.max(0, ...faults.map(({ path, fault }) => path.length * 2 + (fault.what === 'wrong-type' ? 0 : 1)));

function parseAs<T>(
  kind: 'case' | 'programme',
  schema: z.ZodMiniType<T>,
  data: unknown,
): Result<T, CaseProblem> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return fail({ kind: 'not-a-document' });
  const tooMuch = bound(data);
  if (tooMuch) return fail(tooMuch);
  const document = data as Record<string, unknown>;
  const { format, version } = document;
  if (format !== 'worthwhile' || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ kind: 'not-a-document' });
  if (version > currentVersion) return fail({ kind: 'newer', version });
  if (document['kind'] !== kind) return fail({ kind: 'wrong-kind', found: String(document['kind']) });
  const parsed = schema.safeParse(migrate(document, version), told);
  if (parsed.success) return ok(parsed.data);
  return fail({
    kind: 'invalid',
    faults: parsed.error.issues.flatMap((issue) => faultsOf(issue)).slice(0, mostFaults),
  });
}

/**
 * Reads unknown data as a value case: bounded, migrated to the current version, validated, defaults filled.
 * Never throws; a problem names the place.
 */
export function parseCase(data: unknown): Result<Case, CaseProblem> {
  return parseAs('case', CaseSchema as z.ZodMiniType<Case>, data);
}

/** Reads unknown data as either kind of document. */
export function parseDocument(data: unknown): Result<Case | Programme, CaseProblem> {
  const kind = (data as { kind?: unknown } | null)?.kind;
  return kind === 'programme'
    ? parseAs<Case | Programme>('programme', ProgrammeSchema as z.ZodMiniType<Programme>, data)
    : parseCase(data);
}
