/**
 * Links that open only with a password: `1s.<payload>.<checksum>`. The payload says how the key is derived, so that the
 * cost of deriving it can be raised later without closing old links.
 *
 * Bytes: form (1), iterations (4, big-endian), salt (16), iv (12), AES-256-GCM of what a plain link holds. Everything
 * before the cipher is authenticated with it. A wrong password and a damaged cipher give the same error by design; only
 * the outer checksum, which anyone can compute, tells that the link arrived intact.
 */
import { fail, type Case, type Result } from '../case/index.ts';
import { checkLength, frame, fromBytes, toBytes, unframe, type LinkProblem } from './link.ts';
import type { View } from './pack.ts';

/** OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
export const iterations = 600_000;
/** A link may ask for more iterations, but not for so many that opening it hangs. */
const mostIterations = 10_000_000;

const form = 1;
const saltAt = 5;
const ivAt = saltAt + 16;
const cipherAt = ivAt + 12;

/** The part of WebCrypto that is used; missing on plain http. */
export type SealCrypto = Pick<Crypto, 'getRandomValues'> & { subtle?: SubtleCrypto | undefined };

async function keyFrom(
  subtle: SubtleCrypto,
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  use: KeyUsage,
): Promise<CryptoKey> {
  // The same bytes for a password, however the keyboard composes its letters.
  const secret = new TextEncoder().encode(password.normalize('NFKC'));
  const material = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

/**
 * The case and the view as a sealed fragment. Problems: `no-crypto`, `too-long`.
 * @param crypto for salt, iv and cipher; the page's own by default
 */
export async function sealLink(
  c: Case,
  view: View,
  password: string,
  crypto: SealCrypto | undefined = globalThis.crypto,
): Promise<Result<string, LinkProblem>> {
  const subtle = crypto?.subtle;
  if (!crypto || !subtle) return fail({ kind: 'no-crypto' });
  const plain = await toBytes(c, view);
  if (!plain.ok) return plain;
  const head = new Uint8Array(cipherAt);
  head[0] = form;
  new DataView(head.buffer).setUint32(1, iterations);
  crypto.getRandomValues(head.subarray(saltAt));
  const salt = head.slice(saltAt, ivAt);
  const iv = head.slice(ivAt);
  const key = await keyFrom(subtle, password, salt, iterations, 'encrypt');
  const cipher = new Uint8Array(
    await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: head }, key, Uint8Array.from(plain.value)),
  );
  const bytes = new Uint8Array(cipherAt + cipher.length);
  bytes.set(head);
  bytes.set(cipher, cipherAt);
  return checkLength(frame('1s', bytes));
}

/**
 * The case and the view in a sealed fragment; a plain one is opened as by `decodeLink`. Problems as there, and
 * `wrong-password-or-damaged`, `no-crypto`.
 */
export async function openSealedLink(
  fragment: string,
  password: string,
  crypto: SealCrypto | undefined = globalThis.crypto,
): Promise<Result<{ case: Case; view: View }, LinkProblem>> {
  const framed = await unframe(fragment);
  if (!framed.ok) return framed;
  if (!framed.value.sealed) return fromBytes(framed.value.bytes);
  const subtle = crypto?.subtle;
  if (!subtle) return fail({ kind: 'no-crypto' });
  const { bytes } = framed.value;
  if (bytes[0] !== form) return fail({ kind: 'newer-codec' });
  if (bytes.length <= cipherAt) return fail({ kind: 'damaged' });
  const head = bytes.slice(0, cipherAt);
  const rounds = new DataView(head.buffer).getUint32(1);
  if (rounds < 1 || rounds > mostIterations) return fail({ kind: 'damaged' });
  const key = await keyFrom(subtle, password, head.slice(saltAt, ivAt), rounds, 'decrypt');
  // The last byte may be the zero that keeps a link from ending in `_` or `-`.
  const ends = bytes.at(-1) === 0 ? [bytes.length, bytes.length - 1] : [bytes.length];
  let opened: Uint8Array | null = null;
  for (const end of ends) {
    try {
      const plain = await subtle.decrypt(
        { name: 'AES-GCM', iv: head.slice(ivAt), additionalData: head },
        key,
        bytes.slice(cipherAt, end),
      );
      opened = new Uint8Array(plain);
      break;
    } catch {
      // It fails with this ending, or with this password.
    }
  }
  return opened ? fromBytes(opened) : fail({ kind: 'wrong-password-or-damaged' });
}
