/**
 * Finds a link in the text that carried it: an address, a mail, a chat. Everything that could be a link is tried, in
 * every reading of the text (see readings.ts), and the checksum decides: a link whose payload and checksum are intact
 * is found however it was carried, a changed one never is. Nearly every link arrives as it was sent; the other readings
 * are loaded only for the rest.
 */
import { checksum } from './linkText.ts';
import { clean, gap, mostText } from './cleaned.ts';

/** The most characters of a fragment, without its #. */
export const mostCharacters = 16_384;

/** The kind of a link is the letter after its version: a case, one sealed with a password, a programme. */
export type LinkKind = '' | 's' | 'p';
const kinds: readonly string[] = ['', 's', 'p'] satisfies LinkKind[];

/** A possible link: a number and a dot, followed by characters of a payload. */
export interface Candidate {
  version: string;
  kind: string;
  payload: string;
  /** Where in the cleaned text the payload ends, at its dot. */
  at: number;
  /** Whether it is marked as a fragment: by a # before it, or because it is the whole text. */
  introduced: boolean;
}

/** A link as it was sent: `fragment` is the part after the #. */
export interface FoundLink {
  kind: LinkKind;
  payload: string;
  fragment: string;
}
export type NoLink =
  | { problem: 'empty' | 'not-a-link' | 'newer-codec' }
  /** `fragment` is what remains of the link. */
  | { problem: 'damaged'; fragment: string }
  | { problem: 'too-long'; length: number };

// The payloads of two candidates share no character except the next one's number, so that all of them together are no
// longer than the text.
const start = /(?<![\w-])(?<![\w-]\.)(\d{1,3})\0?([a-z]?)\0?\./gi;
const payloadHere = /[A-Za-z0-9_\-\0]*/y;

/** Every possible link in a cleaned text, in order. */
export function* candidatesIn(text: string): Generator<Candidate, void, undefined> {
  const alone = !text.replace(/^\0|\0$/g, '').includes(gap);
  const first = text.startsWith(gap) ? 1 : 0;
  for (const { 0: head, 1: version = '', 2: kind = '', index } of text.matchAll(start)) {
    payloadHere.lastIndex = index + head.length;
    const run = payloadHere.exec(text)?.[0] ?? '';
    const at = index + head.length + run.length;
    const before = text.charAt(index - (text.charAt(index - 1) === gap ? 2 : 1));
    yield {
      version,
      kind: kind.toLowerCase(),
      payload: run.replaceAll(gap, ''),
      at,
      introduced:
        before === '#' || (index === first && !run.startsWith(gap) && (alone || text.charAt(at) === '.')),
    };
  }
}

/** Whether exactly this checksum follows a payload and ends there. */
function endsWith(check: string, text: string, from: number): boolean {
  let at = from;
  const next = (char: string): boolean => {
    if (text.charAt(at) === gap) at++;
    return text.charAt(at++) === char;
  };
  if (!next('.')) return false;
  for (const char of check) if (!next(char)) return false;
  const rest = text.slice(at, at + 80);
  // Further letters belong to a longer checksum, unless something stood between; and another link run into this one is
  // no continuation of a sentence.
  return !/^(?:[A-Za-z0-9]|[_-][A-Za-z0-9]|\.[\w-]+\.[0-9a-z]|\.[\w-]{79})/.test(rest);
}

/** The link in a text in one of its readings, or why there is none. */
function findIn(readings: Iterable<string>, text: string): FoundLink | NoLink {
  const tooLong: NoLink = { problem: 'too-long', length: text.length };
  let verdict: NoLink | null = null;
  for (const reading of readings) {
    const plain = clean(reading);
    for (const { version, kind, payload, at, introduced } of candidatesIn(plain)) {
      const ours = version === '1' && kinds.includes(kind);
      const prefix = `${version}${kind}`;
      if (ours && payload !== '' && payload.length < mostCharacters) {
        const check = checksum(kind === '' ? payload : `${prefix}.${payload}`);
        const fragment = `${prefix}.${payload}.${check}`;
        if (endsWith(check, plain, at) && fragment.length <= mostCharacters)
          return { kind: kind as LinkKind, payload, fragment };
      }
      if (!introduced || verdict) continue;
      const check = /^\.([0-9a-z]{1,7})/.exec(plain.slice(at, at + 8))?.[1];
      if (ours)
        verdict =
          prefix.length + payload.length + (check ?? '').length + 2 > mostCharacters
            ? tooLong
            : {
                problem: 'damaged',
                fragment: `${prefix}.${payload}${check === undefined ? '' : `.${check}`}`,
              };
      // Many other things consist of a number and a dot.
      else if (version !== '0' && payload.length >= 4 && check !== undefined)
        verdict = { problem: 'newer-codec' };
    }
  }
  return verdict ?? (text.length > mostText ? tooLong : { problem: 'not-a-link' });
}

/** The link in a text, or why there is none. Rejects only if the code for the other readings does not load. */
export async function findLink(text: string): Promise<FoundLink | NoLink> {
  if (text.trim() === '') return { problem: 'empty' };
  const asItStands = findIn([text.slice(0, mostText)], text);
  if (!('problem' in asItStands)) return asItStands;
  const { readings } = await import('./readings.ts');
  return findIn(readings(text), text);
}
