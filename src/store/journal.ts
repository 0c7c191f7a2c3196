/**
 * The last words of a closing tab. A write to IndexedDB begun while the page goes away may never finish, so
 * what is not committed yet is also written, synchronously, to a small storage (localStorage), and taken up on the
 * next start.
 *
 * Every tab writes under a key of its own: two tabs closing at once must not erase each other.
 */
import { isPlain } from '../util/isPlain.ts';
import { nameHere } from './place.ts';
import type { Draft } from './repository.ts';

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
