/** Saved documents that come as files, read and explained: loaded when the first one comes. */
import { fail, type Case, type CaseProblem, type Programme, type Result } from '../../case/index.ts';
import type { DocumentStore } from '../../state/documents.svelte.ts';
import type { OpenProblem } from '../../state/openProblem.ts';
import { encodeLink, isOffer, onlyQuestions } from '../../share/index.ts';
import { explainStore } from '../../store/explain.ts';
import { explainCase as explained } from '../../text/problems.ts';
import { appWords } from '../../text/words/app.ts';
import { homeWords } from '../../text/words/home.ts';
import { openDocument } from './documentReading.ts';

const explainCase = (problem: CaseProblem): string => explained(problem).join(' ');

/** Why a stored document does not open. */
export const explainOpen = (problem: OpenProblem): string =>
  problem.kind === 'store'
    ? explainStore(problem.problem)
    : problem.kind === 'unreadable'
      ? explainCase(problem.problem)
      : appWords().missing.title;

/** The document in a file, or what is wrong with it in words. */
export async function readDocument(file: File): Promise<Result<Case | Programme, string>> {
  const read = await openDocument(file);
  if (read.ok) return read;
  const { problem } = read;
  return fail(problem.kind === 'backup' ? homeWords().files.backup : explainCase(problem));
}

/**
 * The link of what somebody sent to be answered, or answered: questions alone, or a case that comes back. As a file it
 * opens as its link does, and is no case among one's own. Null for every other document, and for one too long for a link.
 */
export async function asSent(d: Case | Programme): Promise<string | null> {
  if (d.kind !== 'case' || !(onlyQuestions(d) || isOffer(d))) return null;
  const made = await encodeLink(d);
  return made.ok ? made.value : null;
}

/** Stores the documents in several files, one after another, and gives what is wrong with each in words. */
export async function storeDocuments(
  files: readonly File[],
  documents: Pick<DocumentStore, 'add'>,
  progress: (n: number) => void,
): Promise<string[]> {
  const wrong: string[] = [];
  let n = 0;
  for (const file of files) {
    progress(++n);
    const read = await readDocument(file);
    const added = read.ok ? await documents.add(read.value) : null;
    const why = !read.ok ? read.problem : added?.ok === false ? explainStore(added.problem) : null;
    if (why !== null) wrong.push(homeWords().files.failed(file.name, why));
  }
  return wrong;
}
