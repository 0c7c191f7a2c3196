/** Reads and fills the reader's own deck, in a worker or, without one, on the page. */
import {
  fill,
  readTemplate,
  type Answer,
  type DeckProblem,
  type Filling,
  type Found,
} from '../../export/pptx/fill/template.ts';
import { runInWorker } from '../runInWorker.ts';

export type DeckRequest =
  { kind: 'readTemplate'; file: Blob } | { kind: 'fill'; file: Blob; filling: Filling };
export type DeckReply =
  { kind: 'readTemplate'; answer: Answer<Found> } | { kind: 'fill'; answer: Answer<Blob> };

export const answerRequest = async (request: DeckRequest): Promise<DeckReply> =>
  request.kind === 'readTemplate'
    ? { kind: 'readTemplate', answer: await readTemplate(request.file) }
    : { kind: 'fill', answer: await fill(request.file, request.filling) };

const send = (request: DeckRequest): Promise<DeckReply> =>
  runInWorker<DeckReply, DeckReply, DeckRequest>({
    makeWorker: () => new Worker(new URL('./deckWorker.ts', import.meta.url), { type: 'module' }),
    input: request,
    collect: (reply) => reply,
    readHere: () => answerRequest(request),
  });

/** Returns the names in a deck. */
export async function readNames(file: Blob): Promise<Answer<Found>> {
  const reply = await send({ kind: 'readTemplate', file });
  return reply.kind === 'readTemplate' ? reply.answer : { ok: false, problem: 'damaged' };
}

/** The deck could be read before, and not when it was filled. */
class FillError extends Error {
  readonly problem: DeckProblem;
  constructor(problem: DeckProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Returns the deck with its names filled. Rejects with a FillError. */
export async function fillDeck(file: Blob, filling: Filling): Promise<Blob> {
  const reply = await send({ kind: 'fill', file, filling });
  if (reply.kind !== 'fill') throw new FillError('damaged');
  if (!reply.answer.ok) throw new FillError(reply.answer.problem);
  return reply.answer.value;
}
