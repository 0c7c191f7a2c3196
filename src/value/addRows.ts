/** Adds rows of another case, usually a template's, to an open one. */
import { limits, nameFor, type Assumption, type Case, type Line } from '../case/index.ts';
import { namesInText } from './plain.ts';
import { renameAssumption } from './rename.ts';

/** The assumptions that some rows of a case depend on, in the order of its list. */
function numbersOf(from: Case, lines: readonly string[]): Assumption[] {
  const used = new Set(from.lines.filter((l) => lines.includes(l.id)).flatMap((l) => namesInText(l.formula)));
  return from.assumptions.filter((a) => used.has(a.name));
}

/** Those of them whose names the open case has already; only a person can tell whether they are the same numbers. */
export function collidingNames(c: Case, from: Case, lines: readonly string[]): Assumption[] {
  const taken = new Set(c.assumptions.map((a) => a.name));
  return numbersOf(from, lines).filter((a) => taken.has(a.name));
}

interface TakenRows {
  /** Whether a name that both cases have stands for one number; otherwise the rows bring their own under a new name. */
  share: boolean;
  /** The labels of built-in rows and numbers, whose own labels are empty: under another id they need one. */
  label: (x: Line | Assumption) => string;
  /** An unused id, for a row whose own is taken. */
  freshId: (c: Case) => string;
}

/**
 * The case with some rows of another case, last in their buckets, and the numbers they depend on. Groups, options,
 * people and price marks are not taken over, because they belong to the other case. Rows beyond the limits are left
 * out.
 */
export function addRows(c: Case, from: Case, lines: readonly string[], how: TakenRows): Case {
  let source = from;
  // Renamed in the source first, so that every formula of the rows follows.
  if (!how.share)
    for (const a of collidingNames(c, from, lines)) {
      const both = { ...c, assumptions: [...c.assumptions, ...source.assumptions] };
      const named = {
        ...source,
        assumptions: source.assumptions.map((x) => (x.name === a.name ? { ...x, label: how.label(a) } : x)),
      };
      const renamed = renameAssumption(named, a.name, nameFor(both, a.name));
      if (renamed.ok) source = renamed.value;
    }
  const names = new Set(c.assumptions.map((a) => a.name));
  const numbers = numbersOf(source, lines).filter((a) => !names.has(a.name));
  if (c.assumptions.length + numbers.length > limits.assumptions) return c;
  let next: Case = { ...c, assumptions: [...c.assumptions, ...numbers.map((a) => ({ ...a, for: [] }))] };
  for (const line of source.lines) {
    if (!lines.includes(line.id) || next.lines.length >= limits.lines) continue;
    const taken = next.lines.some((l) => l.id === line.id);
    const made: Line = {
      ...line,
      ...(taken ? { id: how.freshId(next), label: how.label(line) } : {}),
      group: null,
      options: null,
      for: [],
      dimension: c.dimensions.some((d) => d.id === line.dimension) ? line.dimension : null,
    };
    const last = next.lines.findLastIndex((l) => l.bucket === line.bucket);
    const at = last < 0 ? next.lines.length : last + 1;
    next = { ...next, lines: next.lines.toSpliced(at, 0, made) };
  }
  return next.lines.length === c.lines.length ? c : next;
}
