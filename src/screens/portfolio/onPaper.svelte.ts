/** Whether a list is to be there with all its rows: while the page is printed, in whatever way printing is asked for. */
import { flushSync } from 'svelte';
import { on } from 'svelte/events';
import { pagePrint } from '../../ui/pagePrint.svelte.ts';

/** To be asked while a component is set up. */
export function onPaper(): { readonly whole: boolean } {
  /** Printed from the browser's own menu: there is no time to wait for anything, but the rows are known. */
  let printing = $state(false);
  const set = (to: boolean) => () => flushSync(() => (printing = to));
  $effect(() => {
    const offs = [on(window, 'beforeprint', set(true)), on(window, 'afterprint', set(false))];
    return () => offs.forEach((off) => off());
  });
  return {
    get whole() {
      return pagePrint.active || printing;
    },
  };
}
