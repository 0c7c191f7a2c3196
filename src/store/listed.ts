/** Helpers for list entries that were read, or are about to be stored. */
import type { Summary } from './repository.ts';

/** The entry without the mark that it was damaged. */
export const undamaged = ({ damaged: _, ...summary }: Summary): Summary => summary;

/** The list entry of a stored document or of one about to be stored. */
export const entryOf = <T extends { document: unknown }>({ document: _, ...entry }: T): Omit<T, 'document'> =>
  entry;

/** Sorts the newest first, and entries saved at the same moment by id, so that the order is stable. */
export const newestFirst = (a: Summary, b: Summary): number =>
  a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Whether an entry has a document that can be loaded by its id. */
export const isNamed = (s: Pick<Summary, 'id'>): boolean => !s.id.startsWith('?');
