/**
 * Saves the unsaved work of a closing tab. A write to IndexedDB that starts while the page closes may never finish, so
 * what is not committed is also written, synchronously, to a small storage (localStorage), and taken up at the next
 * start.
 *
 * Every tab writes under a key of its own: two tabs closing at once must not erase each other's work.
 */
import { isPlain } from '../util/isPlain.ts';
import { storageName } from './storageNames.ts';
import type { Draft } from './repository.ts';

/** localStorage, or anything like it. Any call may throw. */
export interface SyncStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The most characters of one entry: localStorage holds about five million in all. */
const journalLimit = 1_500_000;

/** The key under which the keys of all entries are listed. */
export const indexKey = storageName('journal');
/** The key under which unreadable entries are kept. */
const asideKey = storageName('unreadable');
const mostAside = 20;
const isEntry = (x: unknown): x is [string, string] =>
  Array.isArray(x) && x.length === 2 && typeof x[0] === 'string' && typeof x[1] === 'string';
const keyOf = (id: string, writer: string): string => `${indexKey}:${id}:${writer}`;
/** The tab that noted an entry, by the entry's key. */
export const writerOf = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

const texts = new WeakMap<object, string>();
/** The JSON of a part of a document. States of a document share the parts an edit left alone, and a part never changes. */
function partText(part: unknown): string | undefined {
  if (!isPlain(part)) return JSON.stringify(part);
  let text = texts.get(part);
  if (text === undefined) texts.set(part, (text = JSON.stringify(part)));
  return text;
}
/** A document as `JSON.stringify` writes it, in a fraction of the time: it is noted with every keystroke. */
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
   * Notes a state that is not committed yet, together with the revision it was made from. Returns its length in
   * characters, or null if it could not be noted (too long, storage full or forbidden): the draft then depends on the
   * database alone.
   * @param under `updated` of a save under way: if it commits, this draft builds on it
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
      // The index is written first: an entry that is not in the index would never be found again.
      if (!keys.includes(key)) this.storage.setItem(indexKey, JSON.stringify([...keys, key]));
      this.storage.setItem(key, text);
      return text.length;
    } catch {
      return null;
    }
  }

  /** Whether this tab's entry for a document is still there, so that no other tab has taken it up. */
  holds(id: string): boolean {
    try {
      return this.storage.getItem(keyOf(id, this.writer)) !== null;
    } catch {
      return true;
    }
  }

  /** Removes this tab's entry for a document once it has been committed. */
  clear(id: string): void {
    this.forget(keyOf(id, this.writer));
  }

  /** Every entry of any tab: the raw text by key. */
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

  /** Moves an entry that cannot be read to where it is not read again; it can still be saved as a file. */
  setAside(key: string, text: string): void {
    try {
      this.storage.setItem(asideKey, JSON.stringify([...this.aside(), [key, text]].slice(-mostAside)));
    } catch {
      // There is no space for both: it stays where it is.
      return;
    }
    this.forget(key, text);
  }

  /** The entries that could not be read: the raw text by key. */
  aside(): [string, string][] {
    try {
      const kept: unknown = JSON.parse(this.storage.getItem(asideKey) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isEntry) : [];
    } catch {
      return [];
    }
  }

  /** @param text removed only if the entry still has this text, because its tab may have noted more meanwhile */
  forget(key: string, text?: string): void {
    try {
      if (text !== undefined && this.storage.getItem(key) !== text) return;
      this.storage.removeItem(key);
      const left = this.keys().filter((k) => k !== key);
      if (left.length > 0) this.storage.setItem(indexKey, JSON.stringify(left));
      else this.storage.removeItem(indexKey);
    } catch {
      // The next start finds an entry that stays here, and removes it then.
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
