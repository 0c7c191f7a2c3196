/** The worker: a deck on one side, its names or the filled deck on the other. */
import { answerFile } from '../fileWorker.ts';
import { answerTo, type Asked, type Said } from './deckEngine.ts';

answerFile<Said, Asked>(async (asked) => [await answerTo(asked)]);
