import english from '../en/formula.ts';
import { worded } from '../language.ts';

export const formulaWords = worded('formula', english);
