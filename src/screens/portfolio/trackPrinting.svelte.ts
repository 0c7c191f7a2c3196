/** Tracks whether the page is being printed, by the application or from the browser's own menu, when lists show all rows. */
import { flushSync } from 'svelte';
import { on } from 'svelte/events';
import { pagePrint } from '../../ui/pagePrint.svelte.ts';

/** Call while a component is initialised. */
export function trackPrinting(): { readonly active: boolean } {
  /** Set synchronously, since the browser's own printing leaves no time for anything asynchronous. */
  let printing = $state(false);
  const set = (to: boolean) => () => flushSync(() => (printing = to));
  $effect(() => {
    const offs = [on(window, 'beforeprint', set(true)), on(window, 'afterprint', set(false))];
    return () => offs.forEach((off) => off());
  });
  return {
    get active() {
      return pagePrint.active || printing;
    },
  };
}
