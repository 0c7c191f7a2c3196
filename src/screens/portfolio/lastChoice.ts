/**
 * What a portfolio was last shown as, as the query of its address. Kept for this tab, so that a case opened from it and left
 * again by another way than back finds the same list; another tab starts with everything.
 */
import { storageName } from '../../store/storageNames.ts';

const key = storageName('portfolio');

export function lastChoice(): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
export function keepChoice(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Storage may be closed: the next visit then starts with everything.
  }
}
