/** The first window's side of a presentation: it says what is shown and where, and answers whoever asks. */
import { openChannel, type StageChannel } from './channel.ts';
import {
  firstView,
  staged,
  type PresentedReview,
  type StageMessage,
  type StageShown,
  type StageView,
} from './protocol.ts';
import { type CaseView } from '../shared/shownCase.svelte.ts';
import { presentingKey } from './window.ts';

/** Which case this tab is presenting, for its own reload. No word of the case is kept. */
interface Resumed {
  id: string;
  started: number;
  view: StageView;
  /** Whether it was shown in this window, for want of a second one. */
  here: boolean;
  /** The review that was presented; null for the case itself. */
  review: PresentedReview | null;
}

/** What this tab was presenting before it was loaded again; null for nothing, or another case. */
export function presentedBefore(id: string): Resumed | null {
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

function remember(resumed: Resumed | null): void {
  try {
    if (resumed === null) sessionStorage.removeItem(presentingKey);
    else sessionStorage.setItem(presentingKey, JSON.stringify(resumed));
  } catch {
    // Storage may be closed: a reload then ends the presentation.
  }
}

export class Presenter {
  readonly #id: string;
  readonly #channel: StageChannel | null;
  readonly started: number;
  #view: StageView = $state.raw(firstView);
  #here = $state(false);
  /** Whether a second window has said that it is there. */
  stageOpen = $state(false);
  #shown: StageShown | null = null;
  /** The review that is presented; null for the case itself. */
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
    this.#channel = openChannel(id, (message) => this.#hear(message));
    this.#channel?.post({ kind: 'who' });
    this.#remember();
  }

  get view(): StageView {
    return this.#view;
  }
  /** Shown in this window, over everything else. */
  get here(): boolean {
    return this.#here;
  }
  set here(here: boolean) {
    this.#here = here;
    this.#remember();
  }

  go(view: StageView): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#remember();
    this.#channel?.post({ kind: 'view', started: this.started, view });
  }

  /** Says what is shown now. The copy is made here: nothing else is ever handed to the channel. */
  show(open: CaseView): void {
    this.#shown = staged(open, this.review);
    this.#say();
  }

  #say(): void {
    if (this.#shown) this.#channel?.post({ kind: 'shown', started: this.started, shown: { ...this.#shown } });
  }

  #hear(message: StageMessage): void {
    switch (message.kind) {
      case 'hello':
        this.stageOpen = true;
        this.#say();
        this.#channel?.post({ kind: 'view', started: this.started, view: this.#view });
        break;
      case 'leaving':
        this.stageOpen = false;
        // Another one may still be there.
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
    remember(null);
    this.close();
  }

  /** Stops speaking without ending it: the page is leaving the case, and may come back. */
  close(): void {
    this.#channel?.close();
  }

  #remember(): void {
    remember({
      id: this.#id,
      started: this.started,
      view: this.#view,
      here: this.#here,
      review: this.review,
    });
  }
}
