/** Why a line has no total. */
import type { LineProblem } from '../value/index.ts';
import { explainFormula } from './formulaProblem.ts';
import { buildWords } from './words/build.ts';

/** In words that can follow a colon. */
export function lineProblemInWords(problem: LineProblem): string {
  switch (problem.kind) {
    case 'formula':
      return explainFormula(problem.problem);
    case 'not-finite':
      return buildWords().notFinite;
    case 'waiting':
      return buildWords().waitsForAmount;
  }
}
