/**
 * Text as a file made of XML may hold it (XML 1.0, 2.2): office files, their properties, pictures. Control characters but
 * tabs and line ends, halves of surrogate pairs and the two non-characters XML refuses are left out; every line ends as
 * files of text do. Everything else stays as it was typed. Markup is not escaped: whoever writes the file does that.
 */
export const xmlText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
