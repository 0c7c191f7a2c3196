/** What was taken from an address and what was not, in words. */
import type { FilledCase, Taken } from '../../share/address.ts';
import { wordsTag } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { addressWords } from '../../text/words/address.ts';
import { nearest } from '../../value/nearest.ts';

/** As many as are named before the rest are counted. */
const named = 8;
/** Characters of a key or value that are shown. */
const shownLength = 40;

const short = (text: string): string => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);

const nameOf = (taken: Taken): string => {
  switch (taken.kind) {
    case 'field':
      return addressWords().fields[taken.key];
    case 'assumption':
      return labelOf.assumption(taken.assumption);
    case 'line':
      return labelOf.line(taken.line);
  }
};

function list(items: readonly string[], locale: string): string {
  const shown =
    items.length <= named + 1
      ? items
      : [
          ...items.slice(0, named),
          addressWords().others(new Intl.NumberFormat(locale).format(items.length - named)),
        ];
  return new Intl.ListFormat(wordsTag(locale), { style: 'long', type: 'conjunction' }).format(shown);
}

/** Sentences, none where there is nothing to say. @param locale by which numbers are written */
export function filledInWords({ taken, notTaken, tooLong, known }: FilledCase, locale: string): string[] {
  const words = addressWords();
  if (tooLong) return [words.tooLong];
  // Only as many are looked for as are named.
  const meant = (key: string, at: number): string | null => (at <= named ? nearest(key, known) : null);
  const not = notTaken.map(({ key, value, why }, at) => {
    const near = why === 'unknown' ? meant(key, at) : null;
    const reason = near === null ? words.why[why] : words.meant(near);
    return `${short(value === '' ? key : `${key}=${value}`)} (${reason})`;
  });
  return [
    ...(taken.length > 0 ? [words.taken(list(taken.map(nameOf), locale))] : []),
    ...(not.length > 0 ? [words.notTaken(list(not, locale))] : []),
  ];
}
