/** Normalizes words of headings and cells for comparison: without case, accents, punctuation and extra spacing. */

const known = new Map<string, string>();

/**
 * Whether a text consists of the letters, digits and signs of a plain keyboard, as most cells do, so that it needs no
 * normalization.
 */
export const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
};

/** Characters in a plain lower-case text that have to be folded. */
const unfolded = /[^a-z0-9#% ]| {2}|^ | $/;

function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  return unfolded.test(lower) ? lower.replace(/[^a-z0-9#%]+/g, ' ').trim() : lower;
}

/** Lower case, no accents (ä and ae are one), punctuation as single spaces; `#` and `%` stay. */
export function fold(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    folded = isPlain(text)
      ? foldPlain(text)
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
    // A few thousand texts recur again and again; a column of names does not, and a large map would cost more than
    // folding.
    if (known.size >= 2000) known.clear();
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

/** The first words of a set's phrases, so that most words of a text are decided at once. */
const begins = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
function beginsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let words = begins.get(phrases);
  if (!words) {
    words = new Set([...phrases].map((phrase) => phrase.split(' ', 1)[0] ?? ''));
    begins.set(phrases, words);
  }
  return words;
}

/** Whether a folded text begins with a word that one of the phrases begins with. */
export function startsWithPhrase(folded: string, phrases: ReadonlySet<string>): boolean {
  const space = folded.indexOf(' ');
  return beginsOf(phrases).has(space < 0 ? folded : folded.slice(0, space));
}

/** Whether `is` accepts every word of a folded text; it stops at the first it does not. */
export function everyWord(folded: string, is: (word: string) => boolean): boolean {
  for (let from = 0; ;) {
    const space = folded.indexOf(' ', from);
    if (!is(space < 0 ? folded.slice(from) : folded.slice(from, space))) return false;
    if (space < 0) return true;
    from = space + 1;
  }
}

/** Caches the answers for texts that recur, as in a column of kinds. */
export function cached<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    let found = answers.get(text);
    if (found === undefined) {
      found = answer(text);
      if (answers.size >= 500) answers.clear();
      answers.set(text, found);
    }
    return found;
  };
}

/** Whether a folded text contains one of the phrases as whole words. */
export function containsPhrase(folded: string, phrases: ReadonlySet<string>): boolean {
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
