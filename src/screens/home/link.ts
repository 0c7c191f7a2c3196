/** Finding the case in pasted text. */

/** A whole fragment: codec version (an s marks a sealed link, a p a programme), payload, and a checksum in base 36. */
const whole = /(?:^|#)(\d{1,3}[sp]?\.[\w-]+(?:[.,][\w-]+)*\.[0-9a-z]{1,7})(?![\w.,-])/;
/** What is left of one that was cut. */
const cut = /#(\d{1,3}[sp]?\.[\w.,-]+)/;

/**
 * The fragment of a case link inside pasted text, or null: a whole address, a bare fragment, either among
 * other words, or broken over lines by a mail program. Whether it is sound is Explore's to judge, so a link
 * that was cut is found too.
 */
export function fragmentIn(text: string): string | null {
  // Link scanners escape the hash sign of a link inside another.
  const plain = text.trim().replace(/%23/g, '#');
  const joined = plain.replace(/\s+/g, '');
  return (whole.exec(plain) ?? whole.exec(joined) ?? cut.exec(plain))?.[1] ?? null;
}
