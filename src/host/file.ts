/** The host's file on its way: asked for together with the page itself, so that neither waits for the other. */

/** How long it may take, ms: a host that does not answer must not keep the page away. */
const patience = 8000;

let asked: Promise<Response> | null = null;

/** Asks for `config.json` beside the page, once a visit. Rejects as `fetch` does. */
export const hostFile = (): Promise<Response> =>
  (asked ??= fetch('./config.json', { cache: 'no-cache', signal: AbortSignal.timeout(patience) }));
