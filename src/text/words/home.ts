import english from '../en/home.ts';
import { worded } from '../language.ts';

export const homeWords = worded('home', english);
