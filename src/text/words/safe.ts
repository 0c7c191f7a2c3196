import english from '../en/safe.ts';
import { worded } from '../language.ts';

export const safeWords = worded('safe', english);
