/**
 * Finds and replaces names in double braces in the text of a slide, paragraph by paragraph. An editor may split a name
 * over several runs ("{{n", "et}}"): its replacement goes into the run in which it begins, with that run's formatting.
 * Pure.
 */
import { unescape } from '../../../import/read/xml.ts';
import { xmlText } from '../../../util/xmlText.ts';

/** "{{ net }}", in lower or upper case. */
const placeholder = /\{\{\s*([^{}]{1,80}?)\s*\}\}/g;
const paragraph = /<a:p(?=[\s>])[^>]*>.*?<\/a:p>/gs;
/** A text, or a line break between texts. */
const piece = /<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>|<a:br[\s/>]/g;

export const nameOf = (written: string): string => written.trim().toLowerCase();

const escaped = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Text {
  /** Start of the text between the tags, in the paragraph. */
  from: number;
  to: number;
  text: string;
}

const textsIn = (xml: string): Text[] =>
  [...xml.matchAll(piece)].map((m): Text => {
    const written = m[1];
    if (written === undefined) return { from: m.index, to: m.index, text: '\n' };
    const from = m.index + m[0].indexOf('>') + 1;
    return { from, to: from + written.length, text: unescape(written) };
  });

/** The whole text of a slide's part, one line per paragraph. */
export const plainText = (xml: string): string =>
  [...xml.matchAll(paragraph)]
    .map(([p]) =>
      textsIn(p)
        .map((x) => x.text)
        .join(''),
    )
    .join('\n');

/** Names in a text, in their order. */
export const namesIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].map((m) => nameOf(m[1] as string));

function filledParagraph(xml: string, valueOf: (name: string) => string | null): string {
  const texts = textsIn(xml);
  const whole = texts.map((x) => x.text).join('');
  const found = [...whole.matchAll(placeholder)].flatMap((m) => {
    const value = valueOf(nameOf(m[1] as string));
    return value === null ? [] : [{ start: m.index, end: m.index + m[0].length, value }];
  });
  if (found.length === 0) return xml;
  let out = '';
  let copied = 0;
  let at = 0;
  for (const { from, to, text } of texts) {
    const [start, end] = [at, at + text.length];
    at = end;
    const here = found.filter((x) => x.start < end && x.end > start);
    if (here.length === 0 || from === to) continue;
    let said = '';
    let read = start;
    for (const x of here) {
      if (x.start >= start) said += text.slice(read - start, x.start - start) + x.value;
      read = Math.min(end, x.end);
    }
    said += text.slice(read - start);
    out += xml.slice(copied, from) + escaped(said);
    copied = to;
  }
  return out + xml.slice(copied);
}

/** The part with every name that has a value replaced by it; everything else stays byte for byte. */
export const filledText = (xml: string, valueOf: (name: string) => string | null): string =>
  xml.replace(paragraph, (p) => (p.includes('{') ? filledParagraph(p, valueOf) : p));
