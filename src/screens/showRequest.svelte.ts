/** A row or figure that Build is asked to show. Any screen sets it; Build takes it once it is rendered. */
import type { PanelTarget } from './context.ts';

export class ShowRequest {
  #subject: PanelTarget | null = $state.raw(null);

  set(subject: PanelTarget): void {
    this.#subject = subject;
  }
  /** Returns the latest request once; null afterwards. */
  take(): PanelTarget | null {
    const subject = this.#subject;
    this.#subject = null;
    return subject;
  }
}
