/**
 * Style sheets that failed to load. The build's loader regards a sheet it has requested once as loaded, so a part that is
 * loaded again after a failure would have no style. Failed sheets are kept here and requested again first.
 */
const missing = new Map<HTMLLinkElement, 'first' | 'last'>();

const isSheet = (target: unknown): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet';

/** Whether a sheet that has finished loading holds nothing: browsers report a failed one as null or as empty. */
const isEmpty = ({ sheet }: HTMLLinkElement): boolean => {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
};

/** Requests one sheet again; rejects if it fails. It counts as missing until it has loaded. */
const restore = (link: HTMLLinkElement, place: 'first' | 'last'): Promise<void> =>
  new Promise((resolve, reject) => {
    const again = link.cloneNode() as HTMLLinkElement;
    again.onload = () => {
      missing.delete(link);
      resolve();
    };
    again.onerror = () => {
      again.remove();
      reject(new Error(`no ${link.href}`));
    };
    if (place === 'first') document.head.prepend(again);
    else document.head.append(again);
  });

let asking: Promise<void> | null = null;

/** Requests all missing sheets again, one run at a time; rejects if one fails. */
export const restoreStyles = (): Promise<void> =>
  (asking ??= Promise.all([...missing].map(([link, place]) => restore(link, place)))
    .then(() => undefined)
    .finally(() => (asking = null)));

/** Call it once, before anything is loaded. */
export function watchStyles(): void {
  const ask = (): void => void restoreStyles().catch(() => undefined);
  addEventListener(
    'error',
    ({ target }) => {
      // A sheet that is requested again handles its own failure.
      if (!isSheet(target) || target.onerror) return;
      target.remove();
      missing.set(target, 'last');
    },
    true,
  );
  addEventListener('online', ask);
  // A module runs once every sheet before it has loaded or failed. The page's own sheets come before those of its parts.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (isEmpty(link)) {
      link.remove();
      missing.set(link, 'first');
    }
  ask();
}

/** Whether any sheet is missing. */
export const lacksStyles = (): boolean => missing.size > 0;

/** The addresses of the missing sheets, as written in the page. */
export const missingStyles = (): string[] =>
  [...missing.keys()].map((link) => link.getAttribute('href') ?? '');
