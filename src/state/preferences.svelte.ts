/** The reader's preferences as reactive state. */
import { preferred, preferredKey, type Preferred } from './preferred.ts';

export type { Theme } from './preferred.ts';

export class Preferences {
  #stored: Preferred = $state.raw(preferred());
  readonly #darkSystem = matchMedia('(prefers-color-scheme: dark)');
  #systemIsDark = $state(this.#darkSystem.matches);

  constructor() {
    this.#darkSystem.addEventListener('change', (e) => (this.#systemIsDark = e.matches));
  }
  get theme(): Preferred['theme'] {
    return this.#stored.theme;
  }
  /** Whether a case is shown as it prints: paper is light, and so is the page meanwhile. */
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
  set(patch: Partial<Preferred>): void {
    this.#stored = { ...this.#stored, ...patch };
    try {
      localStorage.setItem(preferredKey, JSON.stringify(this.#stored));
    } catch {
      // The storage is forbidden: they are kept in memory only.
    }
  }
}
