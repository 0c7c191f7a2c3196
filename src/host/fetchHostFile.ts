/** Fetches the host's file at the same time as the page itself, so that neither waits for the other. */

/** How long the file may take, ms: a host that does not answer must not hold the page back. */
const timeout = 8000;

let asked: Promise<Response> | null = null;

/** Fetches `config.json` beside the page, once a visit. Rejects as `fetch` does. */
export const fetchHostFile = (): Promise<Response> =>
  (asked ??= fetch('./config.json', { cache: 'no-cache', signal: AbortSignal.timeout(timeout) }));
