/** The keys that take back what was done in a document. */
import type { Workspace } from '../state/workspace.svelte.ts';
import { historyWords } from '../text/words/history.ts';
import { undoKey } from '../ui/undoKey.ts';

type Steps = Pick<Workspace, 'undo' | 'redo'>;

/** Takes a step back, or back again, and says which. */
export function takeBack(steps: Steps, say: (message: string) => void, redo: boolean): void {
  const label = redo ? steps.redo() : steps.undo();
  if (label !== null) say((redo ? historyWords().redone : historyWords().undone)(label));
}

/**
 * Ctrl/⌘ Z takes back the last step; in a field, once the field has nothing of its own to take back.
 * @param say told which step that was
 */
export const undoKeys =
  (steps: Steps, say: (message: string) => void) =>
  (event: KeyboardEvent): void => {
    const asked = undoKey(event);
    if (asked === null) return;
    event.preventDefault();
    takeBack(steps, say, asked === 'redo');
  };
