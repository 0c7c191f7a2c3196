/** Words for problems of the store. */
import { appWords } from '../text/words/app.ts';
import type { Recovered } from './replay.ts';
import type { StoreProblem } from './repository.ts';

/** What happened to the reader's work, and what to do. */
export const explainStore = (problem: StoreProblem): string => appWords().store[problem.kind];

/** What became of work that earlier tabs left unsaved, as far as the reader needs to know, a sentence each. */
export function recoveredInWords(recovered: readonly Recovered[]): string[] {
  const titles = (outcome: Recovered['outcome']): string[] => [
    ...new Set(recovered.filter((r) => r.outcome === outcome).map((r) => r.title)),
  ];
  const saved = titles('saved');
  const kept = titles('kept-as-version');
  return [
    ...(saved.length > 0 ? [appWords().recoveredSaved(saved)] : []),
    ...(kept.length > 0 ? [appWords().recoveredKept(kept)] : []),
    ...(titles('unreadable').length > 0 ? [appWords().recoveredUnreadable] : []),
  ];
}
