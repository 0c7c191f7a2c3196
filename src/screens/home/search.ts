/** Finding a case by what people remember of it. */
import type { CaseSummary } from './types.ts';

/** Case and accents do not count: "muller" finds "Müller". */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The cases that hold every word of the query in title, customer, solution or owner, in their given order. */
export function matching<T extends Pick<CaseSummary, 'title' | 'customer' | 'solution' | 'owner'>>(
  summaries: readonly T[],
  query: string,
): readonly T[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return summaries;
  return summaries.filter((s) => {
    const text = plain(`${s.title} ${s.customer} ${s.solution} ${s.owner}`);
    return words.every((word) => text.includes(word));
  });
}
