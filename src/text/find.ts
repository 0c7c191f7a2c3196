/**
 * Finding one of many by a few letters, best first: capitals, accents, the order of the words and one slip of the finger
 * do not count. "exprot" finds "Export", "bm" finds "Beyond money", "hours inv" finds "Invoice hours saved".
 */
import { spellings } from './fold.ts';

const isLetter = /[\p{L}\p{N}]/u;

/** The words of a folded text, each from its first letter to the end of the text. */
function* wordStarts(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++)
    if (isLetter.test(text[i] ?? '') && !isLetter.test(text[i - 1] ?? ' ')) yield text.slice(i);
}

/** Whether a word begins like the text but for one letter left out, added, mistaken, or swapped with the next. */
function slips(word: string, text: string): boolean {
  let i = 0;
  while (i < word.length && word[i] === text[i]) i++;
  const rest = word.slice(i);
  const swapped = (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2);
  return (
    text.slice(i + 1).startsWith(rest) ||
    text.slice(i).startsWith(rest.slice(1)) ||
    text.slice(i + 1).startsWith(rest.slice(1)) ||
    swapped.startsWith(rest)
  );
}

/** Whether its letters begin the first word of the text and then others in their order: "bm" and "beymo" of "beyond money". */
function begins(letters: string, starts: readonly string[]): boolean {
  /** How many of the letters may be spent by the words so far. */
  let spent = new Set([0]);
  starts.forEach((start, word) => {
    const next = word === 0 ? new Set<number>() : new Set(spent);
    for (const from of spent)
      for (let n = 0; from + n < letters.length && start[n] === letters[from + n]; n++)
        next.add(from + n + 1);
    spent = next;
  });
  return spent.has(letters.length);
}

/** The longest word that is looked for as initials, and the shortest that may hold a slip. */
const longestInitials = 12;
const shortestSlip = 4;

/** How well one word of a query, folded, is met by a folded text: 0 at its beginning … 4 by initials; null not at all. */
function rankOfWord(word: string, text: string, starts: readonly string[]): number | null {
  if (text.startsWith(word)) return 0;
  if (starts.some((start) => start.startsWith(word))) return 1;
  if (text.includes(word)) return 2;
  if (word.length >= 2 && word.length <= longestInitials && begins(word, starts)) return 3;
  if (word.length >= shortestSlip && starts.some((start) => slips(word, start))) return 4;
  return null;
}

/** What is looked in: the name, and what else may be typed for it, which counts less. */
export interface Findable {
  readonly name: string;
  readonly also?: string;
}

/** How well a word, in any of its spellings, is met by a text in any of its own; Infinity where it is not. */
function bestOf(word: readonly string[], texts: readonly { text: string; starts: string[] }[]): number {
  const ranks = word.flatMap((spelt) => texts.map(({ text, starts }) => rankOfWord(spelt, text, starts)));
  return Math.min(...ranks.map((rank) => rank ?? Infinity));
}

/** How well a query is met, smaller is better; null where a word of it is met by nothing. */
export function rankOf(query: string, { name, also = '' }: Findable): number | null {
  const [first, second] = [name, also].map((said) =>
    spellings(said).map((text) => ({ text, starts: [...wordStarts(text)] })),
  );
  let sum = 0;
  for (const word of query.split(/\s+/).filter(Boolean).map(spellings))
    sum += Math.min(bestOf(word, first ?? []), bestOf(word, second ?? []) + 5);
  return sum < Infinity ? sum : null;
}

/** Those that meet the query, best first; of equals in their given order. An empty query leaves them as they are. */
export function find<T>(items: readonly T[], query: string, lookIn: (item: T) => Findable): T[] {
  return items
    .flatMap((item) => {
      const rank = rankOf(query, lookIn(item));
      return rank === null ? [] : [{ item, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
