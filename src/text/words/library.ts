import english from '../en/library.ts';
import { worded } from '../language.ts';

export const libraryWords = worded('library', english);
