/** Saves the whole store as a backup file. */
import type { DocumentStore } from '../../state/documents.svelte.ts';
import type { Preferences } from '../../state/preferences.svelte.ts';
import { explainStore } from '../../store/explain.ts';
import type { Backup } from '../../store/repository.ts';
import { makeYielder } from '../../util/yielding.ts';

/** Characters per part of the file. */
const CHUNK_LENGTH = 1_000_000;

/** A backup as JSON, written record by record, because writing a whole store at once would block the page for seconds. */
export async function backupBlob({ records, versions, ...head }: Backup): Promise<Blob> {
  const yieldIfDue = makeYielder();
  const chunks: Blob[] = [];
  let text = JSON.stringify(head).slice(0, -1);
  const write = (more: string): void => {
    text += more;
    if (text.length < CHUNK_LENGTH) return;
    chunks.push(new Blob([text]));
    text = '';
  };
  const list = async (name: string, entries: readonly unknown[]): Promise<void> => {
    write(`,"${name}":[`);
    for (const [i, entry] of entries.entries()) {
      await yieldIfDue();
      write(`${i === 0 ? '' : ','}${JSON.stringify(entry)}`);
    }
    write(']');
  };
  await list('records', records);
  await list('versions', versions);
  return new Blob([...chunks, `${text}}`], { type: 'application/json' });
}

/**
 * Saves a backup and records the time of it in the preferences. Returns the problem in words, or null.
 * @param today YYYY-MM-DD, for the file name
 * @param now ISO time
 */
export async function saveBackup(
  documents: DocumentStore,
  preferences: Preferences,
  save: (name: string, file: Blob) => void,
  today: string,
  now: string,
): Promise<string | null> {
  const backup = await documents.backup();
  if (!backup.ok) return explainStore(backup.problem);
  save(`worthwhile-backup-${today}.json`, await backupBlob(backup.value));
  preferences.set({ backedUp: now });
  return null;
}
