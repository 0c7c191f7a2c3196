/** Says what was taken from an address and what was not. */
import type { FilledCase, Taken } from '../../share/address.ts';
import { wordsTag } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { addressWords } from '../../text/words/address.ts';
import { nearest } from '../../value/nearest.ts';

/** This many are named; the others are counted. */
const maxNamed = 8;
/** Longer keys and values are cut to this many characters. */
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
    items.length <= maxNamed + 1
      ? items
      : [
          ...items.slice(0, maxNamed),
          addressWords().others(new Intl.NumberFormat(locale).format(items.length - maxNamed)),
        ];
  return new Intl.ListFormat(wordsTag(locale), { style: 'long', type: 'conjunction' }).format(shown);
}

/** Returns sentences; none where there is nothing to say. @param locale for numbers */
export function filledInWords({ taken, notTaken, tooLong, known }: FilledCase, locale: string): string[] {
  const words = addressWords();
  if (tooLong) return [words.tooLong];
  // Close matches are searched only for entries that are named.
  const closest = (key: string, at: number): string | null => (at <= maxNamed ? nearest(key, known) : null);
  const not = notTaken.map(({ key, value, why }, at) => {
    const near = why === 'unknown' ? closest(key, at) : null;
    const reason = near === null ? words.why[why] : words.meant(near);
    return `${short(value === '' ? key : `${key}=${value}`)} (${reason})`;
  });
  return [
    ...(taken.length > 0 ? [words.taken(list(taken.map(nameOf), locale))] : []),
    ...(not.length > 0 ? [words.notTaken(list(not, locale))] : []),
  ];
}
