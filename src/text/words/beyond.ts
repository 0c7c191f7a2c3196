import english from '../en/beyond.ts';
import { worded } from '../language.ts';

export const beyondWords = worded('beyond', english);
