/** A text as links are looked for in it: in plain characters, with a mark where something stood that no link has. */

/** Characters of a text that are looked at: a link of the largest size, every character of it escaped several times. */
export const mostText = 262_144;

const unseen = String.raw`\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
/** Blanks, what cannot be seen, and the marks mail programs set before quoted and broken lines. */
export const blanks = String.raw`[${unseen}>|»›\\=]`;
/**
 * These, and what else is set before, behind and between the pieces of a broken line: the bars of boxes, arrows, quotation
 * marks, bullets. The marks that end a sentence are none of them: no link goes on behind those.
 */
const noise = new RegExp(String.raw`[${unseen}\p{S}"'“”„‘’»›«‹&*\\{}•‣·]+`, 'gu');

/** Stands where noise was taken out: a link may go on across it, and may end before it. */
export const gap = '\0';

/** Full-width letters, digits and signs, hyphens that only look like one, and letters a PDF joined, as the plain ones a link is made of. */
export const plainly = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\ufb00-\ufb06]/g, (joined) => joined.normalize('NFKC'))
    .replace(/[\u2010\u2011\u2012\u2212\ufe63]/g, '-');

/** The text in plain characters, every run of noise in it a single `gap`. */
export const clean = (text: string): string => plainly(text).replace(noise, gap);
