/** Finding documents by what is written on them. */
import type { Summary } from './repository.ts';

/** Text as it is compared: without case and accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What has been folded before; summaries are replaced, never changed, so this cannot go stale. */
const folded = new WeakMap<Summary, string>();
function haystack(s: Summary): string {
  let text = folded.get(s);
  if (text === undefined) {
    text = plain([s.title, s.customer, s.owner, s.segment].join('\n'));
    folded.set(s, text);
  }
  return text;
}

/** Those in which every word of the query occurs, in title, customer, owner or segment; their order stays. */
export function search(summaries: readonly Summary[], query: string): Summary[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? [...summaries]
    : summaries.filter((s) => words.every((word) => haystack(s).includes(word)));
}
