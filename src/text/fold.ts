/**
 * Text as it is searched: what people type on the keyboard at hand finds what is written properly. Capitals, accents, and
 * how letters are joined do not count: "strasse" finds "Straße", "lodz" finds "Łódź", "o'brien" finds "O’Brien".
 */

/** Letters that are one of their own and no letter with a mark, as they are commonly written without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ı: 'i',
  ȷ: 'j',
  ƒ: 'f',
  ƀ: 'b',
  ɨ: 'i',
  ɫ: 'l',
  ʉ: 'u',
  ə: 'e',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};
const others = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Folded text; of the same text always the same, in every language. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Marks go, and what is there without being seen: soft hyphens, joiners, marks of direction.
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      // A capital may come apart only now: İ is an i and a dot.
      .replace(/\p{M}/gu, '')
      .replace(others, (letter) => plainLetters[letter] ?? letter)
  );
}

/** What has been folded before: things that are replaced, never changed, so this cannot go stale. */
const folded = new WeakMap<object, { text: string; plain: string }>();
function plainOf(item: object, text: string): string {
  const known = folded.get(item);
  if (known?.text === text) return known.plain;
  const plain = fold(text);
  folded.set(item, { text, plain });
  return plain;
}

/** Those in which every word of the query occurs in what `textOf` says of them, in their given order. */
export function search<T extends object>(
  items: readonly T[],
  query: string,
  textOf: (item: T) => string,
): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? [...items]
    : items.filter((item) => {
        const text = plainOf(item, textOf(item));
        return words.every((word) => text.includes(word));
      });
}
