/**
 * The differences between two cases, entry by entry: lines, scenarios, dimensions, people and reviews are matched by
 * id, assumptions by name, so that moving a row changes nothing but the order.
 */
import type { Case, Review } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import { problemsWords } from '../text/words/problems.ts';
import { equal } from '../util/equal.ts';
import { isPlain } from '../util/isPlain.ts';

/**
 * One difference. `path` names the place by ids and names, as in `assumptions.agents.value` or `lines.hours`; an added
 * entry has no `before`, a removed one no `after` (undefined). A list with the same entries in another order differs as
 * a whole: its `before` and `after` are the keys in order.
 */
export interface Change {
  path: string;
  /** In words: the row's label, followed by the field's unless the field is the row's figure itself. */
  label: string;
  before: unknown;
  after: unknown;
}

type Plain = Record<string, unknown>;

interface List {
  key: 'id' | 'name';
  /** The name of an entry: rows of a template have no label of their own, and are named in every language. */
  called: (row: never) => string;
}
/** Lists whose entries have a key of their own. */
export const keyed: Record<string, List> = {
  'customer.people': { key: 'id', called: labelOf.person },
  assumptions: { key: 'name', called: labelOf.assumption },
  lines: { key: 'id', called: labelOf.line },
  scenarios: { key: 'id', called: labelOf.scenario },
  dimensions: { key: 'id', called: labelOf.dimension },
  groups: { key: 'id', called: labelOf.group },
  options: { key: 'id', called: labelOf.option },
  steps: { key: 'id', called: labelOf.step },
  reviews: { key: 'id', called: (row: Review) => row.on ?? row.id },
};

/** Fields that identify the document and what it answers, rather than describe its content. */
const identity = new Set(['format', 'version', 'kind', 'id', 'origin', 'answer']);

/** Fields compared as one value, because their parts have no meaning alone. */
const whole = new Set(['rollout', 'value', 'low', 'high', 'agreed', 'paid']);

const fieldWord = (key: string): string => {
  const known: Record<string, string> = problemsWords().fields;
  return Object.hasOwn(known, key) ? (known[key] as string) : key;
};

const join = (label: string, field: string): string =>
  label === '' ? field.charAt(0).toUpperCase() + field.slice(1) : problemsWords().nested(label, field);

/** Maps whose keys name assumptions, lines or dimensions. */
const byName = new Set(['set', 'actual', 'measured', 'dimensions']);

/** Every difference from `a` to `b`, in the order of the document. Identifying fields (id, origin) are not compared. */
export function difference(a: Case, b: Case): Change[] {
  const changes: Change[] = [];
  const labels = new Map<string, string>();
  for (const c of [a, b]) {
    for (const row of c.lines) labels.set(row.id, labelOf.line(row));
    for (const row of c.dimensions) labels.set(row.id, labelOf.dimension(row));
    for (const row of c.assumptions) labels.set(row.name, labelOf.assumption(row));
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

  const entries = (path: string, { key, called }: List, x: Plain[], y: Plain[]): void => {
    const index = (rows: Plain[]) => new Map(rows.map((row) => [String(row[key]), row]));
    const before = index(x);
    const after = index(y);
    const name = (row: Plain): string => called(row as never);
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
