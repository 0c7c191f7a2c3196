/** Takes up what earlier tabs noted in the journal and could not save. Loaded with the store if there is any. */
import { fail, ok, parseDocument, type Case, type Programme, type Result } from '../case/index.ts';
import { equal } from '../util/equal.ts';
import { readSummary } from './entries.ts';
import { writerOf, type Journal } from './journal.ts';
import type { Draft, Repository, StoreProblem } from './repository.ts';

/** What became of an entry found at the start. */
export type Recovered =
  /** It has become the document's newest state. */
  | { id: string; title: string; outcome: 'saved' }
  /** The store had a newer state: the entry has become a version. */
  | { id: string; title: string; outcome: 'kept-as-version' }
  /** The store held it already, or the document was removed since. */
  | { id: string; title: string; outcome: 'not-needed' }
  /** It did not pass the gate, and is set aside as it is. */
  | { id: string; title: string; outcome: 'unreadable' }
  /** The store could not take it; the entry stays for the next start. */
  | { id: string; title: string; outcome: 'waiting'; problem: StoreProblem };

interface Entry {
  document: Case | Programme;
  updated: string;
  revision: number;
  under: unknown;
}

function read(text: string): Result<Entry, string> {
  try {
    const raw: unknown = JSON.parse(text);
    const { id, updated, revision } = readSummary(raw);
    const { document, under } = raw as { document?: unknown; under?: unknown };
    const parsed = parseDocument(document);
    return parsed.ok && parsed.value.id === id
      ? ok({ document: parsed.value, updated, revision, under })
      : fail(readSummary(document).title);
  } catch {
    return fail('');
  }
}

/**
 * Takes up the unsaved work of earlier tabs. Call it once, before any document is opened.
 * @param versionName the name of the version made of an entry that came too late
 * @param draftOf makes the store's form of a document
 * @param alive the names of running tabs, which save their own entries
 */
export async function replay(
  journal: Journal,
  repository: Repository,
  versionName: string,
  draftOf: (document: Case | Programme) => Promise<Draft>,
  alive: ReadonlySet<string> = new Set(),
): Promise<Recovered[]> {
  const done: Recovered[] = [];
  for (const [key, text] of journal.entries()) {
    if (alive.has(writerOf(key))) continue;
    const entry = read(text);
    if (!entry.ok) {
      journal.setAside(key, text);
      done.push({ id: '', title: entry.problem, outcome: 'unreadable' });
      continue;
    }
    const { document, updated, revision, under } = entry.value;
    const derived = await draftOf(document);
    // An invalid date is ignored: the state is saved as of now.
    const draft = { ...derived, updated: updated || derived.updated };
    const about = { id: draft.id, title: draft.title };
    let saved = await repository.save(draft, revision);
    if (!saved.ok && saved.problem.kind === 'conflict') {
      const { theirs } = saved.problem;
      // The tab's own save that was under way has committed: what was typed over it is newer.
      if (theirs.revision === revision + 1 && theirs.updated === under)
        saved = await repository.save(draft, theirs.revision);
    }
    if (saved.ok) {
      journal.forget(key, text);
      done.push({ ...about, outcome: 'saved' });
    } else if (saved.problem.kind === 'conflict') {
      const { theirs } = saved.problem;
      // The commit the entry waited for, or a later one.
      const known = equal(theirs.document, draft.document);
      const kept = known
        ? null
        : await repository.keepVersion({
            caseId: draft.id,
            at: draft.updated,
            name: versionName,
            document: draft.document,
          });
      if (kept && !kept.ok) done.push({ ...about, outcome: 'waiting', problem: kept.problem });
      else {
        journal.forget(key, text);
        done.push({ ...about, outcome: known ? 'not-needed' : 'kept-as-version' });
      }
    } else if (saved.problem.kind === 'missing') {
      // The document was removed on purpose since: bringing it back would be the greater surprise.
      journal.forget(key, text);
      done.push({ ...about, outcome: 'not-needed' });
    } else done.push({ ...about, outcome: 'waiting', problem: saved.problem });
  }
  return done;
}
