/**
 * Keeps the page for times without a network, and says when a newer one is ready. Loaded once the page stands;
 * where there are no service workers (plain http, private mode, some frames) nothing happens and nothing is missing.
 */
import { mount, unmount, type Component } from 'svelte';
import { Loading } from '../../ui/loading.svelte.ts';
import { part } from '../../ui/part.ts';

const noticePart = part(() => import('./UpdateNotice.svelte'));

/** Between questions for a newer version while a tab stays open. */
const askEvery = 60 * 60_000;
/** A worker that does not answer must not leave a button without effect. */
const patience = 3000;

/** Where nobody is to be told: in front of an audience, on paper, and in a shared case, whose changes a reload would lose. */
const isQuiet = (hash: string): boolean => /^#\/(present|print)\b/.test(hash) || /^#[^/]/.test(hash);

interface NoticeProps extends Record<string, unknown> {
  onreload: () => Promise<boolean>;
  onlater: () => void;
}

export interface Offline {
  /** Saves what is unsaved; false where it could not be. */
  saveAll: () => Promise<boolean>;
  /** The service workers of this page. */
  workers: ServiceWorkerContainer;
  reload: () => void;
}

/** Registers the worker beside the page. Never rejects. */
export async function keepOffline({ saveAll, workers, reload }: Offline): Promise<void> {
  let told = false;
  let asked = false;

  /** @param waiting the newer version, or null where it has taken over already */
  function tell(waiting: ServiceWorker | null): void {
    if (told || asked) return;
    if (isQuiet(location.hash)) {
      addEventListener('hashchange', () => tell(waiting), { once: true });
      return;
    }
    told = true;
    // Its words and its looks are rarely needed, so loaded only then.
    new Loading(noticePart, ({ default: UpdateNotice }) => show(UpdateNotice, waiting));
  }

  function show(UpdateNotice: Component<NoticeProps>, waiting: ServiceWorker | null): void {
    const notice = mount(UpdateNotice, {
      target: document.body,
      props: {
        onreload: async () => {
          if (!(await saveAll())) return false;
          asked = true;
          if (waiting && waiting.state === 'installed') {
            setTimeout(reload, patience);
            waiting.postMessage('take-over');
          } else reload();
          return true;
        },
        onlater: () => void unmount(notice),
      },
    });
  }

  try {
    // A page without a worker so far is the newest there is.
    let had = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (asked) reload();
      else if (had) tell(null);
      had = true;
    });
    const registration = await workers.register('./sw.js', { scope: './', updateViaCache: 'none' });
    const follow = (worker: ServiceWorker | null): void => {
      const ready = (): void => {
        if (worker?.state === 'installed' && workers.controller) tell(worker);
      };
      worker?.addEventListener('statechange', ready);
      ready();
    };
    follow(registration.waiting);
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration.installing));
    let last = performance.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || performance.now() - last < askEvery) return;
      last = performance.now();
      registration.update().catch(() => undefined);
    });
  } catch {
    // Refused or unreachable: the page works as long as there is a network.
  }
}
