/**
 * Loads a part and repeats a failed attempt: a few times by itself, whenever the network returns, and whenever somebody presses
 * "Try again".
 */
import type { Part } from './part.ts';
import { whyNotLoaded, type LoadProblem } from './whyNotLoaded.ts';

/** Pauses before the automatic attempts, ms. When the network returns they start from the first. */
const pauses = [2_000, 8_000, 30_000];

/** What is shown of a load, and the way to retry it. */
export type LoadState = Pick<Loading<unknown>, 'problem' | 'busy' | 'retry'>;

export class Loading<M> {
  /** What was loaded; null until then. */
  loaded: M | null;
  /** Why the last attempt failed; null while that is not known. */
  problem: LoadProblem | null = $state(null);
  /** True while an attempt that somebody asked for is under way. */
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

  /** Tries again because somebody asked for it. */
  async retry(): Promise<void> {
    this.busy = true;
    await this.#attempt();
    this.busy = false;
  }

  /** Stops trying: nobody waits for the part any more. */
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
    // The files of an older build will not come back.
    if (problem === 'outdated') return;
    addEventListener('online', this.#online, { once: true });
    const pause = pauses[this.#attempts++];
    if (pause !== undefined) this.#timer = setTimeout(() => void this.#attempt(), pause);
  }
}
