import english from '../en/questions.ts';
import { worded } from '../language.ts';

export const questionsWords = worded('questions', english);
