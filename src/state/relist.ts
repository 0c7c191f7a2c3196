/** Corrects what the list shows of a stored document. */
import { parseDocument } from '../case/index.ts';
import { readSummary } from '../store/entries.ts';
import { entryOf, type Repository } from '../store/repository.ts';
import { equal } from '../util/equal.ts';
import { documentDraft } from './documentDraft.ts';

/** When the last version of a document was kept; '' if there is none. */
async function lastKept(repository: Repository, id: string): Promise<string> {
  const kept = await repository.versions(id);
  return kept.ok ? (kept.value[0]?.at ?? '') : '';
}

/** Works the list entry of a stored document out again and stores it if it differs. Returns whether it did. */
export async function relist(repository: Repository, id: string): Promise<boolean> {
  const loaded = await repository.load(id);
  const read = loaded.ok ? parseDocument(loaded.value.document) : null;
  if (!loaded.ok || !read?.ok || read.value.id !== id) return false;
  const listed = entryOf(loaded.value);
  const derived = await documentDraft(read.value);
  const summary = {
    ...entryOf(derived),
    updated: listed.updated || (await lastKept(repository, id)) || derived.updated,
    revision: listed.revision,
  };
  return !equal(readSummary(summary), readSummary(listed)) && (await repository.relist(summary)).ok;
}
