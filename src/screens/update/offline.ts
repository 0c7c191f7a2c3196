/**
 * Keeps the page available offline and shows when a newer version is ready. Loaded once the page is shown. Without service
 * workers (on plain http, in private mode, in some frames) nothing happens, and the page works online only.
 */
import { mount, unmount, type Component } from 'svelte';
import { Loading } from '../../ui/loading.svelte.ts';
import { part } from '../../ui/part.ts';

const noticePart = part(() => import('./UpdateNotice.svelte'));

/** Milliseconds between checks for a newer version while a tab stays open. */
const checkInterval = 60 * 60_000;
/** Milliseconds after which the page reloads even if the worker does not answer. */
const takeOverTimeout = 3000;

/** Whether a notice would disturb: in a presentation, in print, and in a shared case, whose changes a reload would lose. */
const isQuiet = (hash: string): boolean => /^#\/(present|print)\b/.test(hash) || /^#[^/]/.test(hash);

interface NoticeProps extends Record<string, unknown> {
  onreload: () => Promise<boolean>;
  onlater: () => void;
}

interface OfflineOptions {
  /** Saves unsaved changes; false where that failed. */
  saveAll: () => Promise<boolean>;
  /** The service workers of this page. */
  workers: ServiceWorkerContainer;
  reload: () => void;
}

/** Registers the service worker. Never rejects. */
export async function keepOffline({ saveAll, workers, reload }: OfflineOptions): Promise<void> {
  let notified = false;
  let accepted = false;

  /** @param waiting the newer version, or null where it has taken over already */
  function notify(waiting: ServiceWorker | null): void {
    if (notified || accepted) return;
    if (isQuiet(location.hash)) {
      addEventListener('hashchange', () => notify(waiting), { once: true });
      return;
    }
    notified = true;
    // The notice is rarely needed, so it is loaded on demand.
    new Loading(noticePart, ({ default: UpdateNotice }) => show(UpdateNotice, waiting));
  }

  function show(UpdateNotice: Component<NoticeProps>, waiting: ServiceWorker | null): void {
    const notice = mount(UpdateNotice, {
      target: document.body,
      props: {
        onreload: async () => {
          if (!(await saveAll())) return false;
          accepted = true;
          if (waiting && waiting.state === 'installed') {
            setTimeout(reload, takeOverTimeout);
            waiting.postMessage('take-over');
          } else reload();
          return true;
        },
        onlater: () => void unmount(notice),
      },
    });
  }

  try {
    // A page that no worker controls yet was loaded from the network and is the newest version.
    let controlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (accepted) reload();
      else if (controlled) notify(null);
      controlled = true;
    });
    const registration = await workers.register('./sw.js', { scope: './', updateViaCache: 'none' });
    const follow = (worker: ServiceWorker | null): void => {
      const ready = (): void => {
        if (worker?.state === 'installed' && workers.controller) notify(worker);
      };
      worker?.addEventListener('statechange', ready);
      ready();
    };
    follow(registration.waiting);
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration.installing));
    let last = performance.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || performance.now() - last < checkInterval) return;
      last = performance.now();
      registration.update().catch(() => undefined);
    });
  } catch {
    // Where registration fails, the page still works online.
  }
}
