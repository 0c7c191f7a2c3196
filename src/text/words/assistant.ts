import english from '../en/assistant.ts';
import { worded } from '../language.ts';

export const assistantWords = worded('assistant', english);
