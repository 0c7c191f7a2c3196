/** Prepares a backup for being restored. */
import { parseDocument } from '../case/index.ts';
import type { Backup } from '../store/repository.ts';
import { makeYielder } from '../util/yielding.ts';
import { documentDraft } from './documentDraft.ts';
import { nowIso } from './id.ts';

/** The progress of a restore: how many of its documents are worked out, and whether it is still wanted. */
export interface Restoring {
  progress: (done: number, of: number) => void;
  wanted: () => boolean;
}

/**
 * The backup with what lists show of each document worked out from the document: what a file says beside it is not
 * trusted. Null if it is no longer wanted.
 */
export async function recomputeSummaries(backup: Backup, during?: Restoring): Promise<Backup | null> {
  const turn = makeYielder();
  const now = nowIso();
  const records: Backup['records'] = [];
  for (const [i, { document, revision, updated }] of backup.records.entries()) {
    during?.progress(i, backup.records.length);
    if (during && !during.wanted()) return null;
    const read = parseDocument(document);
    if (!read.ok) continue;
    // A date in the future would take precedence over every later change.
    const at = updated > now ? now : updated;
    records.push({ ...(await documentDraft(read.value)), revision, updated: at });
    await turn();
  }
  return { ...backup, records };
}
