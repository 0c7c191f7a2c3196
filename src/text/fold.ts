/**
 * Text as it is searched: what people type on the keyboard at hand finds what is written properly. Capitals, accents, and
 * how letters are joined do not count: "strasse" finds "Straße", "lodz" finds "Łódź", "o'brien" finds "O’Brien".
 */

/**
 * Letters that are one of their own and no letter with a mark, as they are commonly written without them; Arabic ones as
 * keyboards of Persian and Urdu have them, or as they are written in haste, and what only stretches a word; quotes and dashes. Pairs, each of a letter and what stands for it.
 */
const plainLetters = new Map(
  `ßss æae œoe øo łl đd ðd þth ħh ıi əe ςσ یي ىي کك ةه ـ ‘' ’' ʼ' ʻ' ´' \`' “" ”" „" «" »" ‐- ‑- ‒- –- —- −-`
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
const others = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g');

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
      .replace(others, (letter) => plainLetters.get(letter) ?? letter)
      // One syllable in either of the Japanese scripts.
      .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  );
}

/** Folded, and once more where letters of it may be written as two: "müller" is both "muller" and "mueller". */
export function spellings(text: string): string[] {
  const long = text
    .normalize('NFD')
    .replace(/([aou])\u0308/gi, '$1e')
    .replace(/a\u030a/gi, 'aa')
    .replace(/ø/gi, 'oe');
  const plain = fold(text);
  return long === text ? [plain] : [plain, fold(long)];
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
    if (plain === undefined) folded.set(item, (plain = spellings(textOf(item)).join('\n')));
    return plain;
  };
  return (items, query) => {
    const words = query.split(/\s+/).filter(Boolean).map(spellings);
    return words.length === 0
      ? [...items]
      : items.filter((item) => {
          const text = plainOf(item);
          return words.every((word) => word.some((spelt) => text.includes(spelt)));
        });
  };
}
