/** What the list shows of a stored document. */
import { parseDocument } from '../case/index.ts';
import { readSummary } from '../store/entries.ts';
import { entryOf, type Repository } from '../store/repository.ts';
import { equal } from '../util/equal.ts';
import { documentDraft } from './documentDraft.ts';

/** When a state of a document was kept last; '' where none was. */
async function lastKept(repository: Repository, id: string): Promise<string> {
  const kept = await repository.versions(id);
  return kept.ok ? (kept.value[0]?.at ?? '') : '';
}

/** Works the entry of a stored document out from it, and lists that where it is another one. Gives whether it was. */
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
