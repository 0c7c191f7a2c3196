/** Recognises Ctrl/⌘ Z and the redo keys. */

/** What a key press asks for. Null for any other key, and in a field that still has typing of its own to undo. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  const redo = (key === 'z' && event.shiftKey) || key === 'y';
  if (key !== 'z' && !redo) return null;
  const target = event.target;
  const typing =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search'));
  const own =
    typing &&
    !target.readOnly &&
    target.dataset['number'] === undefined &&
    target.value !== target.defaultValue;
  return own ? null : redo ? 'redo' : 'undo';
}
