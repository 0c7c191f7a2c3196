/** Which rows of a list lie outside the window, as far as the browser says. */
import { SvelteSet } from 'svelte/reactivity';

export class OutOfSight {
  readonly #keys = new SvelteSet<string>();
  readonly #rows = new WeakMap<Element, string>();
  readonly #observer =
    typeof IntersectionObserver === 'undefined'
      ? null
      : new IntersectionObserver((entries) => {
          for (const { target, isIntersecting } of entries) {
            const key = this.#rows.get(target);
            if (key === undefined) continue;
            if (isIntersecting) this.#keys.delete(key);
            else this.#keys.add(key);
          }
        });

  /** Followed: whoever asks is told when it changes. */
  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Watches a row from here on; gives back how to stop. */
  watch(row: HTMLElement, key: string): () => void {
    this.#rows.set(row, key);
    this.#observer?.observe(row);
    return () => {
      this.#observer?.unobserve(row);
      this.#keys.delete(key);
    };
  }
}
