/**
 * How much the browser tests go through. By default every capability and every fault has its test, with a few of what shows the
 * same (sizes, hosts, files, forms of a link); with ALL=1 (`npm run test:all`) each of them, and the tests marked `@all`.
 * Layout follows the width and colours the theme, not both together: by default every width and every theme has its turn,
 * with ALL=1 every one of them meets every other.
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

export interface Look {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

const usual: readonly Look[] = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 1280, height: 720, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
];
const rest: readonly Look[] = usual.map((look) => ({
  ...look,
  scheme: look.scheme === 'light' ? 'dark' : 'light',
}));

export const looks: readonly Look[] = thorough ? [...usual, ...rest] : usual;

/** The themes a width is judged in. */
export const schemesAt = (width: number): Look['scheme'][] =>
  looks.filter((look) => look.width === width).map((look) => look.scheme);
