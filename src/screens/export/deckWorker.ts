/** The worker: receives a deck and posts its names or the filled deck. */
import { answerRequests } from '../answerRequests.ts';
import { answerRequest, type DeckRequest, type DeckReply } from './deckEngine.ts';

answerRequests<DeckReply, DeckRequest>(async (request) => [await answerRequest(request)]);
