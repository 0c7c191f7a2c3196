/**
 * The stage window's side of a presentation. It knows only what the presenter's window sends, or sent before this window was
 * reloaded, and never opens the store.
 */
import { storageName } from '../../store/storageNames.ts';
import { openChannel, type StageChannel } from './channel.ts';
import {
  firstView,
  storedText,
  readStored,
  readShown,
  type StageMessage,
  type StageShown,
  type StageView,
} from './protocol.ts';
import { ShownCase } from '../shared/shownCase.svelte.ts';

const keyOf = (id: string): string => storageName(`stage ${id}`);
/** Milliseconds to wait for an answer before the window says that nobody presents. */
const ANSWER_TIMEOUT = 1500;

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The state of the stage window. */
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
    const stored = readStored(read(this.#key));
    if (stored) {
      this.#started = stored.started;
      this.#view = stored.view;
      this.#show(stored.shown);
    }
    this.#channel = openChannel(id, (message) => this.#receive(message));
    this.#channel?.post({ kind: 'hello' });
    if (!this.#channel && this.state === 'waiting') this.state = 'nothing';
    else
      setTimeout(() => {
        if (this.state === 'waiting') this.state = 'nothing';
      }, ANSWER_TIMEOUT);
  }

  get view(): StageView {
    return this.#view;
  }
  /** Changes the position from this window and tells the presenter's window, which keeps it. */
  go(view: StageView): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#store();
    this.#channel?.post({ kind: 'wish', started: this.#started, view });
  }

  #show(shown: StageShown): void {
    this.#shown = shown;
    if (this.model) this.model.show(shown);
    else this.model = new ShownCase(shown, this.#locale);
    this.state = 'showing';
  }

  #receive(message: StageMessage): void {
    switch (message.kind) {
      case 'who':
        this.#channel?.post({ kind: 'hello' });
        break;
      case 'shown': {
        // Messages of an older presentation of the case, in a forgotten tab, are ignored.
        if (message.started < this.#started) break;
        const shown = readShown(message.shown);
        if (!shown) break;
        this.#started = message.started;
        this.#show(shown);
        this.#store();
        break;
      }
      case 'view':
        if (message.started < this.#started) break;
        this.#view = message.view;
        this.#store();
        break;
      case 'stop':
        if (message.started !== this.#started) break;
        this.#clearStored();
        this.state = 'ended';
        this.model = null;
        break;
      default:
    }
  }

  #store(): void {
    if (!this.#shown) return;
    try {
      sessionStorage.setItem(this.#key, storedText(this.#started, this.#shown, this.#view));
    } catch {
      // Without storage, a reload asks the presenter's window.
    }
  }
  #clearStored(): void {
    this.#shown = null;
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // Without storage nothing was stored.
    }
  }

  /** Call when the page is hidden, for a reload or for good. */
  leave(): void {
    this.#channel?.post({ kind: 'leaving' });
  }
  close(): void {
    this.#channel?.close();
  }
}
