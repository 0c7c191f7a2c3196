/** Does something with the frame after the one that is being made: what is put off does not hold up what is waited for. */
export class NextFrame {
  readonly #work: () => void;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Asked again before then, it is done once: it never waits for a frame in which nobody asks. */
  ask(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      // Behind the painting of this frame.
      this.#timer = setTimeout(() => {
        this.#frame = 0;
        this.#work();
      });
    });
  }

  /** Nothing more is done. */
  drop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
  }
}
