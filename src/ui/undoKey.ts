/** Ctrl/⌘ Z and the keys that do a step again, told apart from typing. */

/** What a key asks for: null for any other, and in a field that has something of its own to take back. */
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
