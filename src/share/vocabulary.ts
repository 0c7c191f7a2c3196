export function toTokens(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
export function fromTokens(bytes: Uint8Array, _most: number): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
