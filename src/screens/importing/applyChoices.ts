/** Applies choices of rows, sections, scale and answers to a guess. */
import type { LinesGuess, Question, RowGuess } from '../../import/index.ts';
import { questionKey, type Choices, type RowChoice } from './protocol.ts';

/** Questions with the chosen answers, where an answer still is one of the options. */
export const withAnswers = (questions: readonly Question[], answers: Choices['answers']): Question[] =>
  questions.map((q) => {
    const answer = answers[questionKey(q)];
    return answer !== undefined && q.options.some((o) => o.value === answer) ? { ...q, chosen: answer } : q;
  });

function chosenRow(row: RowGuess, choice: RowChoice | undefined): RowGuess {
  if (!choice) return row;
  const { bucket, per } = choice;
  const own = { ...(bucket ? { bucket } : {}), ...(per ? { per, why: 'chosen' } : {}) };
  switch (choice.as) {
    case undefined:
      return { ...row, ...own };
    case 'left':
      return { as: 'unread', why: 'chosen' };
    case 'total':
      return { as: 'total', why: 'chosen' };
    case 'section':
      return { as: 'section', ...own };
    case 'line':
      return { ...(row.as === 'line' ? row : {}), as: 'line', ...own };
  }
}

/** A guess with all choices applied. A section's kind and period hold for the rows below it, up to the next section. */
export function applyChoices(guess: LinesGuess, choices: Choices): LinesGuess {
  const { rows: chosen, scale, answers } = choices;
  let section: RowChoice | null = null;
  const rows = guess.rows.map((row, r): RowGuess => {
    const choice = chosen[guess.sheet.from[r] ?? 0];
    const made = chosenRow(row, choice);
    if (made.as === 'section') {
      section = choice && (choice.bucket || choice.per) ? choice : null;
      return made;
    }
    if (made.as !== 'line' || !section) return made;
    const { bucket, per }: RowChoice = section;
    return {
      ...made,
      ...(bucket && !choice?.bucket ? { bucket } : {}),
      ...(per && !choice?.per ? { per, why: 'chosen' } : {}),
    };
  });
  const questions = withAnswers(guess.questions, answers).map((q) =>
    // Choosing the scale answers the question about it.
    scale !== undefined && q.kind === 'scale' && q.column === undefined ? { ...q, chosen: 1 } : q,
  );
  return { ...guess, rows, scale: scale ?? guess.scale, questions };
}
