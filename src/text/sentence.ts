/** What holds of every sentence that is put together. */

/** An abbreviation at its end ("EUR 1 Mio.") carries the full stop itself. */
export const oneStop = (sentence: string): string => sentence.replace(/\.\.$/, '.');

/** A text of which the rest was cut off: three dots, never behind an abbreviation's stop as four ("GmbH & Co.…"). */
export const cutOff = (text: string): string => `${text.replace(/[\s.,;:·–-]+$/u, '')}…`;
