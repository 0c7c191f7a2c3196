/**
 * The second window's side: it knows only what the first one says, and after its own reload what it was last told. It
 * never opens the store.
 */
import { storageName } from '../../store/storageNames.ts';
import { openChannel, type StageChannel } from './channel.ts';
import {
  firstView,
  keptText,
  readKept,
  readShown,
  type StageMessage,
  type StageShown,
  type StageView,
} from './protocol.ts';
import { ShownCase } from '../shared/shownCase.svelte.ts';

const keyOf = (id: string): string => storageName(`stage ${id}`);
/** How long an answer may take before the window says that nobody presents, ms. */
const patience = 1500;

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export class Audience {
  readonly #channel: StageChannel | null;
  readonly #key: string;
  readonly #locale: string;
  #started = -Infinity;
  #shown: StageShown | null = null;
  model: ShownCase | null = $state.raw(null);
  #view: StageView = $state.raw(firstView);
  state: 'waiting' | 'showing' | 'nothing' | 'ended' = $state('waiting');

  constructor(id: string, locale: string) {
    this.#key = keyOf(id);
    this.#locale = locale;
    const kept = readKept(read(this.#key));
    if (kept) {
      this.#started = kept.started;
      this.#view = kept.view;
      this.#take(kept.shown);
    }
    this.#channel = openChannel(id, (message) => this.#hear(message));
    this.#channel?.post({ kind: 'hello' });
    if (!this.#channel && this.state === 'waiting') this.state = 'nothing';
    else
      setTimeout(() => {
        if (this.state === 'waiting') this.state = 'nothing';
      }, patience);
  }

  get view(): StageView {
    return this.#view;
  }
  /** Someone went on in this window: shown at once, and said to the first one, which keeps the place. */
  go(view: StageView): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#keep();
    this.#channel?.post({ kind: 'wish', started: this.#started, view });
  }

  #take(shown: StageShown): void {
    this.#shown = shown;
    if (this.model) this.model.show(shown);
    else this.model = new ShownCase(shown, this.#locale);
    this.state = 'showing';
  }

  #hear(message: StageMessage): void {
    switch (message.kind) {
      case 'who':
        this.#channel?.post({ kind: 'hello' });
        break;
      case 'shown': {
        // An older presentation of the same case, in a forgotten tab, does not talk over the newer one.
        if (message.started < this.#started) break;
        const shown = readShown(message.shown);
        if (!shown) break;
        this.#started = message.started;
        this.#take(shown);
        this.#keep();
        break;
      }
      case 'view':
        if (message.started < this.#started) break;
        this.#view = message.view;
        this.#keep();
        break;
      case 'stop':
        if (message.started !== this.#started) break;
        this.#forget();
        this.state = 'ended';
        this.model = null;
        break;
      default:
    }
  }

  #keep(): void {
    if (!this.#shown) return;
    try {
      sessionStorage.setItem(this.#key, keptText(this.#started, this.#shown, this.#view));
    } catch {
      // Too full or closed: a reload then asks the first window.
    }
  }
  #forget(): void {
    this.#shown = null;
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // Nothing was kept either.
    }
  }

  /** The page goes, for a reload or for good. */
  leave(): void {
    this.#channel?.post({ kind: 'leaving' });
  }
  close(): void {
    this.#channel?.close();
  }
}
