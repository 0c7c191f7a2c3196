/** The keys that take back what was done in a case. */
import type { Workspace } from '../state/workspace.svelte.ts';
import { historyWords } from '../text/words/history.ts';
import { undoKey } from '../ui/undoKey.ts';

/**
 * Ctrl/⌘ Z takes back the case's last step; in a field, once the field has nothing of its own to take back.
 * @param say told which step that was
 */
export const undoKeys =
  (workspace: Workspace, say: (message: string) => void) =>
  (event: KeyboardEvent): void => {
    const asked = undoKey(event);
    if (asked === null) return;
    event.preventDefault();
    const redo = asked === 'redo';
    const label = redo ? workspace.redo() : workspace.undo();
    if (label !== null) say((redo ? historyWords().redone : historyWords().undone)(label));
  };
