/** The types of field documents are made of, each bounded, cleaned and checked. */
import * as z from '../util/schema.ts';
import { limits } from './limits.ts';
import { isReserved, namePattern } from './names.ts';

/**
 * Characters that do not belong in a label: control characters, and the bidi embeddings and overrides with which one
 * text can be made to look like another. Direction marks and line breaks stay.
 */
const unwanted = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;
const clean = (text: string): string => text.replace(unwanted, '').toWellFormed();

/** Text of bounded length, required. */
export const words = (most: number) => z.pipe(z.string().check(z.maxLength(most)), clean);
/** Text of bounded length, empty if absent. */
export const text = (most: number) => z._default(words(most), '');

export const label = text(limits.label);
export const note = text(limits.note);
/** `__proto__` would be lost as a key of a record, such as a review's measurements. */
export const id = z.string().check(z.regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,40}$/, 'id'));
export const name = z.string().check(
  z.maxLength(limits.name),
  z.regex(namePattern, 'name'),
  z.refine((n: string) => !isReserved(n), 'reserved'),
);
export const formula = text(limits.formula);

export const number = z.number().check(z.minimum(-limits.magnitude), z.maximum(limits.magnitude));
export const within = (low: number, high: number) => z.number().check(z.minimum(low), z.maximum(high));
export const whole = (low: number, high: number) => z.int().check(z.minimum(low), z.maximum(high));
export const share = within(0, 1);

const isDay = (day: string): boolean => {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const february = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28;
  const last = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return m >= 1 && m <= 12 && d >= 1 && d <= (last[m - 1] ?? 0);
};
/** A calendar day, YYYY-MM-DD. */
export const requiredDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'day'), z.refine(isDay, 'day'));
/** A day or null; an empty string is read as null. */
export const day = z._default(
  z.union([z.null(), z.pipe(z.literal(''), (): null => null), requiredDay]),
  null,
);
export const link = z._default(
  words(limits.link).check(z.refine((url: string) => url === '' || /^https?:\/\/\S+$/i.test(url), 'link')),
  '',
);

/** A currency as its three capital letters. */
export const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/, 'currency'));
