/**
 * Reads list entries and stored documents from whatever is in the database: a damaged part is left empty and marked, so
 * that the rest is still shown.
 */
import { noFacts, type Facts } from '../report/portfolio/facts.ts';
import { equal } from '../util/equal.ts';
import { asPlain } from '../util/isPlain.ts';
import { newestFirst, undamaged } from './listed.ts';
import type { Stored, Summary, Version } from './repository.ts';

/** The longest text in a list, in characters: far more than a document allows. */
const longest = 2_000;
const text = (value: unknown): string =>
  typeof value !== 'string' ? '' : value.length <= longest ? value : value.slice(0, longest);
const words = (value: unknown): string | null => text(value) || null;
const finite = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
/** A whole number of 0 or more; null for anything else. */
const whole = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
const count = (value: unknown): number => whole(value) ?? 0;
const flag = (value: unknown): boolean => value === true;

// Days that exist in every month need no calendar: a list of ten thousand has tens of thousands of days to read.
const commonDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const isDate = (value: string, form: RegExp): boolean => form.test(value) && !Number.isNaN(Date.parse(value));
const day = (value: unknown): string | null =>
  typeof value === 'string' && (commonDay.test(value) || isDate(value, /^\d{4}-\d\d-\d\d$/)) ? value : null;
const month = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : '';
/** A date and time as we write it (ISO, UTC); '' for anything else. */
export const instant = (value: unknown): string =>
  typeof value === 'string' && isDate(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/) ? value : '';

/** The longest details of a case, in characters: a hundred times what twenty reviews need. */
const mostDetails = 1_000_000;

/** How often each reason was given. */
function reasonCounts(value: unknown): Record<string, number> {
  const given = asPlain(value);
  const names = Object.keys(given);
  if (given === value && names.every((name) => name.length <= longest && whole(given[name]) !== null))
    return value as Record<string, number>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const n = whole(given[name]);
      return n === null ? [] : [[text(name), n]];
    }),
  );
}

function bridgeOf(value: unknown): Facts['bridge'] {
  if (!Array.isArray(value)) return null;
  const steps = value.slice(0, 4) as [number, number, number, number];
  if (steps.length < 4 || !steps.every(Number.isFinite)) return null;
  return value.length === 4 ? (value as typeof steps) : steps;
}

/** A reader for each field; a valid value is returned as it is. */
type Readers<T> = { [K in keyof T]-?: (value: unknown) => T[K] };

/**
 * Reads data field by field. Data whose fields are all valid is returned as the same object, so that a list of ten
 * thousand is not copied at every reading.
 * @returns `sound`: whether the result equals the data; fields without a reader are not compared
 */
function fieldReader<T extends object>(
  readers: Readers<T>,
): (raw: unknown, beside?: number) => { read: T; sound: boolean } {
  const names = Object.keys(readers);
  const reads = Object.values(readers) as ((value: unknown) => unknown)[];
  return (raw, beside = 0) => {
    const r = asPlain(raw);
    let sound = r === raw;
    let same = sound;
    // An index loop, because it runs half a million times for a list of ten thousand.
    for (let i = 0; i < names.length; i++) {
      const lies = r[names[i] as string];
      const value = reads[i]?.(lies);
      if (value === lies) continue;
      same = false;
      sound &&= equal(value, lies);
    }
    if (same && Object.keys(r).length === names.length + beside) return { read: r as T, sound };
    return { read: Object.fromEntries(names.map((name, i) => [name, reads[i]?.(r[name])])) as T, sound };
  };
}

const factReaders: Readers<Facts> = {
  agreed: day,
  origin: words,
  start: month,
  arr: finite,
  template: text,
  cadence: (value) => (value === 'half-year' ? value : noFacts.cadence),
  reviews: count,
  begun: count,
  notLive: flag,
  month: whole,
  last: day,
  planned: finite,
  actual: finite,
  realised: finite,
  roi: finite,
  rov: finite,
  rovMeasured: flag,
  health: finite,
  healthBefore: finite,
  nps: finite,
  csat: finite,
  ces: finite,
  customerShare: finite,
  next: day,
  renewal: day,
  required: count,
  atRisk: count,
  missed: count,
  findings: count,
  due: day,
  reasons: reasonCounts,
  bridge: bridgeOf,
  details: (value) => (typeof value === 'string' && value.length <= mostDetails ? value : ''),
};

const entryReaders: Readers<Omit<Summary, 'facts' | 'damaged'>> = {
  id: text,
  kind: (value) => (value === 'programme' ? value : 'case'),
  version: (value) => whole(value) ?? 1,
  revision: count,
  updated: instant,
  title: text,
  customer: text,
  owner: text,
  segment: text,
  net: finite,
  currency: (value) => (typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : 'XXX'),
  years: (value) => Math.max(0, finite(value) ?? 0),
  waiting: count,
};

/** The reader of each field of an entry and of its facts; a valid value is returned as it is. */
export const readers = { entry: entryReaders, facts: factReaders };

const readFacts = fieldReader(factReaders);
const readFields = fieldReader(entryReaders);

/** Reads a summary from whatever is in the database: a damaged part is left empty, so that the rest is still shown. */
export function readSummary(raw: unknown): Summary {
  const given = asPlain(raw)['facts'];
  const facts = given === undefined ? null : readFacts(given);
  const { read, sound } = readFields(raw, facts ? 1 : 0);
  const summary: Summary =
    !facts || (facts.read === given && read === raw) ? read : { ...read, facts: facts.read };
  return sound && read.id !== '' && read.updated !== '' && (facts?.sound ?? read.kind === 'programme')
    ? summary
    : { ...summary, damaged: true };
}

/**
 * Joins the two rows of a stored document. Its list entry may be missing or damaged: the document counts, and a
 * revision that cannot be read becomes 1, so that the document is never taken for one not stored yet.
 */
export function readStored(id: string, entry: unknown, document: unknown): Stored {
  const summary = undamaged(readSummary(entry));
  return { ...summary, id, revision: summary.revision || 1, document };
}

/** Reads rows as list entries, each as far as possible; one without an id gets one, so that it is shown. */
export const readSummaries = (rows: readonly unknown[]): Summary[] => inOrder(rows.map(readSummary));

/** Entries that were read before, in the order of the list. */
export const inOrder = (entries: readonly Summary[]): Summary[] =>
  entries.map((s, i) => (s.id === '' ? { ...s, id: `?${i}` } : s)).sort(newestFirst);

/** Reads a version from whatever is in the database; null if it has no document id or no number. */
export function readVersion(raw: unknown): Version | null {
  const r = asPlain(raw);
  const number = whole(r['number']);
  if (typeof r['caseId'] !== 'string' || number === null) return null;
  return {
    caseId: r['caseId'],
    number,
    at: instant(r['at']),
    name: text(r['name']).slice(0, 200),
    document: r['document'],
  };
}
