/** Adds rows to the open case in one step that can be undone. */
import { withLines } from '../../import/rows/withLines.ts';
import type { Case } from '../../case/index.ts';
import { hasNothingEntered } from '../../case/nothingEntered.ts';
import type { Workspace } from '../../state/workspace.svelte.ts';
import { historyWords } from '../../text/words/history.ts';
import { importingWords } from '../../text/words/importing.ts';
import type { RowsTarget } from './targets.ts';

export const caseTarget = (
  workspace: Workspace<Case>,
  say: (message: string, undo?: () => void) => void,
): RowsTarget => ({
  isNew: false,
  case: () => workspace.case,
  take: (before, { lines, assumptions, term }) => {
    const words = importingWords();
    if (workspace.case !== before) return Promise.resolve('again');
    // A template's rows without any numbers are replaced by the imported ones.
    const given = hasNothingEntered(before) && lines.length > 0 ? before.lines.length : 0;
    const into = given > 0 ? { ...before, lines: [] } : before;
    const years = term && into.lines.length === 0 ? { years: term.years } : {};
    workspace.replace({ ...withLines(into, lines, assumptions), ...years }, words.did(lines.length));
    // An agreed plan refuses changes.
    if (workspace.case === before) return Promise.resolve(historyWords().planLocked);
    say(words.done(lines.length, given), () => workspace.undo());
    return Promise.resolve(null);
  },
});
