/** The text in which links are looked for: in plain characters, with a mark in place of characters no link contains. */

/** The most characters of a text that are searched: a link of the largest size with every character escaped several times. */
export const mostText = 262_144;

const unseen = String.raw`\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
/** Blanks, invisible characters, and the marks mail programs put before quoted and broken lines. */
export const blanks = String.raw`[${unseen}>|»›\\=]`;
/**
 * These, and whatever else is put before, behind and between the pieces of a broken line: the bars of boxes, arrows,
 * quotation marks, bullets. Punctuation that ends a sentence is not among them, because no link continues behind it.
 */
const noise = new RegExp(String.raw`[${unseen}\p{S}"'“”„‘’»›«‹&*\\{}•‣·]+`, 'gu');

/** Replaces removed noise: a link may continue across it, and may end before it. */
export const gap = '\0';

/**
 * Replaces full-width letters, digits and signs, characters that look like a hyphen, and ligatures from PDFs by the
 * plain characters a link consists of.
 */
export const plainCharacters = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))
    .replace(/[\u2010\u2011\u2012\u2212\ufe63]/g, '-');

/** The text in plain characters, every run of noise in it replaced by a single `gap`. */
export const clean = (text: string): string => plainCharacters(text).replace(noise, gap);
