/**
 * Walks XML tag by tag: no tree is built, nothing outside the text is fetched, and a document type (the only way to
 * declare entities) is refused. `local` removes the prefix of a name.
 */
import { Refusal } from './package.ts';

interface Visitor {
  /**
   * `attributes` is the raw text between the name and the end of the tag; see `attribute`. `empty`: no closing tag
   * follows.
   */
  open(name: string, attributes: string, empty: boolean): void;
  close?(name: string): void;
  text?(text: string): void;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five entities of XML and numbered characters decoded; any other entity is left as written. */
export function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (all, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? all;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Attribute names followed by the equals sign, built once. */
const equals = new Map<string, string>();

/** An attribute's value, or null. `name` includes its prefix, as written. */
export function attribute(attributes: string, name: string): string | null {
  if (attributes === '') return null;
  let sought = equals.get(name);
  if (sought === undefined) equals.set(name, (sought = `${name}=`));
  let at = -1;
  for (;;) {
    at = attributes.indexOf(sought, at + 1);
    if (at < 0) return null;
    const before = attributes.charCodeAt(at - 1);
    if (at === 0 || before <= 32) break;
  }
  const quote = attributes[at + name.length + 1];
  if (quote !== '"' && quote !== "'") return null;
  const from = at + name.length + 2;
  const end = attributes.indexOf(quote, from);
  return end < 0 ? null : unescape(attributes.slice(from, end));
}

/** The end of a tag that begins at `at`, reading each character once; `>` inside a quoted value does not end it. */
function tagEnd(xml: string, at: number): number {
  let quote = 0;
  for (let i = at, { length } = xml; i < length; i++) {
    const code = xml.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i;
    else if (code === 34 || code === 39) quote = code;
  }
  return -1;
}

/** Walks a document. Throws a Refusal('damaged') on a document type or a tag that never ends. */
export function walk(xml: string, visitor: Visitor): void {
  let at = 0;
  const { length } = xml;
  while (at < length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at && visitor.text) visitor.text(unescape(xml.slice(at, tag)));
    const next = xml.charCodeAt(tag + 1);
    if (next === 33) {
      if (xml.startsWith('<!--', tag)) {
        const end = xml.indexOf('-->', tag + 4);
        at = end < 0 ? length : end + 3;
      } else if (xml.startsWith('<![CDATA[', tag)) {
        const end = xml.indexOf(']]>', tag + 9);
        if (end < 0) throw new Refusal('damaged');
        visitor.text?.(xml.slice(tag + 9, end));
        at = end + 3;
      } else throw new Refusal('damaged');
      continue;
    }
    if (next === 63) {
      const end = xml.indexOf('?>', tag);
      at = end < 0 ? length : end + 2;
      continue;
    }
    const end = next === 47 ? xml.indexOf('>', tag) : tagEnd(xml, tag);
    if (end < 0) throw new Refusal('damaged');
    if (next === 47) {
      visitor.close?.(xml.slice(tag + 2, end).trim());
      at = end + 1;
      continue;
    }
    const empty = xml.charCodeAt(end - 1) === 47;
    const last = empty ? end - 1 : end;
    let space = tag + 1;
    while (space < last && xml.charCodeAt(space) > 32) space++;
    visitor.open(xml.slice(tag + 1, space), xml.slice(space, last), empty);
    at = end + 1;
  }
}

/**
 * The text inside each element of a kind, trimmed, named by one of its attributes; elements without that attribute are
 * left out.
 */
export function namedTexts(xml: string, is: (tag: string) => boolean, nameIn: string): [string, string][] {
  const found: [string, string][] = [];
  let name: string | null = null;
  let text = '';
  walk(xml, {
    open: (tag, attributes) => {
      if (!is(tag)) return;
      name = attribute(attributes, nameIn);
      text = '';
    },
    text: (part) => {
      if (name !== null) text += part;
    },
    close: (tag) => {
      if (!is(tag) || name === null) return;
      found.push([name, text.trim()]);
      name = null;
    },
  });
  return found;
}

/** A tag's name without its prefix. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1);
