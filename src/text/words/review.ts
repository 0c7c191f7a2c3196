import english from '../en/review.ts';
import { worded } from '../language.ts';

export const reviewWords = worded('review', english);
