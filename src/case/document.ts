/**
 * The case as it is written to a file or stored. Fields that were added to version 1 later are left out where they hold
 * their default, so that a case that uses none of them keeps the same document.
 */
import type { Case, Programme } from './schema.ts';

type Plain = Record<string, unknown>;

/** The later fields of each part of a case. */
const laterFields = {
  case: ['ref', 'arr', 'basis', 'fiscal', 'groups', 'options', 'option', 'price', 'steps'],
  person: ['stance'],
  assumption: ['question'],
  line: ['group', 'options'],
  review: ['held', 'confirmed'],
  finding: ['id', 'status', 'closed'],
} as const;
/** The defaults that are neither null nor empty, which are recognized by themselves. */
const defaults: Plain = { basis: 'nominal', fiscal: 1, held: true, status: 'open' };

/** On a line, an empty list means that it is in no option; on a case, it means nothing. */
const isDefault = (key: string, value: unknown, emptyListSays: boolean): boolean =>
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0 && !emptyListSays) ||
  (Object.hasOwn(defaults, key) && defaults[key] === value);

/** Returns the entry itself if there is nothing to leave out. */
function without<T extends object>(entry: T, keys: readonly string[], emptyListSays = false): T {
  const plain = entry as Plain;
  const gone = new Set(
    keys.filter((key) => Object.hasOwn(plain, key) && isDefault(key, plain[key], emptyListSays)),
  );
  if (gone.size === 0) return entry;
  return Object.fromEntries(Object.entries(plain).filter(([key]) => !gone.has(key))) as T;
}

/**
 * A document as plain JSON data, which `parseDocument` reads back as exactly the document given. For files, the store
 * and every other way out of the page; never for calculating.
 */
export function documentOf<T extends Case | Programme>(document: T): T {
  if (document.kind !== 'case') return document;
  const c: Case = document;
  return {
    ...without(c, laterFields.case),
    customer: { ...c.customer, people: c.customer.people.map((p) => without(p, laterFields.person)) },
    assumptions: c.assumptions.map((a) => without(a, laterFields.assumption)),
    lines: c.lines.map((l) => without(l, laterFields.line, true)),
    reviews: c.reviews.map((r) => ({
      ...without(r, laterFields.review),
      findings: r.findings.map((f) => without(f, laterFields.finding)),
    })),
  } as T;
}
