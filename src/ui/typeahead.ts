import { fold, spellings } from '../text/fold.ts';

/** Finds an entry of a list by the beginning that is typed, as menus and list boxes do. */
export class Typeahead {
  readonly #timeout: number;
  readonly #now: () => number;
  #typed = '';
  #last = -Infinity;

  /** @param timeout ms after which a further letter starts a new word */
  constructor(timeout = 600, now: () => number = () => performance.now()) {
    this.#timeout = timeout;
    this.#now = now;
  }

  /** The index of the next label after `current` that begins with what was typed; null if there is none. */
  find(key: string, labels: readonly string[], current: number): number | null {
    const time = this.#now();
    this.#typed = time - this.#last > this.#timeout ? key : this.#typed + key;
    this.#last = time;
    const letters = fold(this.#typed);
    // Repeating one letter moves on to the next match; a longer word may match the current entry.
    const repeated = [...letters].every((c) => c === letters[0]);
    const wanted = repeated ? (letters[0] ?? '') : letters;
    const from = repeated ? 1 : 0;
    for (let i = 0; i < labels.length; i++) {
      const at = (Math.max(current, repeated && current < 0 ? -1 : 0) + from + i) % labels.length;
      if (spellings(labels[at] ?? '').some((label) => label.startsWith(wanted))) return at;
    }
    return null;
  }
}
