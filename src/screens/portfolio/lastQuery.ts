/**
 * The last view of the portfolio, as the query of its address. Kept per tab, so that returning from a case by any way shows the
 * same list; another tab starts unfiltered.
 */
import { storageName } from '../../store/storageNames.ts';

const key = storageName('portfolio');

/** The query of the last view in this tab; '' for none. */
export function lastQuery(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
/** Stores the query of the current view. */
export function storeQuery(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Without storage the next visit starts unfiltered.
  }
}
