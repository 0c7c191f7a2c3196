/** A deck of one's own, read and filled: what the worker does, and the page itself where it has none. */
import {
  fill,
  look,
  type Answer,
  type DeckProblem,
  type Filling,
  type Found,
} from '../../export/pptx/fill/template.ts';
import { runInWorker } from '../runInWorker.ts';

export type Asked = { kind: 'look'; file: Blob } | { kind: 'fill'; file: Blob; filling: Filling };
export type Said = { kind: 'look'; answer: Answer<Found> } | { kind: 'fill'; answer: Answer<Blob> };

export const answerTo = async (asked: Asked): Promise<Said> =>
  asked.kind === 'look'
    ? { kind: 'look', answer: await look(asked.file) }
    : { kind: 'fill', answer: await fill(asked.file, asked.filling) };

const ask = (asked: Asked): Promise<Said> =>
  runInWorker<Said, Said, Asked>({
    makeWorker: () => new Worker(new URL('./deckWorker.ts', import.meta.url), { type: 'module' }),
    input: asked,
    collect: (said) => said,
    readHere: () => answerTo(asked),
  });

/** What names a deck holds. */
export async function firstRead(file: Blob): Promise<Answer<Found>> {
  const said = await ask({ kind: 'look', file });
  return said.kind === 'look' ? said.answer : { ok: false, problem: 'damaged' };
}

/** A deck that could be read, and then not. */
class NotFilled extends Error {
  readonly problem: DeckProblem;
  constructor(problem: DeckProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The deck with its names filled. Rejects with a NotFilled. */
export async function fillIn(file: Blob, filling: Filling): Promise<Blob> {
  const said = await ask({ kind: 'fill', file, filling });
  if (said.kind !== 'fill') throw new NotFilled('damaged');
  if (!said.answer.ok) throw new NotFilled(said.answer.problem);
  return said.answer.value;
}
