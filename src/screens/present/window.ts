/** Opens the stage window, and knows whether this tab presents: all that is needed before a presentation starts. */
import { hashOf } from '../../state/route.ts';
import { storageName } from '../../store/storageNames.ts';

/**
 * Opens the stage window or brings it to the front; null where the browser blocks it. Call synchronously in the event of a
 * press, or browsers block it.
 */
export function openStage(id: string): Window | null {
  try {
    return open(hashOf({ at: 'present', id }), storageName(`present ${id}`), 'popup,width=1280,height=720');
  } catch {
    return null;
  }
}

/** The key of the session storage under which this tab stores what it presents. */
export const presentingKey = storageName('presenting');

/** Whether this tab presented the case before a reload. */
export function isPresenting(id: string): boolean {
  try {
    const data: unknown = JSON.parse(sessionStorage.getItem(presentingKey) ?? 'null');
    return typeof data === 'object' && data !== null && (data as { id?: unknown }).id === id;
  } catch {
    return false;
  }
}
