/** Makes what the application needs and mounts it. */
import { mount } from 'svelte';
import App from './App.svelte';
import type { LowContrastColour, HostConfig } from './host/config.ts';
import { fetchHostFile } from './host/fetchHostFile.ts';
import { lastGoodIn } from './host/lastGood.ts';
import { loadHostConfig } from './host/load.ts';
import { DocumentStore } from './state/documents.svelte.ts';
import { newId } from './state/id.ts';
import { followPageLife } from './state/pageLife.ts';
import { Preferences } from './state/preferences.svelte.ts';
import { routeOf, type RouteAlone } from './state/route.ts';
import { Router } from './state/router.svelte.ts';
import { pauseChannels, TabChannel, resumeChannels } from './store/channel.ts';
import { Journal } from './store/journal.ts';
import { databaseExists, hasUnsaved, LazyRepository } from './store/lazy.ts';
import {
  claimOldNames,
  databaseName,
  storageName,
  oldDatabase,
  releaseOldNames,
} from './store/storageNames.ts';
import type { OpenedStore, StoreEnvironment } from './store/durability.ts';
import { TabLock, type Locks } from './store/tabLock.ts';
import { appWords } from './text/words/app.ts';
import { startFailed } from './startFailed.ts';
import { setLanguage } from './text/language.ts';
import { shieldInputMethods } from './ui/composing.ts';
import { Loading } from './ui/loading.svelte.ts';
import { part } from './ui/part.ts';
import { navigated } from './state/navigated.ts';
import { deferFirstScreen, afterFirstScreen, requestTurn } from './ui/deferred.ts';
import { numberReader } from './ui/numberReader.ts';
import { applyPageFonts } from './ui/pageFonts.ts';
import { yieldToPage } from './util/yielding.ts';

const locks = navigator.locks as Locks | undefined;
/** The name under which this tab notes unsaved work. */
const tab = newId(6);
const tabLock = new TabLock(locks, tab);

/** Opens the journal in localStorage, which may be forbidden. */
function openJournal(): Journal | null {
  const storage = localStorageHere();
  tabLock.acquire();
  return storage && new Journal(storage, tab);
}

/** Aborted when the page is put away, because nothing may wait then. */
const leaving = new AbortController();

/** The parts of the browser the store needs. */
const environment: StoreEnvironment = {
  get indexedDB() {
    return globalThis.indexedDB;
  },
  get localStorage() {
    return globalThis.localStorage;
  },
  IDBKeyRange: globalThis.IDBKeyRange,
  ...(typeof BroadcastChannel === 'function' && { BroadcastChannel: TabChannel }),
};

function localStorageHere(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Reading the property alone throws if storage is forbidden. */
function indexedDBHere(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}

const firstReadPart = part(() => import('./store/firstRead.ts'));
const storePart = part(() => import('./store/durability.ts'));
const coloursPart = part(() => import('./host/colours.ts'));

/** Applies the host's colours and returns those that were refused. */
async function coloursFor({ config }: { config: HostConfig }): Promise<LowContrastColour[]> {
  const { colours } = config;
  if (!colours) return [];
  try {
    return (await coloursPart.load()).applyColours(document, colours);
  } catch {
    // The page does not wait for its colours: they are applied once they have loaded.
    new Loading(coloursPart, ({ applyColours }) => void applyColours(document, colours));
    return [];
  }
}

async function start(): Promise<void> {
  const target = document.getElementById('app');
  // The small calculator is a page of its own, which shares modules with this one.
  if (!target || routeOf(location.hash).at === 'try') return;
  // Each step is a task of its own, so that a slow phone answers in between. Loading this file and its modules was the
  // first.
  await yieldToPage();
  shieldInputMethods(window);
  const preferences = new Preferences();
  const speaking = setLanguage(preferences.language);
  const route = routeOf(location.hash);
  const showAlone = async (route: RouteAlone): Promise<void> => {
    const { default: ShownAlone } = await import('./ShownAlone.svelte');
    target.replaceChildren();
    mount(ShownAlone, { target, props: { route, preferences } });
    addEventListener('hashchange', () => location.reload());
  };
  if (route.at === 'safe') {
    await speaking;
    // Nothing that may be broken is used on the way to the raw records.
    await showAlone(route);
    return;
  }
  // Loads while the rest is made.
  const reading = loadHostConfig(
    fetchHostFile,
    lastGoodIn(() => localStorage, storageName('host')),
  );
  if (route.at === 'present') {
    await speaking;
    // The presenting window has no store: it shows what the first window tells it.
    await showAlone(route);
    await coloursFor(await reading);
    return;
  }
  const journal = openJournal();
  const repository = new LazyRepository({
    exists: async () =>
      hasUnsaved(journal) || (await databaseExists(indexedDBHere(), databaseName, oldDatabase)),
    open: async (): Promise<OpenedStore> => {
      const { openStore } = await storePart.load();
      const store = await openStore(environment, {
        name: databaseName,
        earlier: {
          name: oldDatabase,
          versionName: appWords().recovered,
          mine: () => claimOldNames(localStorageHere()),
          gone: () => releaseOldNames(localStorageHere()),
        },
      });
      // The unsaved work of earlier tabs is taken up before anything is read.
      if (journal && store.problem === null && hasUnsaved(journal)) {
        const { takeUp } = await import('./state/takeUp.ts');
        await takeUp(journal, store.repository, { locks, tab, leaving: leaving.signal, documents });
      }
      return store;
    },
    firstRead: async () => (await firstReadPart.load()).firstRead(indexedDBHere(), databaseName),
    firstReadComes: route.at !== 'explore',
    listReaderLoading: route.at === 'portfolio',
    unsaved: () => hasUnsaved(journal),
    onOtherTab: (listener) => {
      // Closed with the page. Without channels, or if they are refused as a frame's storage may be, tabs notice each
      // other when they save.
      try {
        new TabChannel(databaseName).onmessage = listener;
      } catch {
        // Dexie would create a channel as it loads, and fail; without channels it works.
        Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      }
    },
    // A store that cannot be opened is reported where it is needed; this is for one that keeps nothing.
    onopened: (problem) => (documents.problem = repository.durable ? null : problem),
  });
  const documents = new DocumentStore(repository, journal);
  addEventListener('online', () => repository.retry());
  followPageLife({
    leave: () => {
      documents.leave();
      leaving.abort();
      pauseChannels();
      tabLock.release();
    },
    back: () => {
      tabLock.acquire();
      resumeChannels();
      void documents.catchUp();
    },
  });
  const router = new Router();
  // Read while the rest of the page is still loading.
  if (router.route.at === 'home') void documents.ready();
  if (router.route.at === 'portfolio') void documents.ready(false);
  const [host] = await Promise.all([reading, speaking]);
  const lowContrast = await coloursFor(host);
  await yieldToPage();
  deferFirstScreen(() => navigated.away);
  afterFirstScreen(() => {
    void applyPageFonts();
    requestTurn(() => void numberReader.load().catch(() => undefined), true);
  });
  // Removes the message of index.html that the page does not start.
  target.replaceChildren();
  mount(App, {
    target,
    props: {
      documents,
      router,
      preferences,
      host: host.config,
      hostProblems: [
        ...(host.problem ? [host.problem] : []),
        ...(lowContrast.length > 0 ? [{ kind: 'low-contrast', colours: lowContrast } as const] : []),
      ],
    },
  });
  // Loaded before the first save, so that saving works even if the network is gone by then.
  whenTouched(() => {
    void storePart
      .load()
      .then(() => repository.openIfUsed())
      .catch(() => undefined);
  });
  if (import.meta.env.PROD) whenIdle(() => void keepOffline(documents).catch(() => undefined));
}

/** How long after the page has loaded its first screen is surely shown, ms: work put off until then does not delay it. */
const firstScreenDelay = 2_000;

function whenIdle(work: () => void): void {
  const soon = (): unknown => setTimeout(work, firstScreenDelay);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** How long a page may stand untouched before it is prepared for editing all the same, ms. */
const longestUntouched = 10_000;

/** Runs work at the first sign that somebody may be about to change something; else after a while. */
function whenTouched(work: () => void): void {
  const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
  const once = (): void => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, once, true);
    work();
  };
  const timer = setTimeout(once, longestUntouched);
  for (const sign of signs) addEventListener(sign, once, { capture: true, passive: true });
}

/** Not within another page: only that page may decide to keep a frame offline. */
async function keepOffline(documents: DocumentStore): Promise<void> {
  if (!('serviceWorker' in navigator) || window.top !== window) return;
  const { keepOffline } = await import('./screens/update/offline.ts');
  await keepOffline({
    saveAll: () => documents.saveAll(),
    workers: navigator.serviceWorker,
    reload: () => location.reload(),
  });
}
start().catch(startFailed);
