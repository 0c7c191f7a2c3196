/** Why a file is not read, and what to do. */
import type { ImportProblem } from '../../import/types.ts';
import { importingWords } from '../../text/words/importing.ts';

/** gone: the file cannot be read any more; failed: reading itself broke off. */
export type FileProblem = ImportProblem | { kind: 'gone' | 'failed'; row?: number };

export function fileProblem({ kind, row }: FileProblem): string {
  const { problems } = importingWords();
  return kind === 'quote' || kind === 'uncalculated' ? problems[kind](row ?? 1) : problems[kind];
}
