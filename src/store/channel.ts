/**
 * The channel between tabs. A page that the browser puts away may hold no open channel: it closes its channels, and
 * opens them again once it is restored.
 */

/** A channel to other tabs, such as BroadcastChannel. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

const channels = new Set<TabChannel>();

/** A BroadcastChannel that pauses with the page. The constructor throws if there are none, or they are refused. */
export class TabChannel implements Channel {
  readonly #name: string;
  #open: BroadcastChannel | null;
  onmessage: ((event: MessageEvent) => void) | null = null;

  constructor(name: string) {
    this.#name = name;
    this.#open = this.#make();
    channels.add(this);
  }

  #make(): BroadcastChannel {
    const channel = new BroadcastChannel(this.#name);
    channel.onmessage = (event) => this.onmessage?.(event);
    return channel;
  }

  postMessage(message: unknown): void {
    this.#open?.postMessage(message);
  }
  pause(): void {
    this.#open?.close();
    this.#open = null;
  }
  resume(): void {
    try {
      this.#open ??= this.#make();
    } catch {
      // Without a channel, tabs notice each other when they save.
    }
  }
  close(): void {
    this.pause();
    channels.delete(this);
  }
}

export const pauseChannels = (): void => channels.forEach((channel) => channel.pause());
export const resumeChannels = (): void => channels.forEach((channel) => channel.resume());
