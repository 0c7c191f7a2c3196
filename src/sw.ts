/**
 * The service worker: keeps the page for use without a network. Every build keeps its own files; a new one is fetched
 * beside the old one and waits until somebody asks for it, so nothing is replaced under an open page.
 */

interface Kept {
  url: string;
  /** Null if the name itself changes with the content. */
  revision: string | null;
}
// The part of a service worker's scope that is used here; TypeScript's library for pages has no names for it.
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Extendable {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(kind: 'install' | 'activate', listen: (event: Extendable) => void): void;
  addEventListener(kind: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(kind: 'message', listen: (event: MessageEvent<unknown>) => void): void;
}
const worker = self as unknown as Scope;

/** The files of this build, which the build fills in (serviceWorker.config.ts). */
declare const builtFiles: Kept[];
const files = builtFiles;
const { scope } = worker.registration;
const at = (path: string): string => new URL(path, scope).href;

/** Caches belong to a whole origin, which may hold several copies of this page at different paths. */
const prefix = `worthwhile ${scope} `;
const hash = files
  .map((file) => `${file.url} ${file.revision ?? ''}`)
  .join('\n')
  .split('')
  .reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0, 7);
const current = `${prefix}${hash.toString(36)}`;
/** The files the host may change at any time without a new build. */
const hostCache = `${prefix}host`;

const known = new Map(files.map((file) => [at(file.url), file]));
const page = at('index.html');
const config = at('config.json');
/** How long the host's file may take, ms, before the last known one is used. */
const timeout = 4000;

async function keepOne(cache: Cache, url: string, { revision }: Kept): Promise<void> {
  // A file whose name identifies its content may be there from an earlier build.
  const have = revision === null ? await caches.match(url) : undefined;
  if (have) return cache.put(url, have);
  const response = await fetch(url, { cache: revision === null ? 'default' : 'reload' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  // A response that was redirected may not answer a navigation.
  await cache.put(url, response.redirected ? new Response(await response.blob(), response) : response);
}

/** Keeps the host's file and logo if they load: the page works without them. */
async function keepHost(): Promise<void> {
  const response = await fetch(config, { cache: 'no-cache' });
  const cache = await caches.open(hostCache);
  await cache.put(config, response.clone());
  const { logo, logoDark } = (await response.json()) as { logo?: unknown; logoDark?: unknown };
  for (const image of [logo, logoDark]) if (typeof image === 'string') await cache.add(at(image));
}

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(current)
      .then((cache) => Promise.all([...known].map(([url, file]) => keepOne(cache, url, file))))
      .then(() => keepHost().catch(() => undefined)),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => {
        const builds = names.filter((n) => n.startsWith(prefix) && n !== hostCache && n !== current);
        // The previous build stays: other tabs may still show it and load more of its parts.
        return Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
      })
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});

async function kept(url: string): Promise<Response | undefined> {
  return (await (await caches.open(current)).match(url)) ?? (await caches.match(url));
}

/** The network's answer if it comes in time, else the last known one. */
async function freshest(request: Request): Promise<Response> {
  const cache = await caches.open(hostCache);
  const asked = fetch(request).then(async (response) => {
    // It is worth keeping that there is no such file, too.
    if (response.ok || response.status === 404 || response.status === 410)
      await cache.put(request.url, response.clone());
    return response;
  });
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), timeout));
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  return answer ?? (await cache.match(request.url)) ?? asked;
}

/** The last known answer; a new one is fetched for the next time. */
async function lastSeen(request: Request): Promise<Response> {
  const cache = await caches.open(hostCache);
  const have = await cache.match(request.url);
  const asked = fetch(request).then(async (response) => {
    if (response.ok) await cache.put(request.url, response.clone());
    return response;
  });
  if (!have) return asked;
  asked.catch(() => undefined);
  return have;
}

/** Headers that describe the body they came with; the kept body has its own. */
const ofTheBody =
  /^(?:content-(?:length|encoding|range)|transfer-encoding|accept-ranges|etag|last-modified|connection)$/i;

/** The kept page with the headers the server sends today. */
function withHeaders(headersNow: Headers, body: Response): Response {
  const headers = new Headers();
  headersNow.forEach((value, name) => {
    if (!ofTheBody.test(name)) headers.set(name, value);
  });
  return new Response(body.body, { headers });
}

/**
 * The page of the installed version with today's headers: the host may change who can frame it and what it may do
 * without a new build. The headers are kept with the page, for a visit at which no answer comes in time.
 */
async function openPage(event: FetchEvent, url: string): Promise<Response> {
  const have = await kept(page);
  if (!have) return fetch(event.request);
  const asked = fetch(url, { cache: 'no-cache', credentials: 'same-origin', redirect: 'manual' })
    .then(async (now) => {
      // An error, a sign-in page or somebody else's page says nothing about this one.
      if (!now.ok || !now.headers.get('content-type')?.startsWith('text/html')) return undefined;
      await now.body?.cancel();
      await (await caches.open(current)).put(page, withHeaders(now.headers, have.clone()));
      return withHeaders(now.headers, have.clone());
    })
    .catch(() => undefined);
  event.waitUntil(asked);
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), timeout / 2));
  return (await Promise.race([asked, late])) ?? have.clone();
}

/** A link whose hash sign was escaped by a program that passed it on and so became part of the path; start.ts restores it. */
const carriedLink = /^(?:index\.html)?(?:%(?:25)*23|%(?:25)*EF%(?:25)*BC%(?:25)*83)\d/i;

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const url = request.url.replace(/[?#].*$/, '');
  if (request.mode === 'navigate') {
    // Only the page itself: other files the host keeps in the folder are left alone.
    if (url === scope || url === page) event.respondWith(openPage(event, url));
    else if (carriedLink.test(url.slice(scope.length))) event.respondWith(openPage(event, scope));
  } else if (url === config) event.respondWith(freshest(request));
  else if (known.has(url) || url.startsWith(at('assets/')))
    event.respondWith(kept(url).then((r) => r ?? fetch(request)));
  else if (request.destination === 'image') event.respondWith(lastSeen(request));
});
