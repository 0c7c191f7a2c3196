import english from '../en/history.ts';
import { worded } from '../language.ts';

export const historyWords = worded('history', english);
