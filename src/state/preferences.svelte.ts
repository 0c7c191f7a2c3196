/** What this person likes, on this device: never part of a case, never sent. */
export type Theme = 'system' | 'light' | 'dark';

interface Stored {
  theme: Theme;
  /** A language's id, or 'system' for the browser's own. */
  language: string;
  /** Their own name, asked once, for "prepared by" and comments. */
  name: string;
  /** When the store was last saved as a file, and when the reminder of it was last put off: ISO, '' for never. */
  backedUp: string;
  backupPutOff: string;
}

const key = 'worthwhile.preferences';

function read(): Stored {
  const fallback: Stored = { theme: 'system', language: 'system', name: '', backedUp: '', backupPutOff: '' };
  try {
    const data: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof data !== 'object' || data === null) return fallback;
    const { theme, language, name, backedUp, backupPutOff } = data as Record<string, unknown>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      language: typeof language === 'string' ? language : 'system',
      name: typeof name === 'string' ? name.slice(0, 200) : '',
      backedUp: typeof backedUp === 'string' ? backedUp : '',
      backupPutOff: typeof backupPutOff === 'string' ? backupPutOff : '',
    };
  } catch {
    // Storage may be closed (private mode, policy): preferences then last as long as the page.
    return fallback;
  }
}

export class Preferences {
  #stored: Stored = $state.raw(read());
  readonly #darkSystem = matchMedia('(prefers-color-scheme: dark)');
  #systemIsDark = $state(this.#darkSystem.matches);

  constructor() {
    this.#darkSystem.addEventListener('change', (e) => (this.#systemIsDark = e.matches));
  }
  get theme(): Theme {
    return this.#stored.theme;
  }
  /** Paper is light: while a case is shown as it prints, so is the page. */
  onPaper = $state(false);
  get dark(): boolean {
    if (this.onPaper) return false;
    return this.theme === 'dark' || (this.theme === 'system' && this.#systemIsDark);
  }
  get language(): string {
    return this.#stored.language;
  }
  get name(): string {
    return this.#stored.name;
  }
  get backedUp(): string {
    return this.#stored.backedUp;
  }
  get backupPutOff(): string {
    return this.#stored.backupPutOff;
  }
  set(patch: Partial<Stored>): void {
    this.#stored = { ...this.#stored, ...patch };
    try {
      localStorage.setItem(key, JSON.stringify(this.#stored));
    } catch {
      // As above: kept in memory only.
    }
  }
}
