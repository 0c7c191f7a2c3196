/**
 * What tabs tell each other through. A page the browser puts away, to bring it back as it was, may hold no channel open:
 * it lets go of its channels, and takes them up again once it is back.
 */

/** What other tabs are told through; BroadcastChannel is one. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

const channels = new Set<TabChannel>();

/** A BroadcastChannel that rests with the page. Making one throws where there are none, or they are refused. */
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
  rest(): void {
    this.#open?.close();
    this.#open = null;
  }
  wake(): void {
    try {
      this.#open ??= this.#make();
    } catch {
      // Without it, tabs notice each other when they save.
    }
  }
  close(): void {
    this.rest();
    channels.delete(this);
  }
}

export const restChannels = (): void => channels.forEach((channel) => channel.rest());
export const wakeChannels = (): void => channels.forEach((channel) => channel.wake());
