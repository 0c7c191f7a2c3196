/** The money of a workbook: the currency its formats and units name, and the power of ten of its figures. */
import type { Sheet } from '../types.ts';
import { currencyMark, scaleIn } from '../words/scales.ts';

export interface StatedMoney {
  /** The only currency that is named; null if none or more than one is. */
  currency: string | null;
  /** The words for thousands or millions, as written; null if there are none. */
  scaled: string | null;
}

/** Longer texts are about other things. */
const longest = 60;

/** A sign or a code: "pounds" and "kr" may be weights and names. */
function markIn(text: string): readonly string[] {
  const mark = currencyMark(text);
  return mark && !/^\p{Ll}{2}/u.test(text.slice(mark.at)) ? mark.may : [];
}

/** @param own the case's currency, for a sign that several currencies share */
export function statedMoney(sheets: readonly Sheet[], own: string): StatedMoney {
  const found = new Set<string>();
  let scaled: string | null = null;
  const name = (may: readonly string[]): void => {
    const [first] = may;
    if (first !== undefined) found.add(may.includes(own) ? own : first);
  };
  const formats = new Set<string>();
  for (const { rows } of sheets)
    for (const row of rows)
      for (const { value, format, text, formula } of row) {
        if (typeof value === 'number' && format !== undefined) formats.add(format);
        else if (typeof value === 'string' && formula === undefined && text.length <= longest) {
          name(markIn(text));
          if (scaled === null && scaleIn(text) !== null) scaled = text.trim();
        }
      }
  // "[$€-407]" names its currency before the language.
  for (const format of formats) name(markIn(format.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, ' $1 ')));
  const [one] = found;
  return { currency: found.size === 1 ? (one ?? null) : null, scaled };
}
