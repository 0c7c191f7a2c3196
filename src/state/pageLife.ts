/**
 * A page does not only open and close. The browser freezes it in the background, or puts it away whole when somebody goes
 * to another page and brings it back as it was with "back"; nothing on it runs in between.
 */

export interface PageLife {
  /** The page may be about to go, or to stand still: last chance to do anything, and only at once. */
  leave: () => void;
  /** It did not go, or is back. */
  back: () => void;
}

/** Calls back whenever this page goes to rest and comes back from it. Each `leave` has at most one `back`. */
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
  // Where a browser tells of the one and not of the other.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') come();
  });
}
