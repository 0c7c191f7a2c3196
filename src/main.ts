/** Gathers what the application needs and mounts it; nothing else. */
import { mount } from 'svelte';
import App from './App.svelte';
import { loadHostConfig } from './host/config.ts';
import { Desk } from './state/desk.svelte.ts';
import { newId } from './state/id.ts';
import { Preferences } from './state/preferences.svelte.ts';
import { Router } from './state/route.svelte.ts';
import { openStore } from './store/durability.ts';
import { Journal, replay } from './store/journal.ts';
import { t } from './text/index.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

/** The journal lives in localStorage, which may be forbidden. */
function openJournal(): Journal | null {
  try {
    return new Journal(localStorage, newId(6));
  } catch {
    return null;
  }
}

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) return;
  if (location.hash === '#/safe') {
    // Nothing that may be broken is touched on the way to the raw records.
    const { default: Safe } = await import('./screens/safe/Safe.svelte');
    mount(Safe, { target });
    addEventListener('hashchange', () => location.reload());
    return;
  }
  const journal = openJournal();
  const [store, host] = await Promise.all([
    openStore(globalThis),
    loadHostConfig((url, init) => fetch(url, init)),
  ]);
  // What an earlier tab could not finish saving is taken up before anything is opened.
  if (journal && store.problem === null) await replay(journal, store.repository, t.app.recovered);
  mount(App, {
    target,
    props: {
      desk: new Desk(store.repository, store.problem === null ? journal : null, store.problem),
      router: new Router(),
      preferences: new Preferences(),
      host: host.config,
      hostProblem: host.problem ?? null,
    },
  });
}
void start();
