/**
 * A whole case in the fragment of an address: `1.<payload>.<checksum>`. The fragment never reaches a server.
 *
 * The leading digit is the codec's version. The checksum is verified before anything else is trusted: in a trial of
 * one-character damage, one in ten edited links without a checksum silently gave a different case.
 */
import { fail, ok, parseCase, type Case, type CaseProblem, type Result } from '../case/index.ts';
import { fromBase64 } from '../util/base64.ts';
import { findLink, mostCharacters } from './candidates.ts';
import { checksum, toLinkText } from './linkText.ts';
import { PackingFault } from './columns.ts';
import { fitView, pack, unpack, type View } from './pack.ts';
import { yieldToPage } from '../util/yielding.ts';
import { decompress, compress } from './codec.ts';

export type LinkProblem =
  /** The text is empty or blank. */
  | { kind: 'empty' }
  /** Text, but no link of ours. */
  | { kind: 'not-a-link' }
  /** Made by a newer version of this application. */
  | { kind: 'newer-codec' }
  /** Changed or cut on the way: the checksum disagrees. */
  | { kind: 'damaged' }
  /** The link would have more characters than allowed; a file holds any case. */
  | { kind: 'too-long'; most: number; length: number | null }
  /** The content would decompress to more than any case needs. */
  | { kind: 'inflates-too-much'; most: number }
  /** It holds a customer success programme: `decodeProgrammeLink` reads it. */
  | { kind: 'programme' }
  /** The content is no valid case: in a link that arrived intact, or in one about to be made. */
  | { kind: 'invalid'; problem: CaseProblem }
  /** The link needs the password its sender chose. */
  | { kind: 'sealed-needs-password' }
  /** The password is wrong: the link was made with another one. */
  | { kind: 'wrong-password-or-damaged' }
  /** This page may not use the browser's cryptography (plain http). */
  | { kind: 'no-crypto' };

export const linkLimits = {
  /** The most characters of a fragment, without its #. */
  characters: mostCharacters,
  /** The most bytes of the text inside. */
  bytes: 262_144,
} as const;

/** The most characters of a link of this version that are not its payload. */
const around = 'xx..zzzzzzz'.length;
export const mostPayload = Math.floor(((linkLimits.characters - around) * 3) / 4);

/**
 * Frames bytes as a fragment. If the prefix says more than the version, the checksum covers the prefix too, so that no
 * kind passes for another.
 */
export function frame(prefix: '1' | '1s' | '1p', bytes: Uint8Array): string {
  const payload = toLinkText(bytes);
  return `${prefix}.${payload}.${checksum(prefix === '1' ? payload : `${prefix}.${payload}`)}`;
}

/** Packs the case and the view into bytes; a problem if no link could hold them. */
export async function toBytes(c: Case, view: View): Promise<Result<Uint8Array, LinkProblem>> {
  // Only a case that passes the gate may be sent: a half-typed one must not become a link that never opens.
  const checked = parseCase(c);
  if (!checked.ok) return fail({ kind: 'invalid', problem: checked.problem });
  const text = pack(checked.value, view);
  const tooLong = fail<LinkProblem>({ kind: 'too-long', most: linkLimits.characters, length: null });
  if (text.length > linkLimits.bytes) return tooLong;
  const bytes = await compress(text, mostPayload);
  return bytes ? ok(bytes) : tooLong;
}

/** Decompresses the bytes of a link into text. */
export async function textOf(bytes: Uint8Array): Promise<Result<string, LinkProblem>> {
  const text = await decompress(bytes, linkLimits.bytes);
  if (typeof text === 'string') return ok(text);
  return fail(
    text.fault === 'too-large' ? { kind: 'inflates-too-much', most: linkLimits.bytes } : { kind: 'damaged' },
  );
}

/** Unpacks the case and the view from bytes. The case has passed the gate. */
export async function fromBytes(bytes: Uint8Array): Promise<Result<{ case: Case; view: View }, LinkProblem>> {
  const text = await textOf(bytes);
  if (!text.ok) return text;
  let unpacked: ReturnType<typeof unpack>;
  try {
    unpacked = unpack(text.value);
  } catch (fault) {
    if (fault instanceof PackingFault) return fail({ kind: 'damaged' });
    throw fault;
  }
  if ('newer' in unpacked) return fail({ kind: 'newer-codec' });
  // A short link can hold thousands of rows: each of these steps is a task of its own.
  await yieldToPage();
  const parsed = parseCase(unpacked.document);
  await yieldToPage();
  if (!parsed.ok) return fail({ kind: 'invalid', problem: parsed.problem });
  return ok({ case: parsed.value, view: fitView(unpacked.view, parsed.value) });
}

/**
 * The case, with the view beside it, as a fragment without its #. Private notes are packed like everything else: for a
 * customer, encode a customerCopy. Problem: `too-long` (offer a file instead).
 */
export async function encodeLink(c: Case, view: View = {}): Promise<Result<string, LinkProblem>> {
  const bytes = await toBytes(c, view);
  if (!bytes.ok) return bytes;
  return checkLength(frame('1', bytes.value));
}

/** The fragment, or the problem that it is too long. */
export const checkLength = (fragment: string): Result<string, LinkProblem> =>
  fragment.length <= linkLimits.characters
    ? ok(fragment)
    : fail({ kind: 'too-long', most: linkLimits.characters, length: fragment.length });

export interface Framed {
  sealed: boolean;
  programme: boolean;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Finds the link in pasted text or an address, however it was carried, and checks that it arrived intact: see
 * candidates.ts.
 */
export async function unframe(pasted: string): Promise<Result<Framed, LinkProblem>> {
  const found = await findLink(pasted);
  if ('problem' in found)
    return fail(
      found.problem === 'too-long'
        ? { kind: 'too-long', most: linkLimits.characters, length: found.length }
        : { kind: found.problem },
    );
  const bytes = fromBase64(found.payload);
  return bytes && bytes.length > 0
    ? ok({ sealed: found.kind === 's', programme: found.kind === 'p', bytes })
    : fail({ kind: 'damaged' });
}

/**
 * The case and the view in a fragment, or in any pasted text that contains one. Rejects only if the code that reads
 * links does not load.
 */
export async function decodeLink(fragment: string): Promise<Result<{ case: Case; view: View }, LinkProblem>> {
  const framed = await unframe(fragment);
  if (!framed.ok) return framed;
  if (framed.value.programme) return fail({ kind: 'programme' });
  return framed.value.sealed ? fail({ kind: 'sealed-needs-password' }) : fromBytes(framed.value.bytes);
}
