const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A random id of letters and digits; 10 of them hold 59 bits. Unlike randomUUID, it works on plain http. */
export function newId(length = 10): string {
  let id = '';
  while (id.length < length)
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2)))
      // Bytes past the last whole multiple of 62 would favour the first letters.
      if (byte < 248 && id.length < length) id += alphabet[byte % 62];
  return id;
}

/** Today's date in the local time zone, YYYY-MM-DD. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The current date and time, ISO. */
export const nowIso = (): string => new Date().toISOString();

/** A short id that is not taken: a case holds many ids, and its link carries them. */
export function shortId(taken: readonly { id: string }[]): string {
  let id = newId(4);
  while (taken.some((x) => x.id === id)) id = newId(4);
  return id;
}
