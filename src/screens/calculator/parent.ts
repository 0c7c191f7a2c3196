/** The page around the small calculator. It is spoken to only where the host's file names its site. */

/** What that page is told: how high the calculator is, and, once its reader presses the button, the result. */
export type Told =
  | { worthwhile: 1; height: number }
  | { worthwhile: 1; net: number; roi: number | null; payback: number | null; link: string };

export interface Around {
  tell(message: Told): void;
}

/** What of a window is needed here. */
export interface Framed {
  parent: { postMessage(message: unknown, origin: string): void };
  location: { ancestorOrigins?: { readonly [i: number]: string | undefined } };
}

/**
 * The page around this one; null where there is none, or none that the host named.
 * @param named sites by scheme, host and port. A browser that does not say which site is around delivers to no other than
 * the one each message is addressed to.
 */
export function pageAround(named: readonly string[], page: Framed): Around | null {
  if (page.parent === (page as unknown)) return null;
  const around = page.location.ancestorOrigins?.[0];
  const to = around === undefined ? named : named.filter((origin) => origin === around);
  if (to.length === 0) return null;
  return {
    tell: (message) => {
      for (const origin of to) page.parent.postMessage(message, origin);
    },
  };
}
