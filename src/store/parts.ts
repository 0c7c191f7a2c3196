/** A list of documents in parts, so that whoever takes them can go on answering between two. */

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
