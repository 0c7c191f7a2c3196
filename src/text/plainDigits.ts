/** The commonest entry by far, a few plain digits, which mean the same wherever one lives. */
import type { Unit } from '../case/index.ts';

/** The number that plain digits say, in the stored form (a percent as a fraction); null where the text is something else. */
export const plainDigits = (text: string, unit: Unit): number | null =>
  // Exact: the power of ten is part of the literal, so no product is rounded.
  /^\d{1,15}$/.test(text) ? Number(`${text}e${unit === 'percent' ? -2 : 0}`) : null;
