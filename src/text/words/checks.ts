import english from '../en/checks.ts';
import { worded } from '../language.ts';

export const checksWords = worded('checks', english);
