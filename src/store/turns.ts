/** Long work in small parts, so that the page goes on answering meanwhile. */

/** Something to await in long work, which gives way to the page whenever that was held up for some milliseconds. */
export function givingWay(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < 20) return;
    await new Promise((go) => setTimeout(go));
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

/** Rows handed over at once: about ten milliseconds of the page that takes them. */
const mostAtOnce = 1000;

const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** How much a document is to hand over, in rows. */
function sizeOf({ document }: { document: unknown }): number {
  const d = (document ?? {}) as { lines?: unknown; assumptions?: unknown };
  return 20 + count(d.lines) + count(d.assumptions);
}

/** Documents in parts to be taken at once; a large one is a part of its own. */
export function* inParts<T extends { document: unknown }>(all: readonly T[]): Generator<T[]> {
  let part: T[] = [];
  let size = 0;
  for (const one of all) {
    part.push(one);
    size += sizeOf(one);
    if (size < mostAtOnce) continue;
    yield part;
    part = [];
    size = 0;
  }
  if (part.length > 0) yield part;
}
