/**
 * Languages made up from the English words, to find text that does not fit and layouts that do not turn round before
 * a real language does: `en-XA` is accented, longer and in brackets, `ar-XB` the same words from right to left.
 * Loaded only where one of them is asked for.
 */
/** Letters that are still read, though no plain English is left over: what stays plain did not come from the words. */
const accents: Record<string, string> = Object.fromEntries(
  'aàbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuûvṽwŵxẋyýzžAÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQɊRŔSŠTŢUÛVṼWŴXẊYÝZŽ'
    .match(/../gu)
    ?.map((pair) => [...pair]) ?? [],
);

/** Words two fifths longer, as German or Finnish can be, in brackets that show a cut at either end. */
function longer(text: string): string {
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return accented;
  const more = 'one two three four five six seven eight nine ten '.repeat(1 + Math.floor(letters / 50));
  return `[${accented} ${more.slice(0, Math.ceil(letters * 0.4)).trim()}]`;
}

/** The same words between right-to-left marks, with arrows that point along the line, as Arabic would have them. */
const turned = (text: string): string =>
  /[\p{L}→]/u.test(text) ? `\u200f${text.replaceAll('→', '←')}\u200f` : text;

/** Read by Intl, not by people. */
const untouched = new Set(['language']);

function map(value: unknown, way: (text: string) => string): unknown {
  if (typeof value === 'string') return value === '' ? '' : way(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => map((value as (...given: unknown[]) => unknown)(...given), way);
  if (Array.isArray(value)) return value.map((one) => map(one, way));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        untouched.has(key) && typeof one === 'string' ? one : map(one, way),
      ]),
    );
  return value;
}

export const accented = <W>(words: W): W => map(words, longer) as W;
export const mirrored = <W>(words: W): W => map(words, turned) as W;
