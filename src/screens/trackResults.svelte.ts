/** What follows a change of the case once the keystroke's frame is on screen, so that typing never waits for it. */
import type { Odds } from '../state/odds.svelte.ts';
import type { Results } from '../state/results.svelte.ts';

/** Call once while making the component that holds an open case. */
export function trackResults(results: Results, odds: Odds): void {
  $effect(() => {
    void results.evaluation;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => results.catchUp(), 60);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  $effect(() => odds.follow(results.settled.case, results.scenario));
  $effect(() => () => odds.close());
}
