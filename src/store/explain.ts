/** Problems of the store in words. */
import { t } from '../text/index.ts';
import type { StoreProblem } from './repository.ts';

/** What happened to the reader's work, and what to do. */
export const explainStore = (problem: StoreProblem): string => t.problems.store[problem.kind];
