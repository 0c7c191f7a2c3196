import { fold, spellings } from '../text/fold.ts';

/** Finding an entry of a list by typing its beginning, as menus and list boxes do. */
export class Typeahead {
  readonly #patience: number;
  readonly #now: () => number;
  #typed = '';
  #last = -Infinity;

  /** `patience`: ms after which a new letter starts a new word. */
  constructor(patience = 600, now: () => number = () => performance.now()) {
    this.#patience = patience;
    this.#now = now;
  }

  /** The index of the next label that begins with what was typed, from after `current`; null if none does. */
  find(key: string, labels: readonly string[], current: number): number | null {
    const time = this.#now();
    this.#typed = time - this.#last > this.#patience ? key : this.#typed + key;
    this.#last = time;
    const letters = fold(this.#typed);
    // The same letter again walks on; a longer word may stay where it is.
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
