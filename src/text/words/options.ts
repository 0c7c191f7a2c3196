import english from '../en/options.ts';
import { worded } from '../language.ts';

export const optionsWords = worded('options', english);
