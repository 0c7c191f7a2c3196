/** The presenter's side of a presentation: it sends the case and the position, and answers requests. */
import { openChannel, type StageChannel } from './channel.ts';
import {
  firstView,
  stageContent,
  type PresentedReview,
  type StageMessage,
  type StageShown,
  type StageView,
} from './protocol.ts';
import { type CaseView } from '../shared/shownCase.svelte.ts';
import { presentingKey } from './window.ts';

/** What this tab presents, stored for its own reload. It contains nothing of the case but its id. */
interface Resumed {
  id: string;
  started: number;
  view: StageView;
  /** Whether the stage covers this window, because there is no second one. */
  here: boolean;
  /** The review presented; null for the case itself. */
  review: PresentedReview | null;
}

/** What this tab presented before a reload; null for nothing or another case. */
export function resumedPresentation(id: string): Resumed | null {
  try {
    const data: unknown = JSON.parse(sessionStorage.getItem(presentingKey) ?? 'null');
    if (typeof data !== 'object' || data === null) return null;
    const { id: of, started, view, here, review } = data as Record<string, unknown>;
    if (of !== id || typeof started !== 'number' || typeof view !== 'object' || view === null) return null;
    const { step, dim, blank } = view as Record<string, unknown>;
    return {
      id,
      started,
      here: here === true,
      review: presentedReview(review),
      view: {
        step: typeof step === 'string' ? step : firstView.step,
        dim: typeof dim === 'string' ? dim : null,
        blank: blank === true,
      },
    };
  } catch {
    return null;
  }
}

function presentedReview(data: unknown): PresentedReview | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, findings } = data as Record<string, unknown>;
  return typeof id === 'string' ? { id, findings: findings === true } : null;
}

function storeResumed(resumed: Resumed | null): void {
  try {
    if (resumed === null) sessionStorage.removeItem(presentingKey);
    else sessionStorage.setItem(presentingKey, JSON.stringify(resumed));
  } catch {
    // Without storage, a reload ends the presentation.
  }
}

/** The state of the presenter's window. */
export class Presenter {
  readonly #id: string;
  readonly #channel: StageChannel | null;
  readonly started: number;
  #view: StageView = $state.raw(firstView);
  #here = $state(false);
  /** Whether a stage window has announced itself. */
  stageOpen = $state(false);
  #shown: StageShown | null = null;
  /** The review presented; null for the case itself. */
  readonly review: PresentedReview | null;

  constructor(
    id: string,
    now: number,
    resumed: Resumed | null = null,
    review: PresentedReview | null = null,
  ) {
    this.#id = id;
    this.review = resumed?.review ?? review;
    this.started = resumed?.started ?? now;
    this.#view = resumed?.view ?? firstView;
    this.#here = resumed?.here ?? false;
    this.#channel = openChannel(id, (message) => this.#receive(message));
    this.#channel?.post({ kind: 'who' });
    this.#store();
  }

  get view(): StageView {
    return this.#view;
  }
  /** Whether the stage covers this window. */
  get here(): boolean {
    return this.#here;
  }
  set here(here: boolean) {
    this.#here = here;
    this.#store();
  }

  go(view: StageView): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#store();
    this.#channel?.post({ kind: 'view', started: this.started, view });
  }

  /** Sends what is shown. The customer copy is made here; nothing else ever gets to the channel. */
  show(open: CaseView): void {
    this.#shown = stageContent(open, this.review);
    this.#broadcast();
  }

  #broadcast(): void {
    if (this.#shown) this.#channel?.post({ kind: 'shown', started: this.started, shown: { ...this.#shown } });
  }

  #receive(message: StageMessage): void {
    switch (message.kind) {
      case 'hello':
        this.stageOpen = true;
        this.#broadcast();
        this.#channel?.post({ kind: 'view', started: this.started, view: this.#view });
        break;
      case 'leaving':
        this.stageOpen = false;
        // Another stage window may still be open.
        this.#channel?.post({ kind: 'who' });
        break;
      case 'wish':
        if (message.started === this.started) this.go(message.view);
        break;
      default:
    }
  }

  /** Ends the presentation in both windows. */
  stop(): void {
    this.#channel?.post({ kind: 'stop', started: this.started });
    storeResumed(null);
    this.close();
  }

  /** Closes the channel without ending the presentation: the page leaves the case and may return. */
  close(): void {
    this.#channel?.close();
  }

  #store(): void {
    storeResumed({
      id: this.#id,
      started: this.started,
      view: this.#view,
      here: this.#here,
      review: this.review,
    });
  }
}
