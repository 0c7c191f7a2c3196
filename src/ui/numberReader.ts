/**
 * What reads a typed number in all the ways people write one. It comes behind the first screen: until then plain digits are
 * read without it, and any other text waits in its field (number-entry.svelte.ts).
 */
import { part } from './part.ts';

export const numberReader = part(() => import('../text/parseNumber.ts'));
