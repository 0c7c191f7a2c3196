import english from '../en/problems.ts';
import { worded } from '../language.ts';

export const problemsWords = worded('problems', english);
