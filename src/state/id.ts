const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A random id of letters and digits; 10 of them hold 59 bits. Works on plain http, unlike randomUUID. */
export function newId(length = 10): string {
  let id = '';
  while (id.length < length)
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2)))
      // Bytes past the last whole multiple of 62 would favour the first letters.
      if (byte < 248 && id.length < length) id += alphabet[byte % 62];
  return id;
}

/** Today's date here, YYYY-MM-DD. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** A short id free among those taken: ids inside a case are many and travel in its link. */
export function shortId(taken: readonly { id: string }[]): string {
  let id = newId(4);
  while (taken.some((x) => x.id === id)) id = newId(4);
  return id;
}
