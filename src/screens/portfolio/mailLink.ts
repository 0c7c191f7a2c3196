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
  const all = linkOf(Math.min(lines.length, longest));
  if (all.length <= longest) return all;
  // As many lines as there is room for, found by halves: of thousands, each try would be as long as all of them.
  let fits = 0;
  let over = Math.min(lines.length, longest);
  while (over - fits > 1) {
    const most = (fits + over) >> 1;
    if (linkOf(most).length <= longest) fits = most;
    else over = most;
  }
  return linkOf(fits);
}
