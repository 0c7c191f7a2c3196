/**
 * Reverses what mail programs, chats, link scanners, editors and redirects do to an address. Nobody knows which of them
 * a link passed, or in which order, so every reversal is tried a bounded number of times, and the checksum decides
 * which one was right (candidates.ts). Loaded if a text holds no intact link as it is.
 */
import { blanks, mostText, plainCharacters } from './cleaned.ts';

/** The most readings of one text, and the most characters of all of them: hostile text must not cause endless work. */
export const mostReadings = 64;
export const mostRead = 4_194_304;

const allBlanks = new RegExp(`${blanks}+`, 'gu');
/** The text in plain characters without blanks: an address before its lines were broken. */
const withoutBlanks = (text: string): string => plainCharacters(text).replace(allBlanks, '');

/** The text that bytes encode; if they are not UTF-8, each byte is a character. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** Replaces runs of escaped bytes by the characters they stand for. No run is longer than an argument list may be. */
const unescaped = (text: string, run: RegExp): string =>
  text.replace(run, (found) =>
    textOf(Uint8Array.from(found.match(/[0-9a-f]{2}/gi) ?? [], (pair) => parseInt(pair, 16))),
  );

const brokenEscape = new RegExp(`%${blanks}*([0-9a-f])${blanks}*([0-9a-f])`, 'giu');
/** Decodes percent-encoding, even if a line was broken inside an escape. */
const percent = (text: string): string =>
  unescaped(text.replace(brokenEscape, '%$1$2'), /(?:%[0-9a-f]{2}){1,1000}/gi);

/** Decodes quoted-printable (RFC 2045): soft line breaks and escaped bytes. */
const quotedPrintable = (text: string): string =>
  unescaped(text.replace(/=[ \t]*\r?\n/g, ''), /(?:=[0-9A-F]{2}){1,1000}/g);

const entities = new Map(
  Object.entries({
    ...{ amp: '&', gt: '>', lt: '<', quot: '"', num: '#', period: '.' },
    ...{ lowbar: '_', underbar: '_', hyphen: '-', dash: '-', minus: '-' },
  }),
);
/** Decodes the source of a mail in HTML: its tags and its named and numbered characters. */
const markup = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,20}));/gi,
      (_, ten?: string, sixteen?: string, name = '') => {
        const code = ten ? Number(ten) : sixteen ? parseInt(sixteen, 16) : null;
        if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
        return entities.get(String(name).toLowerCase()) ?? ' ';
      },
    );

/** Decodes Proofpoint's second form: percent-encoded, then `-` for `%` and `_` for `/`. */
const proofpoint2 = (text: string): string =>
  /-(?:25|2D)*(?:23|3A)/i.test(withoutBlanks(text))
    ? percent(text.replace(/-/g, '%').replace(/_/g, '/'))
    : text;

/** The bytes of base64 in either alphabet; null if the text is not base64. */
function base64(text: string): Uint8Array | null {
  try {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
    return Uint8Array.from(plain, (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/**
 * Decodes Proofpoint's third form: `v3/__<address>__;<characters>!`. A `*` in the address stands for the next of the
 * characters, `**` and a letter for that many of them, from two on. The characters follow the address as base64.
 */
function proofpoint3(text: string): string {
  const whole = withoutBlanks(text);
  const found: string[] = [];
  for (let from = 0, n = 0; n < 8; n++) {
    const start = whole.indexOf('/__', from);
    const end = whole.indexOf('__;', start + 3);
    if (start < 0 || end < 0) break;
    from = end + 3;
    const kept = base64(/^[\w-]*/.exec(whole.slice(from, from + 4000))?.[0] ?? '');
    const characters = kept ? textOf(kept) : '';
    let at = 0;
    found.push(
      whole.slice(start + 3, end).replace(/\*(?:\*(.))?/g, (_, run?: string) => {
        const many = run === undefined ? 1 : runLengths.indexOf(run) + 2;
        return characters.slice(at, (at += many));
      }),
    );
  }
  return found.length > 0 ? found.join('\n') : text;
}

/** Addresses that a link scanner encoded as base64: they all begin with `http`, which is `aHR0c` there. */
function carriedInBase64(text: string): string {
  const found = (text.match(/aHR0c[\w+/-]{20,}/g) ?? []).flatMap((address) => {
    // Only whole groups of four: what follows may not belong to it.
    const bytes = base64(address.slice(0, address.length - (address.length % 4 === 1 ? 1 : 0)));
    return bytes ? [textOf(bytes)] : [];
  });
  return found.length > 0 ? found.join('\n') : text;
}

/** A text that is base64 as a whole, such as the body of a mail as it was sent. */
function wholeInBase64(text: string): string {
  const whole = text.replace(/\s+/g, '');
  const bytes = /^[\w+/-]{40,}=*$/.test(whole) ? base64(whole) : null;
  return bytes ? textOf(bytes) : text;
}

/**
 * Decodes characters escaped as programs and RTF write them. `\_` is a non-breaking hyphen in RTF, an underscore
 * elsewhere.
 */
const programEscapes = (text: string): string =>
  (text.trimStart().startsWith('{\\rtf') ? text.replaceAll('\\_', '-') : text).replace(
    /\\(?:u([0-9a-f]{4})|[x']([0-9a-f]{2}))/gi,
    (_, four?: string, two?: string) => String.fromCharCode(parseInt(four ?? two ?? '20', 16)),
  );

/** The letters before a quoted line: the writer's initials. The lines may have been joined since. */
const initials = /(?<=^|\s)(?:[\p{L}\d]{1,12}>+[ \t]*)+/gmu;
/** The marks before each line: its number, a name or time and a colon, or the mark of a comment, a change or a list. */
const before =
  /^(?:[ \t]*(?:[\p{L}\d.]{1,12}[|:)\]]|[^\w\s.-]|(?:-{1,3}|\d[\d.:-]{0,15}|REM)(?=[ \t]))){1,12}[ \t]*/gmu;
/** The marks behind each line, or what joins two texts in a program. */
const behind = /["'][ \t]*[.&+|_ \t]{1,8}$|[ \t][^\w\s.-]{1,3}[ \t]*$/gm;
const unquoted = (text: string): string => text.replace(initials, ' ');
const unmarked = (text: string): string => text.replace(before, '').replace(behind, '');

/** Joins words that were broken at the end of a line with an added hyphen. */
const unhyphenated = (text: string): string => text.replace(/[-\u2010]\r?\n/g, '');

/** Hyphens that a typographic program joined into a dash: one, or two. */
const dashOfOne = (text: string): string => text.replace(/[\u2013\u2014]/g, '-');
const dashOfTwo = (text: string): string => text.replace(/[\u2013\u2014]/g, '--');

const reversals = [
  percent,
  quotedPrintable,
  markup,
  proofpoint2,
  proofpoint3,
  carriedInBase64,
  unquoted,
  unmarked,
  programEscapes,
  wholeInBase64,
  unhyphenated,
  dashOfTwo,
  dashOfOne,
] as const;

/**
 * The text as it is, then with each reversal applied, then with two, and so on: only different texts, at most
 * `mostReadings`, `mostRead` characters in all, and none longer than `mostText`.
 */
export function* readings(text: string): Generator<string, void, undefined> {
  const first = text.slice(0, mostText);
  const known = new Set([first]);
  let read = first.length;
  // Iterating over a set includes what is added meanwhile.
  for (const reading of known) {
    yield reading;
    for (const way of reversals) {
      if (known.size >= mostReadings || read + mostText > mostRead) break;
      const next = way(reading).slice(0, mostText);
      if (known.has(next)) continue;
      known.add(next);
      read += next.length;
    }
  }
}
