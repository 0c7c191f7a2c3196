import english from '../en/odds.ts';
import { worded } from '../language.ts';

export const oddsWords = worded('odds', english);
