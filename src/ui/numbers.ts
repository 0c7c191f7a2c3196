/**
 * How the fields below a screen write and read numbers, handed down once instead of through every component.
 * A getter, so that a change of currency reaches fields already on the page.
 */
import { getContext, hasContext, setContext } from 'svelte';
import { makeFormats, type Formats } from '../text/format.ts';
import { locale } from '../text/language.ts';

export interface NumberContext {
  readonly formats: Formats;
  /** Works out arithmetic typed after `=`; null when it cannot. */
  readonly evaluate?: ((expression: string) => number | null) | undefined;
  /** Called where an entry begins; what it gives back undoes all that the entry has changed so far. */
  readonly begin?: (() => () => void) | undefined;
  /** Runs `work`, whose changes are then heard as one. */
  readonly asOne?: ((work: () => void) => void) | undefined;
}

const key = Symbol('numbers');

/** Call in a screen's component, before any number field is made. */
export function provideNumbers(context: () => NumberContext): void {
  setContext(key, context);
}

/** What the nearest screen provided, else the viewer's locale in US dollars. */
export function useNumbers(): () => NumberContext {
  if (hasContext(key)) return getContext<() => NumberContext>(key);
  const formats = makeFormats(locale(), 'USD');
  return () => ({ formats });
}
