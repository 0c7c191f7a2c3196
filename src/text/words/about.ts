import english from '../en/about.ts';
import { worded } from '../language.ts';

export const aboutWords = worded('about', english);
