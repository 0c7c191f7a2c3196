/** A text as a draft in a mail program: its first line is the subject. */

/** Characters of an address that mail programs and systems are known to take. */
const longest = 1_900;

/**
 * @param cut says how many lines had no room, where the address would become longer than programs take
 */
export function mailLink(text: string, cut: (lines: number) => string): string {
  const [subject = '', ...body] = text.split('\n');
  const lines = body.join('\n').replace(/^\n+/, '').split('\n');
  const linkOf = (most: number): string => {
    const kept = most === lines.length ? lines : [...lines.slice(0, most), cut(lines.length - most)];
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(kept.join('\r\n'))}`;
  };
  let most = lines.length;
  // A line is at least one character: what is longer than the address is never tried.
  most = Math.min(most, longest);
  let link = linkOf(most);
  while (link.length > longest && most > 0) link = linkOf(--most);
  return link;
}
