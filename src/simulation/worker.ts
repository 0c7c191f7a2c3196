/** The worker: `serve` with a message port on either side. */
import type { Reply, Request } from './protocol.ts';
import { serve } from './serve.ts';

// Timers are held back to 4 ms once they nest; a message to oneself comes next in line, behind a cancellation.
const { port1, port2 } = new MessageChannel();
let next: (() => void) | null = null;
port1.onmessage = () => next?.();

// What a worker's global scope is, as far as it is used here: the page's own library has no name for it.
interface Scope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (message: Reply, transfer: Transferable[]) => void;
}
const scope = globalThis as unknown as Scope;

const answer = serve({
  slice: 20,
  pause: (turn) => {
    next = turn;
    port2.postMessage(null);
  },
  now: () => performance.now(),
  // The sorted outcomes are handed over, not copied: at a million trials they are 16 MB.
  reply: (reply) => {
    scope.postMessage(
      reply,
      reply.kind === 'done' ? [reply.outcome.net.sorted.buffer, reply.outcome.tangibleNet.sorted.buffer] : [],
    );
  },
});
scope.onmessage = ({ data }) => answer(data);
