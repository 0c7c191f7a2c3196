import { thorough } from '../thorough.ts';

/**
 * The sizes and themes screens are judged in. Layout follows the width and colours the theme, not both together: by default
 * the widest and the narrowest have one theme each, with ALL=1 every one of them meets every other.
 */
export interface Look {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

const usual: readonly Look[] = [
  { width: 1440, height: 900, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
];
const rest: readonly Look[] = [
  { width: 1280, height: 720, scheme: 'light' },
  { width: 1440, height: 900, scheme: 'dark' },
  { width: 1280, height: 720, scheme: 'dark' },
  { width: 390, height: 844, scheme: 'light' },
];

export const looks: readonly Look[] = thorough ? [...usual, ...rest] : usual;

/** The themes a width is judged in. */
export const schemesAt = (width: number): Look['scheme'][] =>
  looks.filter((look) => look.width === width).map((look) => look.scheme);
