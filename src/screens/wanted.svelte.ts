/** A row or a figure that is to be shown on Build: asked for anywhere, taken once by Build when it stands. */
import type { PanelTarget } from './context.ts';

export class Wanted {
  #subject: PanelTarget | null = $state.raw(null);

  ask(subject: PanelTarget): void {
    this.#subject = subject;
  }
  /** What was asked for last; null where it was taken already. */
  take(): PanelTarget | null {
    const subject = this.#subject;
    this.#subject = null;
    return subject;
  }
}
