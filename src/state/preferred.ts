import { storageName } from '../store/storageNames.ts';

/** The reader's preferences on this device: never part of a case, never sent. */
export type Theme = 'system' | 'light' | 'dark';

export interface Preferred {
  theme: Theme;
  /** A language's id, or 'system' for the browser's own. */
  language: string;
  /** The reader's own name, asked once, for "prepared by" and comments. */
  name: string;
  /** When the store was last saved as a file, and when the reminder of it was last postponed: ISO, '' for never. */
  backedUp: string;
  backupPutOff: string;
}

export const preferredKey = storageName('preferences');

/** Reads the stored preferences; a missing or invalid one has its default. */
export function preferred(): Preferred {
  const fallback: Preferred = {
    theme: 'system',
    language: 'system',
    name: '',
    backedUp: '',
    backupPutOff: '',
  };
  try {
    const data: unknown = JSON.parse(localStorage.getItem(preferredKey) ?? '{}');
    if (typeof data !== 'object' || data === null) return fallback;
    const { theme, language, name, backedUp, backupPutOff } = data as Record<string, unknown>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      language: typeof language === 'string' ? language : 'system',
      name: typeof name === 'string' ? name.slice(0, 200) : '',
      backedUp: typeof backedUp === 'string' ? backedUp : '',
      backupPutOff: typeof backupPutOff === 'string' ? backupPutOff : '',
    };
  } catch {
    // The storage is forbidden (private mode, policy): preferences last as long as the page.
    return fallback;
  }
}
