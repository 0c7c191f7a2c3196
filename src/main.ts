/** Gathers what the application needs and mounts it; nothing else. */
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
/** Under which this tab notes what it has not saved yet. */
const tab = newId(6);
const tabLock = new TabLock(locks, tab);

/** The journal lives in localStorage, which may be forbidden. */
function openJournal(): Journal | null {
  const storage = localStorageHere();
  tabLock.acquire();
  return storage && new Journal(storage, tab);
}

/** Ends with the page's stay: a page that is put away must wait for nothing. */
const leaving = new AbortController();

/** What of the browser the store needs. */
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

/** Reading the property alone throws where storage is forbidden. */
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

/** Puts the host's colours on; gives those that were refused. */
async function coloursFor({ config }: { config: HostConfig }): Promise<LowContrastColour[]> {
  const { colours } = config;
  if (!colours) return [];
  try {
    return (await coloursPart.load()).applyColours(document, colours);
  } catch {
    // The page does not wait for its colours: it takes them on when they come.
    new Loading(coloursPart, ({ applyColours }) => void applyColours(document, colours));
    return [];
  }
}

async function start(): Promise<void> {
  const target = document.getElementById('app');
  // The small calculator is a page of its own, which may load what this one is made of.
  if (!target || routeOf(location.hash).at === 'try') return;
  // Each step is a task of its own: a slow phone answers in between. This file and what it is made of were the first.
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
    // Nothing that may be broken is touched on the way to the raw records.
    await showAlone(route);
    return;
  }
  // On its way while the rest is made ready.
  const reading = loadHostConfig(
    fetchHostFile,
    lastGoodIn(() => localStorage, storageName('host')),
  );
  if (route.at === 'present') {
    await speaking;
    // The window one shares has no store at all: it shows what the first window tells it.
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
      // What an earlier tab could not finish saving is taken up before anything is read.
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
      // Closed with the page; where there are no channels, or they are refused like a frame's storage may be, tabs
      // notice each other when they save.
      try {
        new TabChannel(databaseName).onmessage = listener;
      } catch {
        // Dexie would make one as it loads and fall with it; it does without where there are none.
        Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      }
    },
    // A store that only cannot be opened now is said where it is missed; this is for one that forgets.
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
  // Read while the rest of the page is still on its way.
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
  // What index.html says of a page that does not start.
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
  // By the first save, even where the way to the host is cut until then.
  whenMeant(() => {
    void storePart
      .load()
      .then(() => repository.openIfUsed())
      .catch(() => undefined);
  });
  if (import.meta.env.PROD) whenIdle(() => void keepOffline(documents).catch(() => undefined));
}

/** Long enough after the page has loaded for its first screen to stand, ms: what is put off until then costs it nothing. */
const settled = 2_000;

function whenIdle(work: () => void): void {
  const soon = (): unknown => setTimeout(work, settled);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** How long a page may stand untouched before it is made ready to be worked on all the same, ms. */
const untouched = 10_000;

/** At the first sign of somebody there, who may be about to change something; else after a while. */
function whenMeant(work: () => void): void {
  const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
  const once = (): void => {
    clearTimeout(timer);
    for (const sign of signs) removeEventListener(sign, once, true);
    work();
  };
  const timer = setTimeout(once, untouched);
  for (const sign of signs) addEventListener(sign, once, { capture: true, passive: true });
}

/** Not within another page: a frame is that page's to keep. */
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
