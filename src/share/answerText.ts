/** The JSON object in what somebody copied out of a chat: with words around it, in fences, with what chats add to JSON. */

type Found = Record<string, unknown>;

/** How often the text may be gone through for an object, in its own lengths: braces that nobody closes must not hang a page. */
const mostPasses = 8;

/** Where the object that begins at `from` ends, just behind its brace; -1 where nobody closes it. Quotes are passed over. */
function endOf(text: string, from: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i + 1;
  }
  return -1;
}

/** Texts from a brace to the one that closes it, the outermost of each, in their order. */
function* objectTexts(text: string): Generator<string> {
  const begins = /\{\s*["“}/]/g;
  let read = 0;
  for (let next = begins.exec(text); next !== null; next = begins.exec(text)) {
    const end = endOf(text, next.index);
    read += (end < 0 ? text.length : end) - next.index;
    if (end >= 0) {
      yield text.slice(next.index, end);
      begins.lastIndex = end;
    } else begins.lastIndex = next.index + 1;
    if (read > mostPasses * text.length) return;
  }
}

/** JSON without what people and chats write into it: comments, a comma behind the last entry, spaces that do not break. */
const plain = (json: string): string =>
  json
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\u00a0/g, (_, text?: string) => text ?? ' ')
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, text?: string) => text ?? '');

/** As it stands; else without what JSON does not know; else with straight quotes, where a word processor bent all of them. */
function parsed(json: string): unknown {
  const ways = [
    () => json,
    () => plain(json),
    ...(json.includes('"') ? [] : [() => plain(json.replace(/[“”„]/g, '"'))]),
  ];
  for (const way of ways)
    try {
      return JSON.parse(way());
    } catch {
      // Perhaps the next way reads it.
    }
  return null;
}

/**
 * The object that is meant: the one that says it is a document, else the longest. Null where there is none that can be read.
 * Never throws.
 */
export function objectIn(text: string): Found | null {
  let longest: { length: number; found: Found } | null = null;
  for (const json of objectTexts(text)) {
    const found = parsed(json);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) continue;
    if ('format' in found) return found as Found;
    if (!longest || json.length > longest.length) longest = { length: json.length, found: found as Found };
  }
  return longest?.found ?? null;
}
