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
  // As keyboards of Persian and Urdu have them, or as they are written in haste; and what only stretches a word.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
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
  // Most of what is written is: a list of thousands is folded between two keystrokes.
  if (!/[^\n -~]/.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return (
    text
      .normalize('NFKD')
      // Marks go, and what is there without being seen: soft hyphens, joiners, marks of direction.
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      // A capital may come apart only now: İ is an i and a dot.
      .replace(/\p{M}/gu, '')
      .replace(others, (letter) => plainLetters[letter] ?? letter)
      // One syllable in either of the Japanese scripts.
      .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  );
}

/**
 * A search over things that are replaced, never changed: each is folded once. It finds those in which every word of the
 * query occurs in what `textOf` says of them, in their given order.
 */
export function searchBy<T extends object>(
  textOf: (item: T) => string,
): (items: readonly T[], query: string) => T[] {
  const folded = new WeakMap<T, string>();
  const plainOf = (item: T): string => {
    let plain = folded.get(item);
    if (plain === undefined) folded.set(item, (plain = fold(textOf(item))));
    return plain;
  };
  return (items, query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return words.length === 0
      ? [...items]
      : items.filter((item) => {
          const text = plainOf(item);
          return words.every((word) => text.includes(word));
        });
  };
}
