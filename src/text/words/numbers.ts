import english from '../en/numbers.ts';
import { worded } from '../language.ts';

export const numbersWords = worded('numbers', english);
