/** XML read strictly, for tests: anything that is not well-formed, or holds a character XML 1.0 refuses, is an error. */

export interface Element {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  /** All text directly inside. */
  text: string;
}

const refused = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  const out = text.replace(/&([^;\s]*);?/g, (all, name: string) => {
    const code = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
    const letter = code
      ? String.fromCodePoint(parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16))
      : entities[name];
    if (letter === undefined || !all.endsWith(';')) throw new Error(`no entity: ${all}`);
    return letter;
  });
  if (refused.test(out)) throw new Error('a character XML refuses');
  return out;
}

/** The root of a document. Throws an Error that says what is wrong. */
export function readXml(source: string): Element {
  if (refused.test(source)) throw new Error('a character XML refuses');
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Element[] = [root];
  const token =
    /<\?[^>]*\?>|<!--[^]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g;
  for (const [, closed, opened, attributes, empty, text, stray] of source.matchAll(token)) {
    const at = open.at(-1) as Element;
    if (stray !== undefined) throw new Error(`a tag that is none, in ${at.name}`);
    if (text !== undefined) at.text += decoded(text);
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    if (opened === undefined) continue;
    const element: Element = { name: opened, attributes: new Map(), children: [], text: '' };
    for (const [, name = '', a, b] of (attributes ?? '').matchAll(
      /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
    )) {
      if (element.attributes.has(name)) throw new Error(`${name} twice in ${opened}`);
      element.attributes.set(name, decoded(a ?? b ?? ''));
    }
    at.children.push(element);
    if (empty === '') open.push(element);
  }
  if (open.length > 1) throw new Error(`${open.at(-1)?.name} is not closed`);
  if (root.text.trim() !== '' || root.children.length !== 1) throw new Error('not one root');
  return root.children[0] as Element;
}

/** Every element of a name below one, itself included. */
export const all = (from: Element, name: string): Element[] => [
  ...(from.name === name ? [from] : []),
  ...from.children.flatMap((child) => all(child, name)),
];
