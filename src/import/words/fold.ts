/** Words of headings and cells made comparable: case, accents, punctuation and spacing aside. */

const known = new Map<string, string>();

/** Lower case, no accents (ä and ae are one), punctuation as single spaces; `#` and `%` stay. */
export function fold(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    folded = text
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

/** Whether a folded text holds one of the phrases as whole words. */
export function holds(folded: string, phrases: ReadonlySet<string>): boolean {
  if (phrases.has(folded)) return true;
  const words = folded.split(' ');
  for (let i = 0; i < words.length; i++) {
    let phrase = '';
    for (let j = i; j < Math.min(words.length, i + 5); j++) {
      phrase = phrase === '' ? (words[j] as string) : `${phrase} ${words[j] as string}`;
      if (phrases.has(phrase)) return true;
    }
  }
  return false;
}
