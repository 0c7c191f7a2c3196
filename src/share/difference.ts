/**
 * What differs between two cases, entry by entry: lines, scenarios, dimensions, people and reviews are matched by id,
 * assumptions by name, so that moving a row changes nothing but the order.
 */
import type { Case } from '../case/index.ts';
import { problemsWords } from '../text/words/problems.ts';
import { isPlain, equal } from '../util/equal.ts';

/**
 * One difference. `path` leads to it through ids and names, as in `assumptions.agents.value` or
 * `lines.hours`; a whole entry added has no `before`, one removed no `after` (undefined). A list that
 * holds the same entries in another order differs as a whole: its `before` and `after` are the keys in order.
 */
export interface Change {
  path: string;
  /** In words: the row's label, and the field's where it is not the row's figure itself. */
  label: string;
  before: unknown;
  after: unknown;
}

type Plain = Record<string, unknown>;

/** Lists whose entries have a key of their own, and what to call such an entry. */
const keyed: Record<string, { key: string; label: string[] }> = {
  'customer.people': { key: 'id', label: ['name', 'role'] },
  assumptions: { key: 'name', label: ['label'] },
  lines: { key: 'id', label: ['label'] },
  scenarios: { key: 'id', label: ['label'] },
  dimensions: { key: 'id', label: ['label'] },
  groups: { key: 'id', label: ['label'] },
  options: { key: 'id', label: ['label'] },
  steps: { key: 'id', label: ['what'] },
  reviews: { key: 'id', label: ['on'] },
};

/** What says which document it is, and to whom it answers, rather than what is in it. */
const identity = new Set(['format', 'version', 'kind', 'id', 'origin', 'answer']);

/** Fields compared as one value: their parts mean nothing alone. */
const whole = new Set(['rollout', 'value', 'low', 'high', 'agreed', 'paid']);

const fieldWord = (key: string): string => {
  const known: Record<string, string> = problemsWords().fields;
  return Object.hasOwn(known, key) ? (known[key] as string) : key;
};

const join = (label: string, field: string): string =>
  label === '' ? field.charAt(0).toUpperCase() + field.slice(1) : problemsWords().nested(label, field);

/** Maps whose keys name assumptions, lines or dimensions. */
const byName = new Set(['set', 'actual', 'measured', 'dimensions']);

/** Every difference from `a` to `b`, in the order of the document. Identity (id, origin) is not compared. */
export function difference(a: Case, b: Case): Change[] {
  const changes: Change[] = [];
  const labels = new Map<string, string>();
  for (const c of [a, b]) {
    for (const row of [...c.lines, ...c.dimensions]) if (row.label !== '') labels.set(row.id, row.label);
    for (const row of c.assumptions) if (row.label !== '') labels.set(row.name, row.label);
  }

  const compare = (path: string, label: string, x: unknown, y: unknown): void => {
    if (equal(x, y)) return;
    const field = path.slice(path.lastIndexOf('.') + 1);
    const list = keyed[path];
    if (list && Array.isArray(x) && Array.isArray(y)) entries(path, list, x as Plain[], y as Plain[]);
    else if (isPlain(x) && isPlain(y) && !whole.has(field)) {
      for (const key of new Set([...Object.keys(x), ...Object.keys(y)])) {
        if (path === '' && identity.has(key)) continue;
        const has = (o: Plain): unknown => (Object.hasOwn(o, key) ? o[key] : undefined);
        const isFigure = key === 'value' && path.startsWith('assumptions.');
        const word = (byName.has(field) && labels.get(key)) || fieldWord(key);
        compare(path === '' ? key : `${path}.${key}`, isFigure ? label : join(label, word), has(x), has(y));
      }
    } else changes.push({ path, label, before: x, after: y });
  };

  const entries = (
    path: string,
    { key, label }: { key: string; label: string[] },
    x: Plain[],
    y: Plain[],
  ): void => {
    const index = (rows: Plain[]) => new Map(rows.map((row) => [String(row[key]), row]));
    const before = index(x);
    const after = index(y);
    const name = (row: Plain): string =>
      String(label.map((l) => row[l]).find((text) => typeof text === 'string' && text !== '') ?? row[key]);
    for (const [id, row] of before) {
      const now = after.get(id);
      compare(`${path}.${id}`, name(now ?? row), row, now);
    }
    for (const [id, row] of after) if (!before.has(id)) compare(`${path}.${id}`, name(row), undefined, row);
    const kept = (from: Map<string, Plain>, other: Map<string, Plain>) =>
      [...from.keys()].filter((id) => other.has(id));
    const [order, orderNow] = [kept(before, after), kept(after, before)];
    if (!equal(order, orderNow))
      changes.push({
        path,
        label: problemsWords().orderOf(fieldWord(path.slice(path.lastIndexOf('.') + 1))),
        before: order,
        after: orderNow,
      });
  };

  compare('', '', a, b);
  return changes;
}
