/**
 * A part of the page that is loaded when it is first needed: a screen, a dialog, what writes a file. Components are
 * shown through `Lazy.svelte`, which says what happens while a part is on its way and where it does not come; functions
 * are called after `load`, whose failure the caller says.
 */
import { withWords } from '../text/language.ts';
import { lacksStyles, restoreStyles } from './failedStyles.ts';

export interface Part<M> {
  /** What was loaded; null until then. */
  readonly loaded: M | null;
  /** Loads it, once; one that failed may be asked for again. */
  load: () => Promise<M>;
}

/** What `load` rejects with where something did not come. */
export class NotLoaded extends Error {}

/** With the sheets that failed before, which may be its own. */
const styled =
  <M>(fetch: () => Promise<M>): (() => Promise<M>) =>
  () =>
    lacksStyles() ? restoreStyles().then(fetch) : fetch();

/**
 * @param fetch usually a dynamic import, which comes with the words it says; what it gives is kept, a failure is not
 */
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
