/** Splits a list of documents into batches, so that the receiver can go on answering between two. */

/** Rows per batch: about ten milliseconds for the page that receives them. */
const mostAtOnce = 1000;

const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** The size of a document, in rows. */
function sizeOf({ document }: { document: unknown }): number {
  const d = (document ?? {}) as { lines?: unknown; assumptions?: unknown };
  return 20 + count(d.lines) + count(d.assumptions);
}

/** The documents in batches; a large document is a batch of its own. */
export function* documentBatches<T extends { document: unknown }>(all: readonly T[]): Generator<T[]> {
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
