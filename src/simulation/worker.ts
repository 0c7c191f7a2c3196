/** The worker: `serve` with a message port on either side. */
import type { Reply, Request } from './protocol.ts';
import { serve } from './serve.ts';
import { workerScope } from '../util/workerScope.ts';

// Nested timers are held back to 4 ms; a message to oneself comes next in line, behind a cancellation.
const { port1, port2 } = new MessageChannel();
let next: (() => void) | null = null;
port1.onmessage = () => next?.();

const scope = workerScope<Request, Reply>();

const answer = serve({
  slice: 20,
  pause: (turn) => {
    next = turn;
    port2.postMessage(null);
  },
  now: () => performance.now(),
  // The sorted outcomes are transferred, not copied: at a million trials they take 16 MB.
  reply: (reply) => {
    scope.postMessage(
      reply,
      reply.kind === 'done' ? [reply.outcome.net.sorted.buffer, reply.outcome.tangibleNet.sorted.buffer] : [],
    );
  },
});
scope.onmessage = ({ data }) => answer(data);
