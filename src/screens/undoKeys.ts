/** The keys that take back what was done in a case. */
import type { Workspace } from '../state/workspace.svelte.ts';
import { historyWords } from '../text/words/history.ts';

/**
 * Ctrl/⌘ Z takes back the case's last step; in a field, once the field has nothing of its own to take back.
 * @param say told which step that was
 */
export const undoKeys =
  (workspace: Workspace, say: (message: string) => void) =>
  (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const redo = (key === 'z' && event.shiftKey) || key === 'y';
    if (key !== 'z' && !redo) return;
    const target = event.target;
    const typing =
      target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
    if (
      typing &&
      !target.readOnly &&
      target.dataset['number'] === undefined &&
      target.value !== target.defaultValue
    )
      return;
    event.preventDefault();
    const label = redo ? workspace.redo() : workspace.undo();
    if (label !== null) say((redo ? historyWords().redone : historyWords().undone)(label));
  };
