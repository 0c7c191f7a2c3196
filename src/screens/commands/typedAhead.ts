/**
 * Collects what is typed between asking for the list of commands and the appearance of its field. The text belongs to that
 * field and not to the one that still has the focus. Shared by the listener of keys and the list, of which there is one at a
 * time.
 */
let typed: string | null = null;

/** The list was asked for: what is typed from here on is collected. */
export const startCollecting = (): void => void (typed = '');

/** The list failed to load or was closed. */
export const stopCollecting = (): void => void (typed = null);

/** Returns what was collected and ends collecting; '' where nothing was typed. */
export function takeCollected(): string {
  const all = typed ?? '';
  typed = null;
  return all;
}

/**
 * Collects a key while the list is loading. Returns false where it is not, or where the key writes nothing.
 * @param busy whether keys belong to something else, such as a dialog; asked only while the list is loading
 */
export function collectKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, busy: () => boolean): boolean {
  if (typed === null || ctrlKey || metaKey || altKey || busy()) return false;
  if (key.length === 1) typed += key;
  else if (key === 'Backspace') typed = typed.slice(0, -1);
  // Enter has nothing to choose yet, and must not reach the page either.
  else if (key !== 'Enter') return false;
  return true;
}
