/**
 * How much the tests go through. By default every capability and every kind of fault, with a few of what belongs to each (sizes,
 * hosts, files, forms of a link, cases); with ALL=1 (`npm run test:all`) all of it, and the browser tests marked `@all`.
 */
export const thorough = process.env['ALL'] === '1';

/** A few of many that show the same, spread over them from the first to the last; with ALL=1 each of them. */
export const sampled = <T>(many: readonly T[], few: number): readonly T[] =>
  thorough || many.length <= few
    ? many
    : Array.from(
        { length: few },
        (_, i) => many[Math.round((i * (many.length - 1)) / Math.max(1, few - 1))] as T,
      );
