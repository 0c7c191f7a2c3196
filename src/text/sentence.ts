/** What holds of every sentence that is put together. */

/** An abbreviation at its end ("EUR 1 Mio.") carries the full stop itself. */
export const oneStop = (sentence: string): string => sentence.replace(/\.\.$/, '.');
