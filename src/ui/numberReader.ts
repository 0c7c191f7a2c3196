/**
 * The number reader, which understands the many ways people write numbers. It is loaded after the first screen: until then
 * plain digits are read without it, and any other text waits in its field (numberEntry.svelte.ts).
 */
import { part } from './part.ts';

export const numberReader = part(() => import('../text/parseNumber.ts'));
