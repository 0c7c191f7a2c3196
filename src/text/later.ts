/** Every word there is. Loaded by `language.ts` before a screen or dialog that a first look does not need. */
import type { CaseWords } from './case.ts';
import type { LaterWords } from './en/later.ts';
import type { CoreWords } from './index.ts';

export type { LaterWords };
export let t: CoreWords & CaseWords & LaterWords;

/** Sets the words. Called by `language.ts`. */
export function set(words: CoreWords & CaseWords & LaterWords): void {
  t = words;
}
