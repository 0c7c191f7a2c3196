import english from '../en/offer.ts';
import { worded } from '../language.ts';

export const offerWords = worded('offer', english);
