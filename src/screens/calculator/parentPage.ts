/** The page around the small calculator. Messages go to it only if the host's file names its site. */

/** The messages to that page: how high the calculator is and, once its reader presses the button, the result. */
export type ParentMessage =
  | { worthwhile: 1; height: number }
  | { worthwhile: 1; net: number; roi: number | null; payback: number | null; link: string };

export interface ParentPage {
  post(message: ParentMessage): void;
}

/** The parts of a window that are used here. */
export interface FramedWindow {
  parent: { postMessage(message: unknown, origin: string): void };
  location: { ancestorOrigins?: { readonly [i: number]: string | undefined } };
}

/**
 * The page around this one; null where there is none, or its site is not named.
 * @param named origins (scheme, host and port). Where the browser does not say which site is around, each origin is
 * addressed: a message is delivered only to the origin it is addressed to.
 */
export function parentPage(named: readonly string[], page: FramedWindow): ParentPage | null {
  if (page.parent === (page as unknown)) return null;
  const origin = page.location.ancestorOrigins?.[0];
  const targets = origin === undefined ? named : named.filter((name) => name === origin);
  if (targets.length === 0) return null;
  return {
    post: (message) => {
      for (const target of targets) page.parent.postMessage(message, target);
    },
  };
}
