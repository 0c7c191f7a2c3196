/**
 * Keys of an input method, as for Japanese or Chinese: while a word is put together they belong to it. Enter ends the word
 * and means nothing to the page, Escape gives it up and closes nothing.
 */

/** Whether a key press belongs to an input method. Safari tells of the key that ends a word by its old code alone. */
export function composing(event: KeyboardEvent): boolean {
  const { keyCode } = event as unknown as { readonly keyCode: number };
  return event.isComposing || keyCode === 229;
}

/**
 * Keeps such keys from every handler of the page, whatever it listens to; the browser still does with them what it does.
 * Call once, before any other listener is there.
 */
export function leaveToInputMethods(page: Window): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (composing(event)) event.stopImmediatePropagation();
    },
    true,
  );
}
