import english from '../en/returned.ts';
import { worded } from '../language.ts';

export const returnedWords = worded('returned', english);
