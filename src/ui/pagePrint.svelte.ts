/**
 * Prints a screen as it is. Parts that load only when they are seen would be missing on paper, and charts as wide as the window
 * would come out small. The browser's print key therefore first loads those parts and narrows the charts. Printing from the
 * browser's menu takes the screen as it stands; `print.css` keeps anything from being cut in that case.
 */
import { tick } from 'svelte';
import { renderAllDeferred } from './deferred.ts';
import { applyPageFonts } from './pageFonts.ts';

/** How long printing waits for the page's fonts, ms. Their stand-ins are good enough. */
const fontTimeout = 2_000;

class PagePrint {
  /** True while a print is being prepared: everything has to be rendered, in sight or not. */
  active = $state(false);
  readonly #pending = new Set<Promise<unknown>>();

  /** Delays the print until `part` has settled. */
  waitFor(part: Promise<unknown>): void {
    const settled = part.catch(() => undefined).finally(() => this.#pending.delete(settled));
    this.#pending.add(settled);
  }

  async print(): Promise<void> {
    if (this.active) return;
    const { dataset } = document.documentElement;
    this.active = true;
    // print.css then keeps charts as narrow as paper.
    dataset['paper'] = '';
    try {
      renderAllDeferred();
      this.waitFor(Promise.race([applyPageFonts(), new Promise((late) => setTimeout(late, fontTimeout))]));
      await tick();
      while (this.#pending.size > 0) await Promise.all(this.#pending);
      // Charts measure themselves and are drawn again.
      for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      print();
    } finally {
      delete dataset['paper'];
      this.active = false;
    }
  }
}

export const pagePrint = new PagePrint();

/** Whether a key press is the browser's print shortcut. */
export const isPrintKey = (e: KeyboardEvent): boolean =>
  e.key.toLowerCase() === 'p' &&
  (e.ctrlKey || e.metaKey) &&
  !e.shiftKey &&
  !e.altKey &&
  !e.repeat &&
  !e.defaultPrevented;
