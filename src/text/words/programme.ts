import english from '../en/programme.ts';
import { worded } from '../language.ts';

export const programmeWords = worded('programme', english);
