/** Tells rows of a list whether they lie outside the window, as far as the browser says. */
export class OutOfSight {
  readonly #told = new WeakMap<Element, (outside: boolean) => void>();
  readonly #observer =
    typeof IntersectionObserver === 'undefined'
      ? null
      : new IntersectionObserver((entries) => {
          for (const { target, isIntersecting } of entries) this.#told.get(target)?.(!isIntersecting);
        });

  /** Watches a row and tells it from here on; gives back how to stop. */
  watch(row: HTMLElement, tell: (outside: boolean) => void): () => void {
    this.#told.set(row, tell);
    this.#observer?.observe(row);
    return () => this.#observer?.unobserve(row);
  }
}
