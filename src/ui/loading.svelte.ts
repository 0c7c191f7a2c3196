/**
 * Loads a part and keeps at it: what did not come is asked for again a few times by itself, whenever the network comes
 * back, and whenever somebody presses "Try again".
 */
import type { Part } from './part.ts';
import { whyNotLoaded, type LoadProblem } from './whyNotLoaded.ts';

/** Pauses before the attempts nobody asked for, ms; a network that comes back starts them again. */
const pauses = [2_000, 8_000, 30_000];

/** What is said of a load, and what can be asked of it. */
export type LoadState = Pick<Loading<unknown>, 'problem' | 'busy' | 'again'>;

export class Loading<M> {
  /** What was loaded; null until then. */
  loaded: M | null;
  /** Why it did not come at the last attempt; null while that is not known. */
  problem: LoadProblem | null = $state(null);
  /** Somebody asked for it again, and it is on its way. */
  busy = $state(false);
  readonly #part: Part<M>;
  readonly #onloaded: (loaded: M) => void;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay = false;
  #stopped = false;

  constructor(part: Part<M>, onloaded: (loaded: M) => void = () => undefined) {
    this.#part = part;
    this.#onloaded = onloaded;
    this.loaded = $state.raw(part.loaded);
    if (part.loaded === null) void this.#attempt();
    else onloaded(part.loaded);
  }

  /** Somebody asks for it again. */
  async again(): Promise<void> {
    this.busy = true;
    await this.#attempt();
    this.busy = false;
  }

  /** Nobody waits for it any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
  }

  readonly #online = (): void => {
    this.#attempts = 0;
    void this.#attempt();
  };

  async #attempt(): Promise<void> {
    if (this.#underWay || this.#stopped) return;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
    this.#underWay = true;
    try {
      const loaded = await this.#part.load();
      if (this.#stopped) return;
      this.problem = null;
      this.loaded = loaded;
      this.#onloaded(loaded);
    } catch {
      const problem = await whyNotLoaded();
      if (this.#stopped) return;
      this.problem = problem;
      this.#waitFor(problem);
    } finally {
      this.#underWay = false;
    }
  }

  #waitFor(problem: LoadProblem): void {
    // The files of an older build do not come back.
    if (problem === 'outdated') return;
    addEventListener('online', this.#online, { once: true });
    const pause = pauses[this.#attempts++];
    if (pause !== undefined) this.#timer = setTimeout(() => void this.#attempt(), pause);
  }
}
