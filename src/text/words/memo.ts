import english from '../en/memo.ts';
import { worded } from '../language.ts';

export const memoWords = worded('memo', english);
