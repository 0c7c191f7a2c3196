/** Why a file could not be read and what to do about it, in words. */
import type { ImportProblem } from '../../import/types.ts';
import { importingWords } from '../../text/words/importing.ts';

/** 'gone': the file cannot be accessed; 'failed': reading it failed. `row` is 1-based. */
export type FileProblem = ImportProblem | { kind: 'gone' | 'failed'; row?: number };

export function explainFileProblem({ kind, row }: FileProblem): string {
  const { problems } = importingWords();
  return kind === 'quote' || kind === 'uncalculated' ? problems[kind](row ?? 1) : problems[kind];
}
