/**
 * Style sheets that did not come. The loader of the build takes a sheet it has asked for once as loaded, so that a part
 * loaded again after a failure would stand without its looks: what failed is kept here, and asked for again first.
 */
const missing = new Map<HTMLLinkElement, 'first' | 'last'>();

const isSheet = (target: unknown): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet';

/** Whether a sheet that is no longer waited for holds nothing: browsers give one that did not come as none, or as an empty one. */
const isEmpty = ({ sheet }: HTMLLinkElement): boolean => {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
};

/** Asks for one sheet again; rejects where it still does not come. It is missing until it is there. */
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

/** Asks for the missing sheets again, once at a time; rejects where one still does not come. */
export const restoreStyles = (): Promise<void> =>
  (asking ??= Promise.all([...missing].map(([link, place]) => restore(link, place)))
    .then(() => undefined)
    .finally(() => (asking = null)));

/** Call once, before anything is loaded. */
export function watchStyles(): void {
  const ask = (): void => void restoreStyles().catch(() => undefined);
  addEventListener(
    'error',
    ({ target }) => {
      // One that is asked for again says so itself.
      if (!isSheet(target) || target.onerror) return;
      target.remove();
      missing.set(target, 'last');
    },
    true,
  );
  addEventListener('online', ask);
  // A module runs once every sheet before it has come or failed: the page's own come before those of its parts.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if (isEmpty(link)) {
      link.remove();
      missing.set(link, 'first');
    }
  ask();
}

/** Whether any sheet is missing. */
export const lacksStyles = (): boolean => missing.size > 0;

/** The addresses of the sheets that are missing, as the page names them. */
export const missingStyles = (): string[] =>
  [...missing.keys()].map((link) => link.getAttribute('href') ?? '');
