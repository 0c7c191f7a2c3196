/**
 * A part of the page that is loaded when it is first needed: a screen, a dialog, the code that writes a file. Components are
 * shown through `Lazy.svelte`, which shows loading and failure. Functions are called after `load`, whose failure the caller
 * reports.
 */
import { withWords } from '../text/language.ts';
import { lacksStyles, restoreStyles } from './failedStyles.ts';

export interface Part<M> {
  /** The module; null until it has loaded. */
  readonly loaded: M | null;
  /** Loads the module once. After a failure it may be called again. */
  load: () => Promise<M>;
}

/** `load` rejects with this where something could not be loaded. */
export class NotLoaded extends Error {}

/** Also loads the style sheets that failed before, which may be the part's own. */
const styled =
  <M>(fetch: () => Promise<M>): (() => Promise<M>) =>
  () =>
    lacksStyles() ? restoreStyles().then(fetch) : fetch();

/** @param fetch usually a dynamic import, which also brings the words the part uses; its result is kept, a failure is not */
export function part<M>(fetch: () => Promise<M>): Part<M> {
  let loaded: M | null = null;
  let underWay: Promise<M> | null = null;
  return {
    get loaded() {
      return loaded;
    },
    load: () =>
      (underWay ??= withWords(styled(fetch)).then(
        (module) => (loaded = module),
        (cause: unknown) => {
          underWay = null;
          throw new NotLoaded('not loaded', { cause });
        },
      )),
  };
}
