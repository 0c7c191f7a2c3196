/**
 * What a reader changes in a case or programme that came in a link: kept in this browser, so that a reload or a restart
 * finds it again. By link and by the page's path, since several copies of this page may share one origin.
 *
 * What came under a password is kept under one too: encrypted with a key made from the opened content, which nobody
 * can make who could not open the link. So it is readable only after the password was typed again.
 *
 * Bounded: the newest links, in so many characters; the oldest gives way. What is read passes the gate like anything
 * from outside, and what does not is left aside.
 */
import { parseDocument, type Case, type Programme } from '../case/index.ts';
import type { SyncStorage } from '../store/journal.ts';
import { nameHere } from '../store/place.ts';
import { fromBase64, toBase64 } from '../util/base64.ts';
import { equal } from '../util/equal.ts';
import { sha256Of } from '../util/sha256.ts';

const indexKey = nameHere('tried');
const mostLinks = 20;
/** localStorage holds about five million characters in all, most of them the journal's. */
const mostCharacters = 800_000;
/** How long a typist may pause before what was typed is written, ms. */
const pause = 200;
const ivLength = 12;

/** Where things are kept and how they are locked; reaching for either may throw. */
export interface TriedPlace {
  storage: () => SyncStorage;
  /** Missing on plain http: what came sealed is then not kept. */
  crypto: () => (Pick<Crypto, 'getRandomValues'> & { subtle?: SubtleCrypto | undefined }) | undefined;
  /** The page's path. */
  path: string;
}

const here = (): TriedPlace => ({
  storage: () => localStorage,
  crypto: () => globalThis.crypto,
  path: location.pathname,
});

export class Tried<D extends Case | Programme> {
  readonly #original: D;
  readonly #sealed: boolean;
  readonly #place: TriedPlace;
  /** The name of this link among those kept; null until it was worked out, which begins with the first reading or writing. */
  #slot: string | null = null;
  #naming: Promise<string> | null = null;
  /** Told when what is changed turns out to be kept, or not. */
  onkept: (kept: boolean) => void = () => undefined;
  #kept = true;
  /** Told of a newer state that another tab of this browser kept for the same link. */
  onelsewhere: (state: D) => void = () => undefined;
  /** The state this page last read or wrote, as text: anything else in its place was written elsewhere. */
  #known: string | undefined;
  #waiting: D | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #key: Promise<CryptoKey> | undefined;
  /** Writes are done one after another: the newest must end up on top. */
  #writing: Promise<void> = Promise.resolve();

  /** @param original the document as its link has it; @param sealed whether that needed a password */
  constructor(original: D, sealed = false, place: TriedPlace = here()) {
    this.#original = original;
    this.#sealed = sealed;
    this.#place = place;
  }

  /** Whether this browser lets the page keep anything, tried with a word. */
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

  /** What was kept for this link; null where there is nothing, or nothing that can be used. */
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
      // Of the same kind and the same document: all else is not this page's.
      if (!parsed.ok || parsed.value.id !== this.#original.id) return null;
      const found = parsed.value as D;
      return 'lines' in found === 'lines' in this.#original && !equal(found, this.#original) ? found : null;
    } catch {
      // Storage may be closed, or hold something else: the case is then as it was shared.
      return null;
    }
  }

  /**
   * Looks for what another tab kept meanwhile: call where the browser says that something it holds changed (`key`), and
   * where the page comes back. What is gone takes nothing away here, and what waits here is newer.
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

  /** Notes a state, written after a pause. A state that is the original's leaves nothing behind. */
  keep(state: D): void {
    this.#waiting = state;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Writes what waits. At once, except what is sealed: that takes the browser a moment. */
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

  /** @param said the state that is written; @param text what is put down of it, null for none */
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
      // Full with what others keep here: the oldest of ours give way.
      while (fits && !done && others.length > 0) {
        drop();
        done = put();
      }
      const slots = done && text !== null ? [slot, ...others] : others;
      if (slots.length > 0) storage.setItem(indexKey, JSON.stringify(slots));
      else storage.removeItem(indexKey);
      // What could not be put down is tried again, and nothing older is taken for newer.
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
    // What did not come is asked for again the next time.
    this.#naming.catch(() => (this.#naming = null));
    return this.#naming;
  }

  /** A digest of the original, another for each use. */
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
