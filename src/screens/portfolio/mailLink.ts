/** A text as a draft in a mail program. */

/** The longest address that mail programs and systems are known to accept, in characters. */
const MAX_LENGTH = 1_900;

/**
 * A mailto link of a text whose first line is the subject; lines beyond the length that programs accept are left out.
 * @param cut words for the number of lines left out
 */
export function mailLink(text: string, cut: (lines: number) => string): string {
  const [subject = '', ...body] = text.split('\n');
  const lines = body.join('\n').replace(/^\n+/, '').split('\n');
  const linkOf = (most: number): string => {
    const kept = most === lines.length ? lines : [...lines.slice(0, most), cut(lines.length - most)];
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(kept.join('\r\n'))}`;
  };
  const all = linkOf(Math.min(lines.length, MAX_LENGTH));
  if (all.length <= MAX_LENGTH) return all;
  // A binary search for the number of lines that fit, since trying one by one would be slow for thousands.
  let fitting = 0;
  let tooMany = Math.min(lines.length, MAX_LENGTH);
  while (tooMany - fitting > 1) {
    const most = (fitting + tooMany) >> 1;
    if (linkOf(most).length <= MAX_LENGTH) fitting = most;
    else tooMany = most;
  }
  return linkOf(fitting);
}
