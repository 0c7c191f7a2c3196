/** SHA-256 of a text. */

/**
 * @param subtle the browser's own implementation, which exists on secure pages only. Without it a library is loaded;
 * the promise rejects if that fails.
 */
export async function sha256Of(
  text: string,
  subtle: Pick<SubtleCrypto, 'digest'> | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  if (subtle) return new Uint8Array(await subtle.digest('SHA-256', bytes));
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return Uint8Array.from(sha256(bytes));
}
