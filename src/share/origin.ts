/** What kind of case came from elsewhere. Apart from what handles it, because it is asked as soon as a link is opened. */
import type { Case } from '../case/index.ts';

/** Whether this is a shared case sent back: it has the id of the case it was made from. */
export const isOffer = (c: Case): boolean => c.origin !== null && c.origin.id === c.id;

/**
 * Whether a case holds only questions. Every case made here has dimensions, which cannot be removed; a number without a
 * label of its own is a template's, which has a standard question.
 */
export const onlyQuestions = (c: Case): boolean =>
  c.assumptions.length > 0 &&
  c.lines.length + c.dimensions.length === 0 &&
  c.assumptions.every((a) => a.question !== '' || a.label === '');

/** The case without the answer it came with. */
export function withoutAnswer(c: Case): Case {
  if (c.answer === undefined) return c;
  const rest = { ...c };
  delete rest.answer;
  return rest;
}
