/**
 * The words every page needs, in the language chosen before anything is mounted. `t` is a live binding: a
 * language is set once at the start, never swapped under a mounted page. What only an open case says lies in
 * `case.ts`, the rest in `later.ts`; both are loaded by `language.ts` before the screens that say them.
 */
import en, { type CoreWords } from './en/core.ts';

export type { CoreWords };
export let t: CoreWords = en;

/** Sets the words. Called by `language.ts`, before mounting. */
export function set(words: CoreWords): void {
  t = words;
}
