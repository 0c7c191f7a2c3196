/** Makes a new case of imported rows. */
import { limits, type Case } from '../../case/index.ts';
import { withLines } from '../../import/rows/withLines.ts';
import type { DocumentStore } from '../../state/documents.svelte.ts';
import { explainStore } from '../../store/explain.ts';
import { importingWords } from '../../text/words/importing.ts';
import type { RowsTarget } from './targets.ts';

/** The title of a file: its name without the extension. */
const titleOf = (name: string): string => name.replace(/\.\w{1,5}$/, '').slice(0, limits.label);

/**
 * @param empty a case without rows
 * @param go opens a stored case
 */
export const newCaseTarget = (
  documents: Pick<DocumentStore, 'addOrHold' | 'remove'>,
  empty: Case,
  say: (message: string, undo?: () => void) => void,
  go: (id: string) => void,
): RowsTarget => ({
  isNew: true,
  case: () => empty,
  take: async (before, { lines, assumptions, term }, name, last) => {
    const { id, problem } = await documents.addOrHold({
      ...withLines(before, lines, assumptions),
      ...(term
        ? {
            years: term.years,
            ...(term.firstYear === null ? {} : { start: `${term.firstYear}-01` }),
            ...(term.currency === null ? {} : { currency: term.currency }),
          }
        : {}),
      title: titleOf(name),
    });
    // Further files are imported first: each becomes a case of its own.
    if (last || problem) go(id);
    if (problem) return explainStore(problem);
    say(importingWords().done(lines.length));
    return null;
  },
});
