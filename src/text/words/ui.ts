import english from '../en/ui.ts';
import { worded } from '../language.ts';

export const uiWords = worded('ui', english);
