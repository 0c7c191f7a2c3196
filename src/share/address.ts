/**
 * Fills a new case from an address that a program wrote, such as a CRM's formula field:
 * `customer=Halden%20Freight&years=3&agents=40&line.subscription=72000`. Every entry is either used or reported as not
 * understood, and only as much is read as an address can reasonably hold.
 */
import { limits } from '../case/limits.ts';
import { parseCase } from '../case/parse.ts';
import { CaseSchema, type Assumption, type Case, type Line } from '../case/schema.ts';
import { formulaOf } from '../value/plain.ts';

/** The longest query that is read, in characters. Browsers and CRMs stop far below. */
export const longestAddress = 16_384;

/**
 * The keys every template accepts; any other key names one of its numbers or, after `line.`, the amount of one of its
 * rows.
 */
export const addressKeys = [
  'customer',
  'title',
  'owner',
  'ref',
  'currency',
  'years',
  'start',
  'arr',
] as const;
export type AddressKey = (typeof addressKeys)[number];

export interface AddressEntry {
  key: string;
  value: string;
}

/** Why an entry was not taken. */
export type NotTaken =
  /** The template has no such number or row. */
  | 'unknown'
  /** The key occurred before; the first one counts. */
  | 'repeated'
  | 'no-number'
  | 'no-month'
  | 'no-currency'
  | 'no-years'
  | 'too-large'
  | 'too-long'
  /** The escaped bytes are not UTF-8. */
  | 'no-text';

/** The place an entry set. */
export type Taken =
  | { kind: 'field'; key: AddressKey }
  | { kind: 'assumption'; assumption: Assumption }
  | { kind: 'line'; line: Line };

export interface FilledCase {
  case: Case;
  taken: Taken[];
  notTaken: (AddressEntry & { why: NotTaken })[];
  /** The query has more characters than are read: nothing was taken. */
  tooLong: boolean;
  /** The keys that exist: every template's, and this one's numbers and rows. */
  known: string[];
}

/** Stands for bytes that are not UTF-8. */
const unreadable = '\uFFFD';

/** Decodes escapes, and `+` as the space that forms write. A `%` that starts no escape is a percent sign. */
function unescaped(text: string): string {
  return text.replace(/\+/g, ' ').replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return unreadable;
    }
  });
}

/**
 * The entries of a query in their order, without those that have no key or no value: that is how a CRM writes an empty
 * field. Null if the query is longer than is read.
 */
export function readQuery(query: string): AddressEntry[] | null {
  if (query.length > longestAddress) return null;
  return query
    .replace(/^\?/, '')
    .split('&')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0
        ? { key: unescaped(part).trim(), value: '' }
        : { key: unescaped(part.slice(0, at)).trim(), value: unescaped(part.slice(at + 1)).trim() };
    })
    .filter(({ key }) => key !== '');
}

/** The known key that is meant: an exact match, else one that differs only in capitals, else the key as it is. */
export function keyMeant(key: string, known: readonly string[]): string {
  const same = (other: string): boolean => other.toLowerCase() === key.toLowerCase();
  return known.includes(key) ? key : (known.find(same) ?? key);
}

/** The inverse of `readQuery`. */
export const writeQuery = (entries: readonly AddressEntry[]): string =>
  entries
    .map(
      ({ key, value }) =>
        `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`,
    )
    .join('&');

/** A number as programs write it: digits, a point, perhaps an exponent. No separators, no unit, no percent sign. */
export function plainNumber(text: string): number | null {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : null;
}

type Read<T> = { ok: true; value: T } | { ok: false; why: NotTaken };
const taken = <T>(value: T): Read<T> => ({ ok: true, value });
const refused = (why: NotTaken): { ok: false; why: NotTaken } => ({ ok: false, why });

function numberOf(text: string): Read<number> {
  const value = plainNumber(text);
  if (value === null) return refused('no-number');
  return Math.abs(value) <= limits.magnitude ? taken(value) : refused('too-large');
}

const { shape } = CaseSchema;

function textOf(text: string): Read<string> {
  if (text.includes(unreadable)) return refused('no-text');
  const read = shape.title.read(text);
  return read.ok ? taken(read.value) : refused('too-long');
}

/** Sets one of the keys every template accepts in a case. */
function fieldOf(c: Case, key: AddressKey, text: string): Read<Case> {
  switch (key) {
    case 'customer': {
      const read = textOf(text);
      return read.ok ? taken({ ...c, customer: { ...c.customer, name: read.value } }) : read;
    }
    case 'title':
    case 'owner':
    case 'ref': {
      const read = textOf(text);
      return read.ok ? taken({ ...c, [key]: read.value }) : read;
    }
    case 'currency': {
      const read = shape.currency.read(text.toUpperCase());
      return read.ok ? taken({ ...c, currency: read.value }) : refused('no-currency');
    }
    case 'years': {
      const read = shape.years.read(plainNumber(text));
      return read.ok ? taken({ ...c, years: read.value }) : refused('no-years');
    }
    case 'start': {
      // The date of a CRM determines its month.
      const read = shape.start.read(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text.slice(0, 7) : text);
      return read.ok ? taken({ ...c, start: read.value }) : refused('no-month');
    }
    case 'arr': {
      const value = numberOf(text);
      if (!value.ok) return value;
      const read = shape.arr.read(value.value);
      return read.ok ? taken({ ...c, arr: read.value ?? null }) : refused('no-number');
    }
  }
}

const isField = (key: string): key is AddressKey => (addressKeys as readonly string[]).includes(key);

/**
 * Fills a case from an address.
 * @param base the template's own case, not stored yet; @param query what follows the `?`, escaped;
 * @param note the source of each number that came this way. Percent is a fraction, as in a document. Never throws; the
 * resulting case has passed the gate.
 */
export function fillFromAddress(base: Case, query: string, note: string): FilledCase {
  const entries = readQuery(query);
  if (!entries) return { case: base, taken: [], notTaken: [], tooLong: true, known: [] };
  const source = { whose: 'vendor', who: '', on: null, note, link: '' } as const;
  const assumptions = new Map(base.assumptions.map((a, i) => [a.name, i]));
  const lines = new Map(base.lines.map((l, i) => [`line.${l.id}`, i]));

  const known = [...addressKeys, ...assumptions.keys(), ...lines.keys()];
  const filled: FilledCase = { case: base, taken: [], notTaken: [], tooLong: false, known };
  const seen = new Set<string>();

  /** Applies an entry to the case, and returns what it set. */
  const take = (c: Case, { key, value }: AddressEntry): Read<{ case: Case; taken: Taken }> => {
    if (isField(key)) {
      const read = fieldOf(c, key, value);
      return read.ok ? taken({ case: read.value, taken: { kind: 'field', key } }) : read;
    }
    const a = assumptions.get(key);
    const l = lines.get(key);
    if (a === undefined && l === undefined) return refused('unknown');
    const amount = numberOf(value);
    if (!amount.ok) return amount;
    if (a !== undefined) {
      // A range belonged to the number it replaces.
      const set = { ...(c.assumptions[a] as Assumption), value: amount.value, low: null, high: null, source };
      return taken({
        case: { ...c, assumptions: c.assumptions.with(a, set) },
        taken: { kind: 'assumption', assumption: set },
      });
    }
    const at = l as number;
    const set = { ...(c.lines[at] as Line), formula: formulaOf(amount.value), source };
    return taken({ case: { ...c, lines: c.lines.with(at, set) }, taken: { kind: 'line', line: set } });
  };

  for (const entry of entries) {
    const { value } = entry;
    const key = keyMeant(entry.key, known);
    if (known.includes(key) && value === '') continue;
    if (seen.has(key)) {
      filled.notTaken.push({ ...entry, why: 'repeated' });
      continue;
    }
    seen.add(key);
    const read = take(filled.case, { key, value });
    if (!read.ok) filled.notTaken.push({ ...entry, why: read.why });
    else {
      filled.case = read.value.case;
      filled.taken.push(read.value.taken);
    }
  }
  // Each value was checked against its own bounds; the whole passes the gate like any document.
  const read = parseCase(filled.case);
  return read.ok
    ? { ...filled, case: read.value }
    : { ...filled, case: base, taken: [], notTaken: entries.map((entry) => ({ ...entry, why: 'unknown' })) };
}
