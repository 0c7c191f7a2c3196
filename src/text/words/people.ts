import english from '../en/people.ts';
import { worded } from '../language.ts';

export const peopleWords = worded('people', english);
