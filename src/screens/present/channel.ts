/** The channel between the two windows of a presentation. */
import { storageName } from '../../store/storageNames.ts';
import { readMessage, type StageMessage } from './protocol.ts';

export interface StageChannel {
  post(message: StageMessage): void;
  close(): void;
}

const channelName = (id: string): string => storageName(`present ${id}`);

/** Whether the browser has broadcast channels, without which there can be no stage window. */
export const hasChannels = (): boolean => typeof BroadcastChannel === 'function';

/** Opens the channel of a case and passes on valid messages; null where the browser has no channels. */
export function openChannel(id: string, onmessage: (message: StageMessage) => void): StageChannel | null {
  if (!hasChannels()) return null;
  const channel = new BroadcastChannel(channelName(id));
  channel.onmessage = (event: MessageEvent<unknown>) => {
    const message = readMessage(event.data);
    if (message) onmessage(message);
  };
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
