/**
 * Keys of an input method, as for Japanese or Chinese. While a word is being composed they belong to the input method: Enter
 * ends the word, Escape cancels it, and neither means anything to the page.
 */

/** Whether a key press belongs to an input method. Safari reports the key that ends a word only by its keyCode. */
export function isComposing(event: KeyboardEvent): boolean {
  const { keyCode } = event as unknown as { readonly keyCode: number };
  return event.isComposing || keyCode === 229;
}

/**
 * Hides such keys from every handler of the page; the browser still handles them. Call it once, before any other listener is
 * added.
 */
export function shieldInputMethods(page: Window): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (isComposing(event)) event.stopImmediatePropagation();
    },
    true,
  );
}
