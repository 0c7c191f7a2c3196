/** Tells rows whether they are outside the window, where the browser can say. */
export class OutOfSight {
  readonly #listeners = new WeakMap<Element, (outside: boolean) => void>();
  readonly #observer =
    typeof IntersectionObserver === 'undefined'
      ? null
      : new IntersectionObserver((entries) => {
          for (const { target, isIntersecting } of entries) this.#listeners.get(target)?.(!isIntersecting);
        });

  /** Watches a row and calls the listener on each change. Returns a function that stops this. */
  watch(row: HTMLElement, listener: (outside: boolean) => void): () => void {
    this.#listeners.set(row, listener);
    this.#observer?.observe(row);
    return () => this.#observer?.unobserve(row);
  }
}
