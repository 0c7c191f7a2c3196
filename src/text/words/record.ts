import english from '../en/record.ts';
import { worded } from '../language.ts';

export const recordWords = worded('record', english);
