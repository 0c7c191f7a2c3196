import english from '../en/ownDeck.ts';
import { worded } from '../language.ts';

export const ownDeckWords = worded('ownDeck', english);
