/** Words of headings and cells made comparable: case, accents, punctuation and spacing aside. */

const known = new Map<string, string>();

/** Nothing but the letters, digits and signs of a plain keyboard, as most cells are: nothing to take apart. */
export const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
};

/** Lower case, no accents (ä and ae are one), punctuation as single spaces; `#` and `%` stay. */
export function fold(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    folded = isPlain(text)
      ? text
          .toLowerCase()
          .replace(/[^a-z0-9#%]+/g, ' ')
          .trim()
      : text
          .normalize('NFKC')
          .toLowerCase()
          .replace(/ä/g, 'ae')
          .replace(/ö/g, 'oe')
          .replace(/ü/g, 'ue')
          .replace(/ß/g, 'ss')
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
          .trim();
    if (known.size > 40_000) known.clear();
    known.set(text, folded);
  }
  return folded;
}

/** A set of folded words and phrases. */
export const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(
    lists
      .flatMap((list) => list.split('|'))
      .map(fold)
      .filter((x) => x !== ''),
  );

/** The words phrases of a set begin with, so that most words of a text are done with after one look. */
const begins = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
function beginsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let words = begins.get(phrases);
  if (!words) {
    words = new Set([...phrases].map((phrase) => phrase.split(' ', 1)[0] ?? ''));
    begins.set(phrases, words);
  }
  return words;
}

/** Whether a folded text holds one of the phrases as whole words. */
export function holds(folded: string, phrases: ReadonlySet<string>): boolean {
  if (phrases.has(folded)) return true;
  const first = beginsOf(phrases);
  const words = folded.split(' ');
  for (let i = 0; i < words.length; i++) {
    if (!first.has(words[i] as string)) continue;
    let phrase = '';
    for (let j = i; j < Math.min(words.length, i + 5); j++) {
      phrase = phrase === '' ? (words[j] as string) : `${phrase} ${words[j] as string}`;
      if (phrases.has(phrase)) return true;
    }
  }
  return false;
}
