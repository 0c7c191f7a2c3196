/** Reads documents from files and explains what is wrong with them. Loaded with the first file. */
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

/** Why a stored document cannot be opened. */
export const explainOpen = (problem: OpenProblem): string =>
  problem.kind === 'store'
    ? explainStore(problem.problem)
    : problem.kind === 'unreadable'
      ? explainCase(problem.problem)
      : appWords().missing.title;

/** Reads a file. Fails with what is wrong, in words. */
export async function readDocument(file: File): Promise<Result<Case | Programme, string>> {
  const read = await openDocument(file);
  if (read.ok) return read;
  const { problem } = read;
  return fail(problem.kind === 'backup' ? homeWords().files.backup : explainCase(problem));
}

/**
 * The link of a document that was sent to be answered, or that is an answer: questions alone, or a case that comes back. As a
 * file it opens the way its link does and does not become a stored case. Null for any other document, and for one too long for
 * a link.
 */
export async function sentLink(d: Case | Programme): Promise<string | null> {
  if (d.kind !== 'case' || !(onlyQuestions(d) || isOffer(d))) return null;
  const made = await encodeLink(d);
  return made.ok ? made.value : null;
}

/** Stores the documents of several files one after another. Returns the problems, one sentence for each file with one. */
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
