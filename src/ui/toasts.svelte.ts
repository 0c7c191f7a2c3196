/** Short messages that pass, each with at most one action. Shown by ToastRegion.svelte. */

export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface ToastRequest {
  message: string;
  action?: { label: string; run: () => void };
  /** How long it stays, in seconds; 8 by default. The time stops while the message is hovered or focused. */
  seconds?: number;
}

interface Clock {
  id: number;
  left: number;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export class Toasts {
  #shown = $state.raw<readonly Toast[]>([]);
  #clocks: Clock[] = [];
  #next = 1;
  #held = false;

  get shown(): readonly Toast[] {
    return this.#shown;
  }

  /** Shows a message and returns its id. Only the newest three stay. */
  show(request: ToastRequest): number {
    const toast: Toast = { id: this.#next++, message: request.message, action: request.action ?? null };
    const clock: Clock = { id: toast.id, left: (request.seconds ?? 8) * 1000, since: 0, timer: undefined };
    this.#clocks.push(clock);
    const most = 3;
    for (const old of this.#shown.slice(0, -(most - 1))) if (this.#shown.length >= most) this.dismiss(old.id);
    this.#shown = [...this.#shown, toast];
    if (!this.#held) this.#run(clock);
    return toast.id;
  }

  /** Removes a message. Removing one that is already gone is no error. */
  dismiss(id: number): void {
    clearTimeout(this.#clocks.find((clock) => clock.id === id)?.timer);
    this.#clocks = this.#clocks.filter((clock) => clock.id !== id);
    this.#shown = this.#shown.filter((toast) => toast.id !== id);
    if (this.#shown.length === 0) this.#held = false;
  }

  /** Runs the message's action and removes the message. */
  act(toast: Toast): void {
    this.dismiss(toast.id);
    toast.action?.run();
  }

  /** Stops all timers, because somebody is reading. */
  hold(): void {
    if (this.#held) return;
    this.#held = true;
    for (const clock of this.#clocks) {
      clearTimeout(clock.timer);
      clock.left = Math.max(1000, clock.left - (performance.now() - clock.since));
    }
  }

  /** Resumes all timers. */
  release(): void {
    if (!this.#held) return;
    this.#held = false;
    for (const clock of this.#clocks) this.#run(clock);
  }

  #run(clock: Clock): void {
    clock.since = performance.now();
    clock.timer = setTimeout(() => {
      this.dismiss(clock.id);
    }, clock.left);
  }
}

/** The page's own messages. */
export const toasts = new Toasts();
