/**
 * How number fields write and read numbers. A screen provides it once to all fields below it, as a getter, so that a change of
 * currency reaches fields that are already shown.
 */
import { getContext, hasContext, setContext } from 'svelte';
import { makeFormats, type Formats } from '../text/format.ts';
import { locale } from '../text/language.ts';

export interface NumberContext {
  readonly formats: Formats;
  /** Evaluates arithmetic typed after `=`; null where it cannot. */
  readonly evaluate?: ((expression: string) => number | null) | undefined;
  /** Called when an entry begins. Returns a function that undoes all that the entry has changed so far. */
  readonly beginEntry?: (() => () => void) | undefined;
  /** Runs `work` and reports its changes as one. */
  readonly batch?: ((work: () => void) => void) | undefined;
}

const key = Symbol('numbers');

/** Call it in a screen's component, before any number field is created. */
export function provideNumbers(context: () => NumberContext): void {
  setContext(key, context);
}

/** What the nearest screen provided; without one, the viewer's locale and US dollars. */
export function useNumbers(): () => NumberContext {
  if (hasContext(key)) return getContext<() => NumberContext>(key);
  const formats = makeFormats(locale(), 'USD');
  return () => ({ formats });
}
