/**
 * The simulator as a page first holds it: its code is loaded at the first question, because most pages are shown before
 * one.
 */
import type { SimulationQuestion, Lanes, Listener } from './client.ts';

export class LazySimulations implements Lanes {
  readonly #load: () => Promise<Lanes>;
  #there: Promise<Lanes> | null = null;
  /** The latest asker of each lane while the simulator is loading. */
  readonly #waiting = new Map<string, Listener>();
  #closed = false;

  constructor(
    load = (): Promise<Lanes> => import('./client.ts').then(({ Simulations }) => new Simulations()),
  ) {
    this.#load = load;
  }

  ask(lane: string, ask: SimulationQuestion, listener: Listener): void {
    this.#waiting.set(lane, listener);
    (this.#there ??= this.#load()).then(
      (simulations) => {
        // Cancelled, or asked again, in the meantime.
        if (this.#closed || this.#waiting.get(lane) !== listener) return;
        this.#waiting.delete(lane);
        simulations.ask(lane, ask, listener);
      },
      () => {
        // The next question loads it again.
        this.#there = null;
        if (this.#waiting.get(lane) !== listener) return;
        this.#waiting.delete(lane);
        listener.failed('no simulator');
      },
    );
  }

  cancel(lane: string): void {
    this.#waiting.delete(lane);
    this.#there?.then((simulations) => simulations.cancel(lane)).catch(() => undefined);
  }

  close(): void {
    this.#closed = true;
    this.#waiting.clear();
    this.#there?.then((simulations) => simulations.close()).catch(() => undefined);
  }
}
