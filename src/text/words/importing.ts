import english from '../en/importing.ts';
import { worded } from '../language.ts';

export const importingWords = worded('importing', english);
