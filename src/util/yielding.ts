/** Long work split into short slices, so that the page goes on answering its user. */

/** Resolves after the page has had a chance to answer whatever else is waiting. */
export const yieldToPage = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How long work may hold the page before it yields, ms. */
const longestSlice = 12;

/** A function to await inside long work. It yields to the page if the work has held it for longer than one slice. */
export function makeYielder(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < longestSlice) return;
    await yieldToPage();
    begin = performance.now();
  };
}

/** Collects everything the steps yield, in slices; null as soon as the result is no longer wanted. */
export async function collectInSlices<T>(steps: Iterable<T>, wanted: () => boolean): Promise<T[] | null> {
  const all: T[] = [];
  let begin = performance.now();
  for (const step of steps) {
    all.push(step);
    // An await only where it is needed: there may be a hundred thousand steps.
    if (performance.now() - begin >= longestSlice) {
      await yieldToPage();
      begin = performance.now();
    }
    if (!wanted()) return null;
  }
  return all;
}
