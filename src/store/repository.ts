/**
 * Where documents are kept. Two implementations (IndexedDB, memory) pass one contract suite.
 *
 * Documents come out as raw, unknown data: the caller puts them through the gate, so that a record written by
 * an older version is migrated on read, and one that cannot be read does not block the others.
 * Dates and ids are passed in. No operation throws.
 */
import type { Result } from '../case/index.ts';
import { noFacts, type Facts } from '../report/portfolio/facts.ts';
import { equal, isPlain } from '../util/equal.ts';

export type { Facts };

/** What is listed of a document without opening it. */
export interface Summary {
  id: string;
  kind: 'case' | 'programme';
  /** Document version. */
  version: number;
  /** Counts up by one with every save; 1 is the first. */
  revision: number;
  /** When it was saved last, as an ISO date and time. */
  updated: string;
  title: string;
  customer: string;
  owner: string;
  segment: string;
  /** Net customer value over the term in `currency`; null when there is none yet. */
  net: number | null;
  currency: string;
  /** The term `net` is over. */
  years: number;
  /** How many lines wait for a number. */
  waiting: number;
  /** Part of the entry could not be read: it is listed as far as it could, and comes out as it is with the raw records. Never stored. */
  damaged?: true;
  /** What the portfolio shows of a case; absent where nothing has been agreed, planned or measured. */
  facts?: Facts;
}

/** What a caller hands in: everything but the revision, which the store counts. */
export interface Draft extends Omit<Summary, 'revision'> {
  document: unknown;
}

/**
 * The newest state of a document on its way to the store. What lists show of it takes an evaluation: it is worked out when
 * it is saved, not with every keystroke.
 */
export interface Unsaved extends Pick<Draft, 'id' | 'updated' | 'document'> {
  /** The same as the store takes it. */
  draft: () => Draft | Promise<Draft>;
}

export interface Stored extends Summary {
  document: unknown;
}

/** One state of a case that was kept. */
export interface Version {
  caseId: string;
  /** Counts up within the case; never used twice. */
  number: number;
  /** When it was kept, ISO. */
  at: string;
  /** Empty for one kept automatically. */
  name: string;
  document: unknown;
}

export type StoreProblem =
  /** Someone else saved first; `theirs` is what is stored now. Nothing was written. */
  | { kind: 'conflict'; theirs: Stored }
  /** No room. Nothing was written, nothing was lost. */
  | { kind: 'quota' }
  /** Another tab holds the database in an older form, or the browser does not come to an end of opening it. */
  | { kind: 'blocked' }
  /** The browser does not answer when asked for it; often another tab's opening is waiting before ours. */
  | { kind: 'silent' }
  /** A newer version of this application has changed the database; this one must not touch it. */
  | { kind: 'newer' }
  /** The database is there, and opening or using it fails. What is in it is not deleted. */
  | { kind: 'broken'; detail: string }
  /** The browser refuses to keep anything here. */
  | { kind: 'unavailable'; detail: string }
  | { kind: 'missing'; id: string }
  /** A record is there and cannot be read. */
  | { kind: 'corrupt'; id: string }
  /** The part of the page that opens the store has not come. What is in it is not touched. */
  | { kind: 'unloaded' };

export type StoreResult<T> = Promise<Result<T, StoreProblem>>;

/** Something another tab (or another holder of the same store) has done. */
export type StoreChange =
  | { kind: 'saved'; id: string; revision: number }
  | { kind: 'removed'; id: string }
  /** Everything may have changed. */
  | { kind: 'all' };

/** A removed case with its versions: what `putBack` needs. */
export interface Removed {
  stored: Stored;
  versions: Version[];
}

/** The whole store as one document. */
export interface Backup {
  format: 'worthwhile-backup';
  version: 1;
  /** When it was made, ISO. */
  at: string;
  records: Stored[];
  versions: Version[];
}

/** What a restore did, in records. */
export interface Restored {
  added: number;
  /** The backup's was newer: it is current now, what was there before is in the version history. */
  replaced: number;
  /** What was there is newer: it stays current, the backup's is in the version history. */
  kept: number;
  unchanged: number;
}

export interface Repository {
  /** False where everything ends with the tab. */
  readonly durable: boolean;
  /** All documents without their content, the one saved last first. A damaged record is listed as well as it can be. */
  list(): StoreResult<Summary[]>;
  /** The first `most` of that list, without reading the rest; damaged records may be missing from it. */
  newest(most: number): StoreResult<Summary[]>;
  /** Problem: missing, corrupt. */
  load(id: string): StoreResult<Stored>;
  /**
   * Writes a document if its stored revision is still `expected` (0: not stored yet) and gives the new
   * revision. When it resolves with one, the write has been committed. Problems: conflict, missing (removed
   * meanwhile), quota.
   */
  save(draft: Draft, expected: number): StoreResult<number>;
  /**
   * Writes what lists show of a document anew, worked out from the document as it lies there; document and revision stay,
   * and no other tab is told: each works out the same.
   * Nothing happens where its stored revision is not this one any more. Problem: missing.
   */
  relist(summary: Summary): StoreResult<void>;
  /** Removes a document and its versions, and gives both for `putBack`. Problem: missing. */
  remove(id: string): StoreResult<Removed>;
  /** Undoes a removal. The revision counts on. Problem: conflict (the id is in use again). */
  putBack(removed: Removed): StoreResult<number>;
  /** Keeps a state of a document. Past `mostVersions`, the oldest without a name goes first. */
  keepVersion(version: Omit<Version, 'number'>): StoreResult<number>;
  /** A document's kept states, the newest first. */
  versions(caseId: string): StoreResult<Version[]>;
  /** Names a kept state, or takes its name away. Problem: missing. */
  nameVersion(caseId: string, number: number, name: string): StoreResult<void>;
  /** Everything, damaged records included. */
  backup(at: string): StoreResult<Backup>;
  /**
   * Takes a backup in, all of it or (on a problem) nothing. `replace` empties the store first; `merge` keeps
   * the newer of two and puts the older into its version history under `name`.
   */
  restore(backup: Backup, mode: 'merge' | 'replace', name: string): StoreResult<Restored>;
  /** Calls back after changes made by others. Gives the way to stop. */
  watch(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/** States kept of one document. */
export const mostVersions = 60;

/** Which version makes room when there are too many: the oldest without a name, else the oldest. Newest first in. */
export function surplus(versions: readonly Version[]): Version[] {
  const over = versions.length - mostVersions;
  if (over <= 0) return [];
  const oldestFirst = [...versions].sort((a, b) => a.number - b.number);
  const unnamed = oldestFirst.filter((v) => v.name === '');
  return [...unnamed, ...oldestFirst.filter((v) => v.name !== '')].slice(0, over);
}

const own = (raw: unknown): Record<string, unknown> =>
  typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
const words = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? text(value) : null;
const day = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : null;
const month = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : '';
/** A date with its time as we write it (ISO, UTC), '' for anything else. */
export const instant = (value: unknown): string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? value
    : '';
/** A whole number, none below zero. */
const whole = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;

/** Characters of a case's details: a hundred times what twenty reviews need. */
const mostDetails = 1_000_000;

/** Facts from whatever is in the database, like a summary. */
function readFacts(raw: unknown): Facts {
  const r = own(raw);
  const bridge = Array.isArray(r['bridge']) ? r['bridge'].map(finite) : [];
  const [benefits = null, costs = null, alternative = null, net = null] = bridge;
  return {
    agreed: day(r['agreed']),
    origin: words(r['origin']),
    start: month(r['start']),
    arr: finite(r['arr']),
    template: text(r['template']),
    cadence: r['cadence'] === 'half-year' ? 'half-year' : noFacts.cadence,
    reviews: whole(r['reviews']) ?? 0,
    begun: whole(r['begun']) ?? 0,
    notLive: r['notLive'] === true,
    month: whole(r['month']),
    last: day(r['last']),
    planned: finite(r['planned']),
    actual: finite(r['actual']),
    realised: finite(r['realised']),
    roi: finite(r['roi']),
    rov: finite(r['rov']),
    rovMeasured: r['rovMeasured'] === true,
    health: finite(r['health']),
    healthBefore: finite(r['healthBefore']),
    nps: finite(r['nps']),
    csat: finite(r['csat']),
    ces: finite(r['ces']),
    customerShare: finite(r['customerShare']),
    next: day(r['next']),
    renewal: day(r['renewal']),
    required: whole(r['required']) ?? 0,
    atRisk: whole(r['atRisk']) ?? 0,
    missed: whole(r['missed']) ?? 0,
    findings: whole(r['findings']) ?? 0,
    due: day(r['due']),
    reasons: Object.fromEntries(
      Object.entries(own(r['reasons'])).flatMap(([reason, n]) => {
        const count = whole(n);
        return count === null ? [] : [[text(reason), count]];
      }),
    ),
    bridge:
      benefits !== null && costs !== null && alternative !== null && net !== null
        ? [benefits, costs, alternative, net]
        : null,
    details: typeof r['details'] === 'string' && r['details'].length <= mostDetails ? r['details'] : '',
  };
}

/** Characters of a text in a list: far more than a document allows. */
const longest = 2_000;
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longest) : '');
const finite = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Whether what was read is what lies there, field by field; what lies there beside is not looked at. */
const asItStands = (raw: unknown, read: object): boolean =>
  isPlain(raw) && Object.entries(read).every(([field, value]) => equal(raw[field], value));

/** A summary from whatever is in the database: what is damaged is left empty, so that the rest still shows. */
export function readSummary(raw: unknown): Summary {
  const r = own(raw);
  const summary: Summary = {
    id: text(r['id']),
    kind: r['kind'] === 'programme' ? 'programme' : 'case',
    version: whole(r['version']) ?? 1,
    revision: whole(r['revision']) ?? 0,
    updated: instant(r['updated']),
    title: text(r['title']),
    customer: text(r['customer']),
    owner: text(r['owner']),
    segment: text(r['segment']),
    net: finite(r['net']),
    currency: typeof r['currency'] === 'string' && /^[A-Z]{3}$/.test(r['currency']) ? r['currency'] : 'XXX',
    years: Math.max(0, finite(r['years']) ?? 0),
    waiting: whole(r['waiting']) ?? 0,
    ...(r['facts'] === undefined ? {} : { facts: readFacts(r['facts']) }),
  };
  const { facts, ...fields } = summary;
  const sound =
    summary.id !== '' &&
    summary.updated !== '' &&
    asItStands(raw, fields) &&
    (facts === undefined ? summary.kind === 'programme' : asItStands(r['facts'], facts));
  return sound ? summary : { ...summary, damaged: true };
}

/** An entry without what is said of its reading. */
export const undamaged = ({ damaged: _, ...summary }: Summary): Summary => summary;

/** What lists show, of a document on its way to the store or out of it. */
export const entryOf = <T extends { document: unknown }>({ document: _, ...entry }: T): Omit<T, 'document'> =>
  entry;

/**
 * A stored document from the two rows it lies in. Its list entry may be missing or damaged: the document counts, and a
 * revision that cannot be read is the first, so that it is never taken for one that is not stored yet.
 */
export function readStored(id: string, entry: unknown, document: unknown): Stored {
  const summary = undamaged(readSummary(entry));
  return { ...summary, id, revision: summary.revision || 1, document };
}

/** The newest first; those saved at the same moment by id, so that the order never jumps. */
export const newestFirst = (a: Summary, b: Summary): number =>
  a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Entries as they are listed, each as far as it can be read; one without a name of its own gets one, so that it is seen. */
export const readSummaries = (rows: readonly unknown[]): Summary[] =>
  rows
    .map(readSummary)
    .map((s, i) => (s.id === '' ? { ...s, id: `?${i}` } : s))
    .sort(newestFirst);

/** A kept state from whatever is in the database; null where it is nobody's, or has no number to be told by. */
export function readVersion(raw: unknown): Version | null {
  const r = own(raw);
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

/** Whether an entry of a list has a document that can be asked for by name. */
export const isNamed = (s: Pick<Summary, 'id'>): boolean => !s.id.startsWith('?');
