/**
 * The last words of a closing tab. A write to IndexedDB begun while the page goes away may never finish, so
 * what is not committed yet is also written, synchronously, to a small storage (localStorage), and taken up on the
 * next start.
 *
 * Every tab writes under a key of its own: two tabs closing at once must not erase each other.
 */
import { fail, ok, parseDocument, type Case, type Programme, type Result } from '../case/index.ts';
import { equal } from '../util/equal.ts';
import { isPlain } from '../util/isPlain.ts';
import { nameHere } from './place.ts';
import { readSummary, type Draft, type Repository, type StoreProblem } from './repository.ts';

/** localStorage, or anything like it. Any call may throw. */
export interface SyncStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Characters of one entry, at most: localStorage holds about five million in all. */
const journalLimit = 1_500_000;

/** Under which the keys of all entries are listed. */
export const indexKey = nameHere('journal');
/** Entries that could not be read. */
const asideKey = nameHere('unreadable');
const mostAside = 20;
const isEntry = (x: unknown): x is [string, string] =>
  Array.isArray(x) && x.length === 2 && typeof x[0] === 'string' && typeof x[1] === 'string';
const keyOf = (id: string, writer: string): string => `${indexKey}:${id}:${writer}`;
/** The tab that noted an entry, by the entry's key. */
export const writerOf = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

const texts = new WeakMap<object, string>();
/** The JSON of a part of documents. States of one share all that an edit left alone, and nothing in them is changed once made. */
function partText(part: unknown): string | undefined {
  if (!isPlain(part)) return JSON.stringify(part);
  let text = texts.get(part);
  if (text === undefined) texts.set(part, (text = JSON.stringify(part)));
  return text;
}
/** A document as `JSON.stringify` writes it, for a fraction of its time: it is noted with every key. */
function documentText(document: unknown): string {
  if (!isPlain(document)) return JSON.stringify(document);
  const parts = Object.entries(document).flatMap(([key, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map((entry) => partText(entry) ?? 'null').join()}]`
      : partText(value);
    return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
  });
  return `{${parts.join()}}`;
}

export class Journal {
  private readonly storage: SyncStorage;
  private readonly writer: string;

  /** @param writer a name no other open tab has. */
  constructor(storage: SyncStorage, writer: string) {
    this.storage = storage;
    this.writer = writer;
  }

  /**
   * Notes a state that is not committed yet, over the revision it was made from. Gives its length in
   * characters, or null where it could not be noted (too long, no room, storage forbidden): the draft then
   * depends on the database alone.
   * @param under `updated` of a save still under way: should it commit, this draft goes on from it
   */
  write(
    { id, updated, document }: Pick<Draft, 'id' | 'updated' | 'document'>,
    revision: number,
    under: string | null = null,
  ): number | null {
    try {
      const about = JSON.stringify({ id, updated, revision, under });
      const text = `${about.slice(0, -1)},"document":${documentText(document)}}`;
      if (text.length > journalLimit) return null;
      const key = keyOf(id, this.writer);
      const keys = this.keys();
      // The index first: an entry that is in no index would never be found again.
      if (!keys.includes(key)) this.storage.setItem(indexKey, JSON.stringify([...keys, key]));
      this.storage.setItem(key, text);
      return text.length;
    } catch {
      return null;
    }
  }

  /** Whether this tab's entry for a document still stands: nobody has taken it up. */
  holds(id: string): boolean {
    try {
      return this.storage.getItem(keyOf(id, this.writer)) !== null;
    } catch {
      return true;
    }
  }

  /** Forgets this tab's entry for a document: it has been committed. */
  clear(id: string): void {
    this.forget(keyOf(id, this.writer));
  }

  /** Everything noted, by any tab: the raw text by key. */
  entries(): [string, string][] {
    try {
      return this.keys().flatMap((key): [string, string][] => {
        const text = this.storage.getItem(key);
        return text === null ? [] : [[key, text]];
      });
    } catch {
      return [];
    }
  }

  /** Puts an entry that cannot be read where nothing tries to read it again: it can still be saved as a file. */
  setAside(key: string, text: string): void {
    try {
      this.storage.setItem(asideKey, JSON.stringify([...this.aside(), [key, text]].slice(-mostAside)));
    } catch {
      // No room for both: it stays where it is until there is.
      return;
    }
    this.forget(key, text);
  }

  /** What was put aside, as it stands: the raw text by key. */
  aside(): [string, string][] {
    try {
      const kept: unknown = JSON.parse(this.storage.getItem(asideKey) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isEntry) : [];
    } catch {
      return [];
    }
  }

  /** @param text forgotten only as long as this is what stands there: its tab may have noted more meanwhile */
  forget(key: string, text?: string): void {
    try {
      if (text !== undefined && this.storage.getItem(key) !== text) return;
      this.storage.removeItem(key);
      const left = this.keys().filter((k) => k !== key);
      if (left.length > 0) this.storage.setItem(indexKey, JSON.stringify(left));
      else this.storage.removeItem(indexKey);
    } catch {
      // An entry left behind is found again at the next start and settled then.
    }
  }

  private keys(): string[] {
    try {
      const keys: unknown = JSON.parse(this.storage.getItem(indexKey) ?? '[]');
      return Array.isArray(keys) ? keys.filter((k): k is string => typeof k === 'string') : [];
    } catch {
      return [];
    }
  }
}

/** What became of an entry found at the start. */
export type Recovered =
  /** It is the document's newest state now. */
  | { id: string; title: string; outcome: 'saved' }
  /** The store had moved on: the entry is in the version history. */
  | { id: string; title: string; outcome: 'kept-as-version' }
  /** The store held it already, or the document was removed since. */
  | { id: string; title: string; outcome: 'not-needed' }
  /** It did not pass the gate, and is put aside as it is. */
  | { id: string; title: string; outcome: 'unreadable' }
  /** The store could not take it; the entry stays for the next start. */
  | { id: string; title: string; outcome: 'waiting'; problem: StoreProblem };

interface Entry {
  document: Case | Programme;
  updated: string;
  revision: number;
  under: unknown;
}

function read(text: string): Result<Entry, string> {
  try {
    const raw: unknown = JSON.parse(text);
    const { id, updated, revision } = readSummary(raw);
    const { document, under } = raw as { document?: unknown; under?: unknown };
    const parsed = parseDocument(document);
    return parsed.ok && parsed.value.id === id
      ? ok({ document: parsed.value, updated, revision, under })
      : fail(readSummary(document).title);
  } catch {
    return fail('');
  }
}

/**
 * Takes up what earlier tabs could not finish. Call once, before any document is opened.
 * @param versionName the name under which an entry that came too late is kept
 * @param draftOf a document as the store takes it
 * @param alive the names of tabs that are open: what they noted is theirs to save
 */
export async function replay(
  journal: Journal,
  repository: Repository,
  versionName: string,
  draftOf: (document: Case | Programme) => Promise<Draft>,
  alive: ReadonlySet<string> = new Set(),
): Promise<Recovered[]> {
  const done: Recovered[] = [];
  for (const [key, text] of journal.entries()) {
    if (alive.has(writerOf(key))) continue;
    const entry = read(text);
    if (!entry.ok) {
      journal.setAside(key, text);
      done.push({ id: '', title: entry.problem, outcome: 'unreadable' });
      continue;
    }
    const { document, updated, revision, under } = entry.value;
    const derived = await draftOf(document);
    // A date that cannot be read is no date: it is saved as of now.
    const draft = { ...derived, updated: updated || derived.updated };
    const about = { id: draft.id, title: draft.title };
    let saved = await repository.save(draft, revision);
    if (!saved.ok && saved.problem.kind === 'conflict') {
      const { theirs } = saved.problem;
      // The same tab's own save, under way when this was noted, did commit: what was typed over it is newer.
      if (theirs.revision === revision + 1 && theirs.updated === under)
        saved = await repository.save(draft, theirs.revision);
    }
    if (saved.ok) {
      journal.forget(key, text);
      done.push({ ...about, outcome: 'saved' });
    } else if (saved.problem.kind === 'conflict') {
      const { theirs } = saved.problem;
      // The very commit the entry waited for, or a later one.
      const known = equal(theirs.document, draft.document);
      const kept = known
        ? null
        : await repository.keepVersion({
            caseId: draft.id,
            at: draft.updated,
            name: versionName,
            document: draft.document,
          });
      if (kept && !kept.ok) done.push({ ...about, outcome: 'waiting', problem: kept.problem });
      else {
        journal.forget(key, text);
        done.push({ ...about, outcome: known ? 'not-needed' : 'kept-as-version' });
      }
    } else if (saved.problem.kind === 'missing') {
      // Removed since, on purpose: coming back by itself would be the greater surprise.
      journal.forget(key, text);
      done.push({ ...about, outcome: 'not-needed' });
    } else done.push({ ...about, outcome: 'waiting', problem: saved.problem });
  }
  return done;
}
