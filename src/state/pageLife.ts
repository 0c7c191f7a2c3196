/**
 * The life of a page beyond opening and closing: the browser freezes it in the background, or puts it away when
 * somebody goes to another page and restores it with "back"; nothing on it runs in between.
 */

export interface PageLife {
  /** The page may be about to close or freeze: the last chance to do anything, and only synchronously. */
  leave: () => void;
  /** The page did not close, or has been restored. */
  back: () => void;
}

/** Calls back when this page freezes, closes or is restored. Each `leave` is followed by at most one `back`. */
export function followPageLife({ leave, back }: PageLife, page: Window = window): void {
  const { document } = page;
  let away = false;
  const go = (): void => {
    away = true;
    leave();
  };
  const come = (): void => {
    if (!away) return;
    away = false;
    back();
  };
  page.addEventListener('pagehide', go);
  document.addEventListener('freeze', go);
  page.addEventListener('pageshow', come);
  document.addEventListener('resume', come);
  // Some browsers report only one of the two.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') come();
  });
}
