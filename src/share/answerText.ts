/** Finds the JSON object in text copied out of a chat: with words around it, in fences, and with what chats add to JSON. */

type Found = Record<string, unknown>;

/** How often, at most, the length of the text is read in search of an object: unclosed braces must not hang the page. */
const mostPasses = 8;

/** The position just behind the brace that closes the object starting at `from`; -1 if none does. Quotes are skipped. */
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

/** The texts from each outermost brace to the one that closes it, in their order. */
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

/** JSON without what people and chats add to it: comments, a comma after the last entry, non-breaking spaces. */
const plain = (json: string): string =>
  json
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\u00a0/g, (_, text?: string) => text ?? ' ')
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, text?: string) => text ?? '');

/**
 * Parses the text as it is; else without what JSON does not allow; else with straight quotes, in case a word processor
 * changed all of them.
 */
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
      // The next attempt may succeed.
    }
  return null;
}

/** The object that is meant: the one that says it is a document, else the longest. Null if none can be read. Never throws. */
export function findJsonObject(text: string): Found | null {
  let longest: { length: number; found: Found } | null = null;
  for (const json of objectTexts(text)) {
    const found = parsed(json);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) continue;
    if ('format' in found) return found as Found;
    if (!longest || json.length > longest.length) longest = { length: json.length, found: found as Found };
  }
  return longest?.found ?? null;
}
