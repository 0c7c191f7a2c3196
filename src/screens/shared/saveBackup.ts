/** Saving the whole store as a file. */
import type { DocumentStore } from '../../state/documents.svelte.ts';
import type { Preferences } from '../../state/preferences.svelte.ts';
import { explainStore } from '../../store/explain.ts';
import type { Backup } from '../../store/repository.ts';
import { givingWay } from '../../util/yielding.ts';

/** Characters put into the file at once. */
const piece = 1_000_000;

/** A backup as a file of JSON, written record by record: a whole store at once would hold the page up for seconds. */
export async function fileOf({ records, versions, ...head }: Backup): Promise<Blob> {
  const turn = givingWay();
  const pieces: Blob[] = [];
  let text = JSON.stringify(head).slice(0, -1);
  const write = (more: string): void => {
    text += more;
    if (text.length < piece) return;
    pieces.push(new Blob([text]));
    text = '';
  };
  const list = async (name: string, entries: readonly unknown[]): Promise<void> => {
    write(`,"${name}":[`);
    for (const [i, entry] of entries.entries()) {
      await turn();
      write(`${i === 0 ? '' : ','}${JSON.stringify(entry)}`);
    }
    write(']');
  };
  await list('records', records);
  await list('versions', versions);
  return new Blob([...pieces, `${text}}`], { type: 'application/json' });
}

/**
 * Saves everything as one file and remembers when. Gives what went wrong in words, or null.
 * @param today YYYY-MM-DD, for the file's name; @param now ISO
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
  save(`worthwhile-backup-${today}.json`, await fileOf(backup.value));
  preferences.set({ backedUp: now });
  return null;
}
