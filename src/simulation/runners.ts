/** The two ways to run a simulation: in a worker, and on this thread where there are none. */
import type { Reply, StartRunner } from './protocol.ts';

/** A module worker built beside the page: from the same origin, as the page's policy demands. */
const startWorker: StartRunner = (reply, lost) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Reply>) => reply(data);
  // A script that did not load or a message that could not be cloned: no job will be answered.
  worker.onerror = lost;
  worker.onmessageerror = lost;
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() };
};

/**
 * Runs on this thread in slices of a few ms, between which the page can answer its user. The maths is loaded at the
 * first request.
 */
export const startOnThread: StartRunner = (reply, lost) => {
  let open = true;
  const server = import('./serve.ts').then(({ serve }) =>
    serve({
      slice: 6,
      pause: (turn) => setTimeout(turn, 0),
      now: () => performance.now(),
      reply: (message) => {
        if (open) reply(message);
      },
    }),
  );
  server.catch(lost);
  return {
    send: (request) => {
      void server.then(
        (answer) => {
          if (open) answer(request);
        },
        () => undefined,
      );
    },
    close: () => {
      open = false;
    },
  };
};

/** Starts a worker; if it cannot start or is lost, this thread takes over. */
export const startWorkerOrThread: StartRunner = (reply, lost) => {
  if (typeof Worker === 'undefined') return startOnThread(reply, lost);
  try {
    return startWorker(reply, lost);
  } catch {
    return startOnThread(reply, lost);
  }
};
