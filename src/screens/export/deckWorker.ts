/** The worker: a deck on one side, its names or the filled deck on the other. */
import { answerRequests } from '../answerRequests.ts';
import { answerTo, type Asked, type Said } from './deckEngine.ts';

answerRequests<Said, Asked>(async (asked) => [await answerTo(asked)]);
