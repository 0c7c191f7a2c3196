/**
 * Text as XML 1.0 (2.2) allows it, for office files, their properties and pictures. It leaves out control characters
 * other than tabs and line ends, halves of surrogate pairs, and the two non-characters XML refuses; every line end
 * becomes a line feed. Everything else stays as typed. Markup is not escaped: the writer of the file does that.
 */
export const xmlText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
