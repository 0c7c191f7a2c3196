/** What a case from elsewhere is. Apart from what is done with it, since whoever opens a link asks this at once. */
import type { Case } from '../case/index.ts';

/** Whether this is a shared case sent back: the same case, with what it was made from. */
export const isOffer = (c: Case): boolean => c.origin !== null && c.origin.id === c.id;

/**
 * Whether a case holds questions alone. Every case made here has dimensions, and nobody can take them out; a number without
 * a label of its own is a template's, which has a standard question.
 */
export const onlyQuestions = (c: Case): boolean =>
  c.assumptions.length > 0 &&
  c.lines.length + c.dimensions.length === 0 &&
  c.assumptions.every((a) => a.question !== '' || a.label === '');

/** A case without the answer it came with. */
export function withoutAnswer(c: Case): Case {
  if (c.answer === undefined) return c;
  const rest = { ...c };
  delete rest.answer;
  return rest;
}
