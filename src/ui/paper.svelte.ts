/**
 * Printing a screen as it is. What is loaded only once it is seen would be missing on paper, and charts drawn as wide as
 * the window would be small on it; so the browser's key for printing first brings the screen into shape. Printed from
 * the browser's menu a screen is taken as it stands: `print.css` lets nothing be cut there either.
 */
import { tick } from 'svelte';
import { putAll } from './deferred.ts';
import { applyPageFonts } from './pageFonts.ts';

/** How long a print waits for the page's faces, ms: their stand-ins do as well. */
const patience = 2_000;

class Paper {
  /** Everything is to be there, seen or not. */
  wanted = $state(false);
  readonly #coming = new Set<Promise<unknown>>();

  /** What has to be there before the page is printed. */
  waitFor(part: Promise<unknown>): void {
    const counted = part.catch(() => undefined).finally(() => this.#coming.delete(counted));
    this.#coming.add(counted);
  }

  async print(): Promise<void> {
    if (this.wanted) return;
    const { dataset } = document.documentElement;
    this.wanted = true;
    // The sheet of styles then keeps charts as narrow as paper.
    dataset['paper'] = '';
    try {
      putAll();
      this.waitFor(Promise.race([applyPageFonts(), new Promise((late) => setTimeout(late, patience))]));
      await tick();
      while (this.#coming.size > 0) await Promise.all(this.#coming);
      // Charts measure themselves and are drawn anew.
      for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
      print();
    } finally {
      delete dataset['paper'];
      this.wanted = false;
    }
  }
}

export const paper = new Paper();

/** Whether a key is the browser's own for printing. */
export const asksForPaper = (e: KeyboardEvent): boolean =>
  e.key.toLowerCase() === 'p' &&
  (e.ctrlKey || e.metaKey) &&
  !e.shiftKey &&
  !e.altKey &&
  !e.repeat &&
  !e.defaultPrevented;
