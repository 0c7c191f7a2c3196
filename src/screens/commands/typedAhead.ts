/**
 * What is typed between asking for the list of commands and its field being there: it belongs to that field, and not to
 * whatever the caret is still in. Shared by who hears the keys and by the list, of which there is one at a time.
 */
let typed: string | null = null;

/** The list was asked for: from here on what is typed is kept for it. */
export const startCollecting = (): void => void (typed = '');

/** The list does not come, or was given up. */
export const stopCollecting = (): void => void (typed = null);

/** What was typed for the list, which hears the rest by itself; '' where nothing was. */
export function takeCollected(): string {
  const all = typed ?? '';
  typed = null;
  return all;
}

/**
 * Keeps a key for the list that is on its way. False where none is, or the key writes nothing.
 * @param busy whether keys are somebody else's all the same: asked only while a list is on its way, not with every key
 */
export function collectKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, busy: () => boolean): boolean {
  if (typed === null || ctrlKey || metaKey || altKey || busy()) return false;
  if (key.length === 1) typed += key;
  else if (key === 'Backspace') typed = typed.slice(0, -1);
  // Nothing has been found yet that it could choose.
  else if (key !== 'Enter') return false;
  return true;
}
