import english from '../en/app.ts';
import { worded } from '../language.ts';

export const appWords = worded('app', english);
