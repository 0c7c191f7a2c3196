/**
 * Numbers as the small calculator takes them: digits with the viewer's own separators, nothing else. Light, because it is
 * loaded into other sites' pages; what could be read in two ways is refused, never guessed.
 */
import { separators } from './separators.ts';

/** The number a text says; null for an empty one; undefined where it is no plain number here. */
export function readPlain(text: string, locale: string): number | null | undefined {
  const { decimal, group, digits } = separators(locale);
  const latin = text.replace(/\p{Nd}/gu, (digit) => {
    const at = digits.indexOf(digit);
    return at < 0 ? digit : String(at);
  });
  const bare = latin.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[\u2212\u2013]/, '-');
  if (bare === '') return null;
  const literal = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const marks = /^\s*$|['’]/.test(group) ? '' : literal(group);
  const whole = marks === '' ? '\\d+' : `(?:\\d{1,3}(?:${marks}\\d{2,3})*${marks}\\d{3}|\\d+)`;
  const form = new RegExp(`^[+-]?${whole}(?:${literal(decimal)}\\d*)?$|^[+-]?${literal(decimal)}\\d+$`);
  if (!form.test(bare)) return undefined;
  const plain = (marks === '' ? bare : bare.replaceAll(group, '')).replace(decimal, '.');
  const value = Number(plain);
  // Three digits behind a decimal mark alone are as likely thousands, typed by somebody who groups with it.
  if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(plain) && !bare.includes(group)) return undefined;
  return Number.isFinite(value) && Math.abs(value) <= 1e18 ? value : undefined;
}

/** A number as `readPlain` reads it back, grouped. */
export const writePlain = (value: number, locale: string): string => {
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
    .format(value)
    .replace('\u2212', '-');
  return readPlain(text, locale) === undefined
    ? new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 6 })
        .format(value)
        .replace('\u2212', '-')
    : text;
};
