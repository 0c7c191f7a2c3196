/**
 * The words of the page, in the language chosen before anything is mounted. `t` is a live binding: a language
 * is loaded once at the start, never swapped under a mounted page.
 */
import en, { type Words } from './en.ts';

export type { Words };
export let t: Words = en;

/** Sets the language. Call before mounting. */
export function speak(words: Words): void {
  t = words;
}
