/**
 * Work that follows a change of the case. It waits until the frame of the keystroke is on screen, so that it never delays
 * typing.
 */
import type { Odds } from '../state/odds.svelte.ts';
import type { Results } from '../state/results.svelte.ts';

/** Call it once while the component of an open case is created. */
export function trackResults(results: Results, odds: Odds): void {
  $effect(() => {
    void results.evaluation;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => results.updateDeferred(), 60);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  $effect(() => odds.follow(results.deferred.case, results.scenario));
  $effect(() => () => odds.close());
}
