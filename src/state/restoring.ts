/** A backup made ready to be restored. */
import { parseDocument } from '../case/index.ts';
import type { Backup } from '../store/repository.ts';
import { givingWay } from '../util/yielding.ts';
import { documentDraft } from './documentDraft.ts';
import { moment } from './id.ts';

/** While a backup is restored: how many of its documents are worked out, and whether it is wanted still. */
export interface Restoring {
  progress: (done: number, of: number) => void;
  wanted: () => boolean;
}

/**
 * A backup with what lists show of its documents worked out from them: what a file says beside a document is believed of none.
 * Null where it is no longer wanted.
 */
export async function workedOut(backup: Backup, during?: Restoring): Promise<Backup | null> {
  const turn = givingWay();
  const now = moment();
  const records: Backup['records'] = [];
  for (const [i, { document, revision, updated }] of backup.records.entries()) {
    during?.progress(i, backup.records.length);
    if (during && !during.wanted()) return null;
    const read = parseDocument(document);
    if (!read.ok) continue;
    // Nothing was saved later than now: else it would stand over every later change.
    const at = updated > now ? now : updated;
    records.push({ ...(await documentDraft(read.value)), revision, updated: at });
    await turn();
  }
  return { ...backup, records };
}
