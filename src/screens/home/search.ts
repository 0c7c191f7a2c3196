/** Finding a case by what people remember of it. */
import type { CaseSummary } from './types.ts';

/** Case and accents do not count: "muller" finds "Müller". */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What has been folded before; summaries are replaced, never changed, so this cannot go stale. */
const folded = new WeakMap<object, string>();
function textOf(s: Pick<CaseSummary, 'title' | 'customer' | 'solution' | 'owner'>): string {
  let text = folded.get(s);
  if (text === undefined) {
    text = plain(`${s.title} ${s.customer} ${s.solution} ${s.owner}`);
    folded.set(s, text);
  }
  return text;
}

/** The cases that hold every word of the query in title, customer, solution or owner, in their given order. */
export function matching<T extends Pick<CaseSummary, 'title' | 'customer' | 'solution' | 'owner'>>(
  summaries: readonly T[],
  query: string,
): readonly T[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return summaries;
  return summaries.filter((s) => {
    const text = textOf(s);
    return words.every((word) => text.includes(word));
  });
}
