/** Saves the unsaved work of earlier tabs and reports it. Loaded with the store if there is any. */
import { aliveTabs, whenGone } from '../store/alive.ts';
import { writerOf, type Journal } from '../store/journal.ts';
import { replay } from '../store/replay.ts';
import type { Repository } from '../store/repository.ts';
import type { Locks } from '../store/tabLock.ts';
import { appWords } from '../text/words/app.ts';
import { documentDraft } from './documentDraft.ts';
import type { DocumentStore } from './documents.svelte.ts';

export interface TakingUp {
  locks: Locks | undefined;
  /** The name of this tab. */
  tab: string;
  /** Aborted when the page is put away. */
  leaving: AbortSignal;
  /** Receives what was recovered. */
  documents: Pick<DocumentStore, 'recovered' | 'catchUp'>;
}

/**
 * Resolves once the work noted by closed tabs is saved. A running tab saves its own work; this waits for it to close,
 * in the background.
 */
export async function takeUp(
  journal: Journal,
  repository: Repository,
  { locks, tab, leaving, documents }: TakingUp,
): Promise<void> {
  const alive = new Set([...(await aliveTabs(locks)), tab]);
  const run = async (except: ReadonlySet<string>): Promise<void> => {
    const recovered = await replay(journal, repository, appWords().recovered, documentDraft, except);
    documents.recovered = [...documents.recovered, ...recovered];
  };
  const others = new Set(journal.entries().map(([key]) => writerOf(key)));
  await run(alive);
  for (const other of others)
    if (other !== tab && alive.has(other))
      void whenGone(locks, other, leaving).then(async (gone) => {
        if (!gone || !journal.entries().some(([key]) => writerOf(key) === other)) return;
        await run(new Set([...alive].filter((name) => name !== other)));
        await documents.catchUp();
      });
}
