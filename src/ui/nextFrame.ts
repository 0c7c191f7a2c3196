/** Runs work after the next frame has been painted, so that it does not delay that frame. */
export class NextFrame {
  readonly #work: () => void;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Asks for the work. Further calls before it runs change nothing. */
  request(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      // A timeout runs after this frame has been painted.
      this.#timer = setTimeout(() => {
        this.#frame = 0;
        this.#work();
      });
    });
  }

  /** Cancels work that has not run yet. */
  cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
  }
}
