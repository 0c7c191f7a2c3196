/**
 * The reader's changes to a case or programme from a link, kept in this browser so that a reload or a restart finds
 * them again. They are kept by link and by the page's path, because several copies of this page may share one origin.
 *
 * Changes to a document that needed a password are encrypted with a key made from the opened content, which only
 * someone who could open the link can make. So they are readable only after the password was typed again.
 *
 * Bounded: the newest links, up to a number of characters; the oldest are dropped. What is read passes the gate like
 * anything from outside; if it does not, it is ignored.
 */
import { parseDocument, type Case, type Programme } from '../case/index.ts';
import type { SyncStorage } from '../store/journal.ts';
import { storageName } from '../store/storageNames.ts';
import { fromBase64, toBase64 } from '../util/base64.ts';
import { equal } from '../util/equal.ts';
import { sha256Of } from '../util/sha256.ts';

const indexKey = storageName('tried');
const mostLinks = 20;
/** localStorage holds about five million characters in all, most of them for the journal. */
const mostCharacters = 800_000;
/** How long a pause in typing lasts before the changes are written, ms. */
const pause = 200;
const ivLength = 12;

/** Where changes are kept and how they are encrypted; reading either property may throw. */
export interface LinkEditsEnvironment {
  storage: () => SyncStorage;
  /** Has no `subtle` on plain http: changes to sealed documents are then not kept. */
  crypto: () => (Pick<Crypto, 'getRandomValues'> & { subtle?: SubtleCrypto | undefined }) | undefined;
  /** The page's path. */
  path: string;
}

const here = (): LinkEditsEnvironment => ({
  storage: () => localStorage,
  crypto: () => globalThis.crypto,
  path: location.pathname,
});

export class LinkEdits<D extends Case | Programme> {
  readonly #original: D;
  readonly #sealed: boolean;
  readonly #place: LinkEditsEnvironment;
  /** The key of this link among those kept; null until the first reading or writing has worked it out. */
  #slot: string | null = null;
  #naming: Promise<string> | null = null;
  /** Called when it becomes known whether the changes are kept. */
  onkept: (kept: boolean) => void = () => undefined;
  #kept = true;
  /** Called with a newer state that another tab of this browser kept for the same link. */
  onelsewhere: (state: D) => void = () => undefined;
  /** The state this page last read or wrote, as text; any other text was written by another tab. */
  #known: string | undefined;
  #waiting: D | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #key: Promise<CryptoKey> | undefined;
  /** Writes run one after another, because the newest must be the last one. */
  #writing: Promise<void> = Promise.resolve();

  /** @param original the document as in its link; @param sealed whether the link needed a password */
  constructor(original: D, sealed = false, place: LinkEditsEnvironment = here()) {
    this.#original = original;
    this.#sealed = sealed;
    this.#place = place;
  }

  /** Whether this browser lets the page keep anything, tested by writing a word. */
  get able(): boolean {
    try {
      if (this.#sealed && !this.#place.crypto()?.subtle) return false;
      const storage = this.#place.storage();
      const trial = `${indexKey}:trial`;
      storage.setItem(trial, '1');
      storage.removeItem(trial);
      return true;
    } catch {
      return false;
    }
  }

  /** The state kept for this link; null if there is none, or none that can be used. */
  async read(): Promise<D | null> {
    const found = await this.#stored();
    if (found !== null) this.#known = JSON.stringify(found);
    return found;
  }

  async #stored(): Promise<D | null> {
    try {
      const text = this.#place.storage().getItem(this.#keyOf(await this.#name()));
      if (text === null || text.length > mostCharacters) return null;
      const parsed = parseDocument(JSON.parse(this.#sealed ? await this.#opened(text) : text));
      // Only a state of the same document is this link's.
      if (!parsed.ok || parsed.value.id !== this.#original.id) return null;
      const found = parsed.value as D;
      return 'lines' in found === 'lines' in this.#original && !equal(found, this.#original) ? found : null;
    } catch {
      // The storage is forbidden, or holds something else: the case is shown as it was shared.
      return null;
    }
  }

  /**
   * Looks for a state that another tab has kept. Call it when the browser reports a changed storage key (`key`), and
   * when the page is restored. A removed state removes nothing here, and a state waiting here is newer.
   */
  async catchUp(key: string | null = null): Promise<void> {
    if (key !== null && !(this.#slot !== null && key === this.#keyOf(this.#slot))) return;
    await this.#writing;
    const state = await this.#stored();
    const text = JSON.stringify(state);
    if (state === null || this.#waiting !== null || text === this.#known) return;
    this.#known = text;
    this.onelsewhere(state);
  }

  /** Keeps a state after a pause. A state equal to the original removes the kept one. */
  keep(state: D): void {
    this.#waiting = state;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Writes a waiting state. This happens at once, except for a sealed document: encrypting takes the browser a moment. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    const state = this.#waiting;
    this.#waiting = null;
    if (state === null) return this.#writing;
    const said = JSON.stringify(state);
    if (said === this.#known) return this.#writing;
    const text = equal(state, this.#original) ? null : said;
    const now = text === null || !this.#sealed;
    if (now && this.#slot !== null) this.#write(this.#slot, said, text);
    else
      this.#writing = this.#writing.then(async () => {
        try {
          this.#write(await this.#name(), said, now ? text : await this.#closed(text));
        } catch {
          this.#say(false);
        }
      });
    return this.#writing;
  }

  /** @param said the state that is written; @param text its stored form, null for none */
  #write(slot: string, said: string, text: string | null): void {
    try {
      const storage = this.#place.storage();
      const others = this.#slots(storage).filter((other) => other !== slot);
      storage.removeItem(this.#keyOf(slot));
      const put = (): boolean => {
        if (text === null) return true;
        try {
          storage.setItem(this.#keyOf(slot), text);
          return true;
        } catch {
          return false;
        }
      };
      const length = (other: string): number => storage.getItem(this.#keyOf(other))?.length ?? 0;
      let all = (text?.length ?? 0) + others.reduce((sum, slot) => sum + length(slot), 0);
      const fits = (text?.length ?? 0) <= mostCharacters;
      const drop = (): void => {
        const oldest = others.pop();
        if (oldest === undefined) return;
        all -= length(oldest);
        storage.removeItem(this.#keyOf(oldest));
      };
      while (fits && others.length > 0 && (others.length >= mostLinks || all > mostCharacters)) drop();
      let done = fits && put();
      // The storage is full of other data: our oldest entries are dropped.
      while (fits && !done && others.length > 0) {
        drop();
        done = put();
      }
      const slots = done && text !== null ? [slot, ...others] : others;
      if (slots.length > 0) storage.setItem(indexKey, JSON.stringify(slots));
      else storage.removeItem(indexKey);
      // If it could not be written, it is tried again, and an older state is not mistaken for a newer one.
      if (done) this.#known = said;
      this.#say(done);
    } catch {
      this.#say(false);
    }
  }

  #say(kept: boolean): void {
    if (kept !== this.#kept) this.onkept(kept);
    this.#kept = kept;
  }

  #slots(storage: SyncStorage): string[] {
    try {
      const slots: unknown = JSON.parse(storage.getItem(indexKey) ?? '[]');
      return Array.isArray(slots)
        ? slots.filter((x): x is string => typeof x === 'string' && /^[0-9a-f]{40}$/.test(x))
        : [];
    } catch {
      return [];
    }
  }

  readonly #keyOf = (slot: string): string => `${indexKey}:${slot}`;

  #name(): Promise<string> {
    this.#naming ??= this.#digest(`slot ${this.#place.path} ${this.#sealed}`).then((digest) => {
      const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      return (this.#slot = digits.slice(0, 40));
    });
    // If the code did not load, the next call loads it again.
    this.#naming.catch(() => (this.#naming = null));
    return this.#naming;
  }

  /** A digest of the original, a different one for each use. */
  #digest(use: string): Promise<Uint8Array<ArrayBuffer>> {
    return sha256Of(`${use}\n${JSON.stringify(this.#original)}`, this.#place.crypto()?.subtle);
  }

  #crypto(): Pick<Crypto, 'getRandomValues'> & { subtle: SubtleCrypto } {
    const crypto = this.#place.crypto();
    if (!crypto?.subtle) throw new Error('no crypto');
    return crypto as Pick<Crypto, 'getRandomValues'> & { subtle: SubtleCrypto };
  }

  #secret(): Promise<CryptoKey> {
    this.#key ??= this.#digest('key').then((raw) =>
      this.#crypto().subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
    );
    return this.#key;
  }

  async #closed(text: string): Promise<string> {
    const crypto = this.#crypto();
    const iv = crypto.getRandomValues(new Uint8Array(ivLength));
    const cipher = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      await this.#secret(),
      new TextEncoder().encode(text),
    );
    return toBase64(Uint8Array.from([...iv, ...new Uint8Array(cipher)]));
  }

  async #opened(text: string): Promise<string> {
    const bytes = fromBase64(text) ?? new Uint8Array();
    const plain = await this.#crypto().subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.slice(0, ivLength) },
      await this.#secret(),
      bytes.slice(ivLength),
    );
    return new TextDecoder().decode(plain);
  }
}
