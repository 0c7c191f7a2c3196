import english from '../en/trends.ts';
import { worded } from '../language.ts';

export const trendsWords = worded('trends', english);
