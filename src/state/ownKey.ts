import { storageName } from '../store/storageNames.ts';

/** The storage key of templates kept on this device. */
export const ownKey = storageName('templates');

/** Whether any may be kept: only then is the code that reads them loaded. */
export function mayHaveOwn(): boolean {
  try {
    return localStorage.getItem(ownKey) !== null;
  } catch {
    return false;
  }
}
