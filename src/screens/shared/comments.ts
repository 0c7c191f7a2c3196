/** Comments of the reader of a shared case on its numbers. They have no author (`by` is '') until they are sent back. Pure. */ import type { Case } from '../../case/index.ts';

/** @param about the assumption's name or the line's id */
export const commentOn = (c: Case, about: string): string =>
  c.comments.find((x) => x.by === '' && x.about === about)?.text ?? '';

/** The case with the reader's comment on something replaced; an empty text removes the comment. */
export function withComment(c: Case, about: string, text: string): Case {
  const rest = c.comments.filter((x) => x.by !== '' || x.about !== about);
  return { ...c, comments: text.trim() === '' ? rest : [...rest, { about, by: '', on: null, text }] };
}
