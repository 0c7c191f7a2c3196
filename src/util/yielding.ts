/** Long work in small parts, so that the page goes on answering meanwhile. */

/** Lets the page answer whatever else is waiting. */
export const yieldToPage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Something to await in long work, which gives way to the page whenever that was held up for some milliseconds. */
export function givingWay(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < 20) return;
    await yieldToPage();
    begin = performance.now();
  };
}

/** Everything the steps come to, worked out in turns; null where it is no longer wanted. */
export async function inTurns<T>(steps: Iterable<T>, wanted: () => boolean): Promise<T[] | null> {
  const turn = givingWay();
  const all: T[] = [];
  for (const step of steps) {
    all.push(step);
    await turn();
    if (!wanted()) return null;
  }
  return all;
}
