/**
 * The order of lines and groups, as it changes when they are dragged. Pure, like `edit.ts`: a change that names
 * something the case does not hold returns the case itself.
 */
import { patchLine } from './edit.ts';
import type { Case } from './schema.ts';

/** Puts a line into a group; null takes it out of its group. */
export const groupLine = (c: Case, line: string, group: string | null): Case =>
  group === null || c.groups.some((g) => g.id === group) ? patchLine(c, line, { group }) : c;

/** Puts a line before another line of its bucket and into that line's group; with any other line nothing changes. */
export function placeLine(c: Case, id: string, before: string): Case {
  const line = c.lines.find((l) => l.id === id);
  const other = c.lines.find((l) => l.id === before);
  if (!line || !other || line === other || line.bucket !== other.bucket) return c;
  const rest = c.lines.filter((l) => l !== line);
  return { ...c, lines: rest.toSpliced(rest.indexOf(other), 0, { ...line, group: other.group }) };
}

/** Puts a group before another. */
export function placeGroup(c: Case, id: string, before: string): Case {
  const group = c.groups.find((g) => g.id === id);
  const other = c.groups.find((g) => g.id === before);
  if (!group || !other || group === other) return c;
  const rest = c.groups.filter((g) => g !== group);
  return { ...c, groups: rest.toSpliced(rest.indexOf(other), 0, group) };
}
