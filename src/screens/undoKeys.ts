/** The keys that undo and redo steps in a document. */
import type { Workspace } from '../state/workspace.svelte.ts';
import { historyWords } from '../text/words/history.ts';
import { undoKey } from '../ui/undoKey.ts';

type Steps = Pick<Workspace, 'undo' | 'redo'>;

/** Undoes or redoes one step and says which it was. */
export function undoOrRedo(steps: Steps, say: (message: string) => void, redo: boolean): void {
  const label = redo ? steps.redo() : steps.undo();
  if (label !== null) say((redo ? historyWords().redone : historyWords().undone)(label));
}

/**
 * Handles Ctrl/⌘ Z and the redo keys. In a field they first undo what was typed in it.
 * @param say receives the message that names the step
 */
export const undoKeys =
  (steps: Steps, say: (message: string) => void) =>
  (event: KeyboardEvent): void => {
    const asked = undoKey(event);
    if (asked === null) return;
    event.preventDefault();
    undoOrRedo(steps, say, asked === 'redo');
  };
