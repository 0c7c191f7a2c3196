/** How entries of a case and their fields are named by a path, as in `assumptions.agents.value`, read and written by it. */
import type { Case } from '../case/index.ts';
import { isPlain } from '../util/isPlain.ts';
import { keyed, type Change } from './difference.ts';

type Plain = Record<string, unknown>;

/** Under which of its fields an entry of each list is known. */
export const lists: Record<string, string> = Object.fromEntries(
  Object.entries(keyed).map(([list, { key }]) => [list, key]),
);

/** What the customer may say of a review: figures of one that went out to be filled in, and who stands behind it. */
export const measuredPart = /^reviews\.[^.]+\.(actual|measured|dimensions|surveys|rollout)(\.|$)/;

export const confirmedPart = /^reviews\.[^.]+\.confirmed(\.|$)/;

export const entryKey = (path: string): string | null => {
  for (const list of Object.keys(lists))
    if (path.startsWith(`${list}.`)) return `${list}.${path.slice(list.length + 1).split('.')[0] ?? ''}`;
  return null;
};

/** Fields of a line that are doubted apart from its amount. */
export const apart = ['growth', 'risk'] as const;

/** Where a change is offered: under its entry, or, of a line's growth or risk, under that field. */
export function rowKey(path: string): string {
  const [list, id, field, ...rest] = path.split('.');
  // Each figure of a review is measured apart; when and by whom it was confirmed is one thing.
  if (list === 'reviews' && field !== undefined)
    return confirmedPart.test(path) ? `reviews.${id}.confirmed` : path;
  const own = list === 'lines' && rest.length === 0 && apart.some((x) => x === field);
  return own ? path : (entryKey(path) ?? path);
}

/** What a row's remarks are about: an assumption's name, a line's id; else the row itself. */
export const rowAbout = (key: string): string =>
  rowKey(key) === entryKey(key) ? key.slice(key.lastIndexOf('.') + 1) : key;

/** The path of the entry a row belongs to, as in `lines.hours` of its growth. */
export const rowEntry = (key: string): string => entryKey(key) ?? key;

/** Entries of a list by their key, looked up once: an offer may hold thousands, and cases are never changed in place. */
const looked = new WeakMap<readonly unknown[], Map<unknown, Plain>>();

export function byKey(list: readonly unknown[], key: string): Map<unknown, Plain> {
  let known = looked.get(list);
  if (!known) {
    known = new Map((list as Plain[]).map((entry) => [entry[key], entry]));
    looked.set(list, known);
  }
  return known;
}

/** What a case holds at a change's path; undefined where there is nothing. */
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
  // A computed key never reaches the prototype, whatever it is called.
  return value === undefined
    ? Object.fromEntries(Object.entries(at).filter(([k]) => k !== part))
    : { ...at, [part]: value };
}

/** The case with one change made. What the change names and the case does not hold stays away. */
export const applyChange = (c: Case, change: Change): Case =>
  put(c, change.path.split('.'), '', change.after) as Case;

/** As one change after another, with each list walked once: a change at a time copies a list of thousands each time. */
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
