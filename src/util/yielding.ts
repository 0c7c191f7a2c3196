/** Long work in small parts, so that the page goes on answering meanwhile. */

/** Lets the page answer whatever else is waiting. */
export const yieldToPage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How long work may hold the page before it gives way, ms. */
const longestTurn = 12;

/** Something to await in long work, which gives way to the page whenever that was held up for some milliseconds. */
export function givingWay(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < longestTurn) return;
    await yieldToPage();
    begin = performance.now();
  };
}

/** Everything the steps come to, worked out in turns; null where it is no longer wanted. */
export async function inTurns<T>(steps: Iterable<T>, wanted: () => boolean): Promise<T[] | null> {
  const all: T[] = [];
  let begin = performance.now();
  for (const step of steps) {
    all.push(step);
    // Waited for only where there is something to wait for: there may be a hundred thousand steps.
    if (performance.now() - begin >= longestTurn) {
      await yieldToPage();
      begin = performance.now();
    }
    if (!wanted()) return null;
  }
  return all;
}
