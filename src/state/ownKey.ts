import { nameHere } from '../store/place.ts';

/** Where templates kept on this device lie. */
export const ownKey = nameHere('templates');

/** Whether any may be there: what reads them is loaded only then. */
export function mayHaveOwn(): boolean {
  try {
    return localStorage.getItem(ownKey) !== null;
  } catch {
    return false;
  }
}
