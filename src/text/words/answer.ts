import english from '../en/answer.ts';
import { worded } from '../language.ts';

export const answerWords = worded('answer', english);
