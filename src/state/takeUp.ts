/** Saves what earlier tabs could not finish, and says so. Loaded with the store, where there is anything to take up. */
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
  /** Ends with the page's stay. */
  leaving: AbortSignal;
  /** Told what was recovered. */
  documents: Pick<DocumentStore, 'recovered' | 'catchUp'>;
}

/**
 * What tabs that are gone have noted is saved before this resolves. What a tab still at work has noted is its own until it
 * is gone, which is waited for without holding anything up.
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
