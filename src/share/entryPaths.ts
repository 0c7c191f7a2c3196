/** Paths to entries of a case and their fields, as in `assumptions.agents.value`, and reading and writing by them. */
import type { Case } from '../case/index.ts';
import { isPlain } from '../util/isPlain.ts';
import { keyed, type Change } from './difference.ts';

type Plain = Record<string, unknown>;

/** The field that is the key of each list's entries. */
export const lists: Record<string, string> = Object.fromEntries(
  Object.entries(keyed).map(([list, { key }]) => [list, key]),
);

/** The parts of a review a customer may fill in: figures of one that was sent for that, and who confirms it. */
export const measuredPart = /^reviews\.[^.]+\.(actual|measured|dimensions|surveys|rollout)(\.|$)/;

export const confirmedPart = /^reviews\.[^.]+\.confirmed(\.|$)/;

export const entryKey = (path: string): string | null => {
  for (const list of Object.keys(lists))
    if (path.startsWith(`${list}.`)) return `${list}.${path.slice(list.length + 1).split('.')[0] ?? ''}`;
  return null;
};

/** Fields of a line that are questioned separately from its amount. */
export const apart = ['growth', 'risk'] as const;

/** The row under which a change is offered: its entry or, for a line's growth or risk, that field. */
export function rowKey(path: string): string {
  const [list, id, field, ...rest] = path.split('.');
  // Each figure of a review is measured separately; when and by whom it was confirmed is one row.
  if (list === 'reviews' && field !== undefined)
    return confirmedPart.test(path) ? `reviews.${id}.confirmed` : path;
  const own = list === 'lines' && rest.length === 0 && apart.some((x) => x === field);
  return own ? path : (entryKey(path) ?? path);
}

/** The subject of a row's comments: an assumption's name, a line's id, else the row itself. */
export const rowAbout = (key: string): string =>
  rowKey(key) === entryKey(key) ? key.slice(key.lastIndexOf('.') + 1) : key;

/** The path of the entry a row belongs to, such as `lines.hours` for the growth of that line. */
export const rowEntry = (key: string): string => entryKey(key) ?? key;

/** Entries of a list by key, indexed once: an offer may hold thousands, and cases are never changed in place. */
const looked = new WeakMap<readonly unknown[], Map<unknown, Plain>>();

export function byKey(list: readonly unknown[], key: string): Map<unknown, Plain> {
  let known = looked.get(list);
  if (!known) {
    known = new Map((list as Plain[]).map((entry) => [entry[key], entry]));
    looked.set(list, known);
  }
  return known;
}

/** The value of a case at a path; undefined if there is none. */
export function valueAt(c: Case, path: string): unknown {
  let at: unknown = c;
  let walked = '';
  for (const part of path.split('.')) {
    if (Array.isArray(at)) {
      const key = lists[walked];
      if (key === undefined) return undefined;
      at = byKey(at, key).get(part);
    } else at = isPlain(at) && Object.hasOwn(at, part) ? at[part] : undefined;
    walked = walked === '' ? part : `${walked}.${part}`;
    if (at === undefined) return undefined;
  }
  return at;
}

function put(at: unknown, path: readonly string[], walked: string, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  const next = walked === '' ? part : `${walked}.${part}`;
  const key = lists[walked];
  if (Array.isArray(at)) {
    if (key === undefined) return at;
    const entries = at as Plain[];
    const found = entries.findIndex((entry) => entry[key] === part);
    if (found < 0) return rest.length === 0 && value !== undefined ? [...entries, value] : at;
    if (rest.length === 0 && value === undefined) return entries.filter((_, i) => i !== found);
    return entries.map((entry, i) => (i === found ? put(entry, rest, next, value) : entry));
  }
  if (!isPlain(at)) return at;
  if (rest.length > 0)
    return Object.hasOwn(at, part) ? { ...at, [part]: put(at[part], rest, next, value) } : at;
  // A computed key never reaches the prototype, whatever its name.
  return value === undefined
    ? Object.fromEntries(Object.entries(at).filter(([k]) => k !== part))
    : { ...at, [part]: value };
}

/** The case with one change applied. A change to something the case does not hold has no effect. */
export const applyChange = (c: Case, change: Change): Case =>
  put(c, change.path.split('.'), '', change.after) as Case;

/**
 * Applies changes one after another, but walks each list only once: one change at a time would copy a list of thousands
 * each time.
 */
export function applyAll(c: Case, changes: readonly Change[]): Case {
  const entries = new Map<string, Map<unknown, Plain>>();
  let next = c;
  for (const change of changes) {
    const list = Object.keys(lists).find((name) => change.path.startsWith(`${name}.`));
    const was = list === undefined ? undefined : valueAt(c, list);
    if (list === undefined || !Array.isArray(was)) {
      next = applyChange(next, change);
      continue;
    }
    let held = entries.get(list);
    if (!held) {
      held = new Map(byKey(was, lists[list] as string));
      entries.set(list, held);
    }
    const [id, ...rest] = change.path.slice(list.length + 1).split('.');
    const entry = held.get(id);
    const changed = rest.length > 0 ? entry && put(entry, rest, `${list}.${id}`, change.after) : change.after;
    if (changed === undefined) held.delete(id);
    else held.set(id, changed as Plain);
  }
  for (const [list, now] of entries) next = put(next, list.split('.'), '', [...now.values()]) as Case;
  return next;
}
