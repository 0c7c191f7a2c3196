import english from '../en/studies.ts';
import { worded } from '../language.ts';

export const studiesWords = worded('studies', english);
