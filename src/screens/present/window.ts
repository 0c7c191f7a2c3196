/** The second window of a presentation, and whether there is one: all that is needed before anyone presents. */
import { hashOf } from '../../state/route.ts';
import { storageName } from '../../store/storageNames.ts';

/**
 * Opens it, or brings it forward where it is open; null where the browser blocks it. Call in the very event of a press,
 * before anything is awaited, or it will be blocked.
 */
export function openStage(id: string): Window | null {
  try {
    return open(hashOf({ at: 'present', id }), storageName(`present ${id}`), 'popup,width=1280,height=720');
  } catch {
    return null;
  }
}

export const presentingKey = storageName('presenting');

/** Whether this tab was presenting this case before it was loaded again. */
export function isPresenting(id: string): boolean {
  try {
    const data: unknown = JSON.parse(sessionStorage.getItem(presentingKey) ?? 'null');
    return typeof data === 'object' && data !== null && (data as { id?: unknown }).id === id;
  } catch {
    return false;
  }
}
