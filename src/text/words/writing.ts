import english from '../en/writing.ts';
import { worded } from '../language.ts';

export const writingWords = worded('writing', english);
