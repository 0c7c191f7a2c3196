import english from '../en/build.ts';
import { worded } from '../language.ts';

export const buildWords = worded('build', english);
