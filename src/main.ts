/** Gathers what the application needs and mounts it; nothing else. */
import { mount } from 'svelte';
import App from './App.svelte';
import { loadHostConfig } from './host/config.ts';
import { Desk } from './state/desk.svelte.ts';
import { newId } from './state/id.ts';
import { Preferences } from './state/preferences.svelte.ts';
import { Router } from './state/route.svelte.ts';
import { Journal, replay } from './store/journal.ts';
import { databaseExists, hasUnsaved, LazyRepository } from './store/lazy.ts';
import type { OpenedStore } from './store/durability.ts';
import { t } from './text/index.ts';
import { speak, withAllWords } from './text/language.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const storeName = 'worthwhile';

/** The journal lives in localStorage, which may be forbidden. */
function openJournal(): Journal | null {
  try {
    return new Journal(localStorage, newId(6));
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

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) return;
  const preferences = new Preferences();
  const speaking = speak(preferences.language);
  if (location.hash === '#/safe') {
    await speaking;
    // Nothing that may be broken is touched on the way to the raw records.
    const { default: Safe } = await withAllWords(() => import('./screens/safe/Safe.svelte'));
    mount(Safe, { target });
    addEventListener('hashchange', () => location.reload());
    return;
  }
  const journal = openJournal();
  const repository = new LazyRepository({
    exists: async () => hasUnsaved(journal) || (await databaseExists(indexedDBHere(), storeName)),
    open: async (): Promise<OpenedStore> => {
      const { openStore } = await import('./store/durability.ts');
      const store = await openStore(globalThis, storeName);
      // What an earlier tab could not finish saving is taken up before anything is read.
      if (journal && store.problem === null) await replay(journal, store.repository, t.app.recovered);
      return store;
    },
    overhear: (listener) => {
      // Closed with the page; where there are no channels, tabs notice each other when they save.
      if (typeof BroadcastChannel === 'function') new BroadcastChannel(storeName).onmessage = listener;
    },
    onopened: (problem) => (desk.problem = problem),
  });
  const desk = new Desk(repository, journal);
  const [host] = await Promise.all([loadHostConfig((url, init) => fetch(url, init)), speaking]);
  mount(App, {
    target,
    props: {
      desk,
      router: new Router(),
      preferences,
      host: host.config,
      hostProblem: host.problem ?? null,
    },
  });
}
void start();
