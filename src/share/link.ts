/**
 * A whole case in the fragment of an address: `1.<payload>.<checksum>`. The fragment never reaches a server.
 *
 * The leading digit is the codec's version. The checksum is looked at before anything else is believed: in a
 * trial of one-character damage, links without one silently gave a different case for every tenth edit.
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
  /** Nothing but space. */
  | { kind: 'empty' }
  /** Text, but no link of ours. */
  | { kind: 'not-a-link' }
  /** Made by a newer version of this application. */
  | { kind: 'newer-codec' }
  /** Changed or cut on the way: the checksum disagrees. */
  | { kind: 'damaged' }
  /** More characters than a link may have; a file holds any case. */
  | { kind: 'too-long'; most: number; length: number | null }
  /** Would grow beyond what any case needs. */
  | { kind: 'inflates-too-much'; most: number }
  /** It holds a customer success programme: `decodeProgrammeLink` reads it. */
  | { kind: 'programme' }
  /** No case: inside a link that arrived whole, or about to be sent. */
  | { kind: 'invalid'; problem: CaseProblem }
  /** Needs the password its sender chose. */
  | { kind: 'sealed-needs-password' }
  /** The password is wrong, or the link was made with another one. */
  | { kind: 'wrong-password-or-damaged' }
  /** This page may not use the browser's cryptography (plain http). */
  | { kind: 'no-crypto' };

export const linkLimits = {
  /** Characters of a fragment, without its #. */
  characters: mostCharacters,
  /** Bytes of the text inside. */
  bytes: 262_144,
} as const;

/** Characters a link of this version spends on something other than its payload, at most. */
const around = 'xx..zzzzzzz'.length;
export const mostPayload = Math.floor(((linkLimits.characters - around) * 3) / 4);

/** Frames bytes as a fragment. Where the prefix says more than the version, the checksum covers it too, so that no kind passes for another. */
export function frame(prefix: '1' | '1s' | '1p', bytes: Uint8Array): string {
  const payload = toLinkText(bytes);
  return `${prefix}.${payload}.${checksum(prefix === '1' ? payload : `${prefix}.${payload}`)}`;
}

/** The case and the view as bytes; a problem when no link could hold them. */
export async function toBytes(c: Case, view: View): Promise<Result<Uint8Array, LinkProblem>> {
  // Only what the gate would let in again may leave: a half-typed case must not become a link that never opens.
  const checked = parseCase(c);
  if (!checked.ok) return fail({ kind: 'invalid', problem: checked.problem });
  const text = pack(checked.value, view);
  const tooLong = fail<LinkProblem>({ kind: 'too-long', most: linkLimits.characters, length: null });
  if (text.length > linkLimits.bytes) return tooLong;
  const bytes = await compress(text, mostPayload);
  return bytes ? ok(bytes) : tooLong;
}

/** What the bytes of a link say. */
export async function textOf(bytes: Uint8Array): Promise<Result<string, LinkProblem>> {
  const text = await decompress(bytes, linkLimits.bytes);
  if (typeof text === 'string') return ok(text);
  return fail(
    text.fault === 'too-large' ? { kind: 'inflates-too-much', most: linkLimits.bytes } : { kind: 'damaged' },
  );
}

/** The case and the view from bytes. The case has passed the gate. */
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
 * The case, with the view beside it, as a fragment without its #. Private notes are packed like everything
 * else: for a customer, encode a customerCopy. Problem: `too-long` (offer a file instead).
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
 * Finds the link in what someone pasted or the address held, and checks that it arrived whole, however it was carried: see
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

/** The case and the view in a fragment (or in any text someone pasted that holds one). Rejects only where what reads links does not load. */
export async function decodeLink(fragment: string): Promise<Result<{ case: Case; view: View }, LinkProblem>> {
  const framed = await unframe(fragment);
  if (!framed.ok) return framed;
  if (framed.value.programme) return fail({ kind: 'programme' });
  return framed.value.sealed ? fail({ kind: 'sealed-needs-password' }) : fromBytes(framed.value.bytes);
}
