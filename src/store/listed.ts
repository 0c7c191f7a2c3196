/** What is asked of entries of the list once they have been read, or before they are stored. */
import type { Summary } from './repository.ts';

/** An entry without what is said of its reading. */
export const undamaged = ({ damaged: _, ...summary }: Summary): Summary => summary;

/** What lists show, of a document on its way to the store or out of it. */
export const entryOf = <T extends { document: unknown }>({ document: _, ...entry }: T): Omit<T, 'document'> =>
  entry;

/** The newest first; those saved at the same moment by id, so that the order never jumps. */
export const newestFirst = (a: Summary, b: Summary): number =>
  a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Whether an entry of a list has a document that can be asked for by name. */
export const isNamed = (s: Pick<Summary, 'id'>): boolean => !s.id.startsWith('?');
