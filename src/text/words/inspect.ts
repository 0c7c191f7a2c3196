import english from '../en/inspect.ts';
import { worded } from '../language.ts';

export const inspectWords = worded('inspect', english);
