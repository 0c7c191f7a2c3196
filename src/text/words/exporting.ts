import english from '../en/exporting.ts';
import { worded } from '../language.ts';

export const exportingWords = worded('exporting', english);
