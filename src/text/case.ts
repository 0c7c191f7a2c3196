/** The words of an open case, those of every page included. Loaded by `language.ts` before the case's screens. */
import type { CaseWords } from './en/case.ts';
import type { CoreWords } from './index.ts';

export type { CaseWords };
export let t: CoreWords & CaseWords;

/** Sets the words. Called by `language.ts`. */
export function set(words: CoreWords & CaseWords): void {
  t = words;
}
